import { Button, makeStyles } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { proceduresWords } from '../../../wording/pane/procedures';
import { Notice } from '../../components/Notice';
import { Problem } from '../../components/Problem';
import { usePane } from '../../frame/paneContext';
import { ProcedureDone } from './ProcedureDone';
import type { ProcedureWriting } from './useProcedureWriting';

const useStyles = makeStyles({ save: { display: 'grid' } });

interface Props {
  readonly writing: ProcedureWriting;
}

/** Saving and discarding, and what was just done, with the way back: always in sight. */
export function ProcedureActions({ writing }: Props) {
  const { language } = usePane();
  const text = proceduresWords(language);
  const styles = useStyles();
  const save = useRef<HTMLDivElement>(null);
  const { changed, mends, wrong, busy, done, fault, readOnly, overtaken } = writing;
  /** What was pressed goes away: the keyboard stays in the footer. */
  const andStay = (act: () => void) => (): void => {
    act();
    save.current?.querySelector('button')?.focus();
  };
  return (
    <>
      {fault !== null && <Problem problem={fault} />}
      {done !== null && !changed && (
        <ProcedureDone done={done} busy={busy || readOnly} onUndo={andStay(writing.undo)} />
      )}
      {changed && overtaken && <Notice kind="warning">{text.overtaken}</Notice>}
      {changed && <span>{wrong ? text.mend : text.changed}</span>}
      <div ref={save} className={styles.save}>
        <Button
          appearance="primary"
          icon={<SaveRegular />}
          disabledFocusable={!(changed || mends) || wrong || busy || readOnly}
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
    </>
  );
}
