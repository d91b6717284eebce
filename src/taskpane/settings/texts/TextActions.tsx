import { Button, makeStyles } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { textsWords } from '../../../wording/pane/texts';
import { Notice } from '../../components/Notice';
import { Problem } from '../../components/Problem';
import { usePane } from '../../frame/paneContext';
import type { TextWriting } from './useTextWriting';

const useStyles = makeStyles({ save: { display: 'grid' } });

/** What can be done with the words, and what was just done, with the way back: always in sight. */
export function TextActions({ writing }: { readonly writing: TextWriting }) {
  const { language } = usePane();
  const text = textsWords(language);
  const styles = useStyles();
  const save = useRef<HTMLDivElement>(null);
  const { changed, problems, busy, done, fault, behind, readOnly } = writing;
  const isWrong = problems.length > 0;
  /** What was pressed goes away: the keyboard stays in the footer. */
  const andStay = (act: () => void) => (): void => {
    act();
    save.current?.querySelector('button')?.focus();
  };
  const said = {
    saved: text.saved,
    removed: text.removed,
    undone: text.undone,
  };
  return (
    <>
      {fault !== null && <Problem problem={fault} />}
      {done !== null && !changed && (
        <Notice kind="success">
          <span>{said[done.what]}</span>
          {done.what !== 'undone' && (
            <Button size="small" disabledFocusable={busy} onClick={andStay(writing.undo)}>
              {text.undo}
            </Button>
          )}
        </Notice>
      )}
      {changed && writing.overtaken && <Notice kind="warning">{text.overtaken}</Notice>}
      {changed && <span>{isWrong ? text.mend : text.changed}</span>}
      <div ref={save} className={styles.save}>
        <Button
          appearance="primary"
          icon={<SaveRegular />}
          disabledFocusable={!changed || isWrong || busy || readOnly}
          onClick={writing.save}
        >
          {busy ? text.saving : text.save}
        </Button>
      </div>
      {changed && (
        <Button disabledFocusable={busy} onClick={andStay(writing.discard)}>
          {text.discard}
        </Button>
      )}
      {!changed && behind !== null && (
        <Button disabledFocusable={busy || readOnly} onClick={andStay(writing.remove)}>
          {behind === 'shipped' ? text.remove : text.removeRow}
        </Button>
      )}
    </>
  );
}
