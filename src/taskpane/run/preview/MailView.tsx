import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { CheckedRun } from '../../../app/checked';
import { composeLetter } from '../../../app/composeLetter';
import { withInlineImages } from '../../../app/inlineImages';
import type { Administration, LetterEdit, Letters } from '../../../app/ports';
import type { ProposedMail } from '../../../core/index';
import { lackText } from '../../../wording/law/lackText';
import { editMailWords } from '../../../wording/pane/editMail';
import { usedTextLine } from '../../../wording/pane/usedText';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';
import { MailRemarks } from '../propose/MailRemarks';
import { MailEditor } from './MailEditor';
import { MailFrame } from './MailFrame';
import { TestMail } from './TestMail';

const useStyles = makeStyles({
  head: { margin: 0, overflowWrap: 'anywhere' },
  term: { display: 'inline', color: tokens.colorNeutralForeground2 },
  value: { display: 'inline', margin: 0 },
  subject: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly letters: Letters;
  readonly checked: CheckedRun;
  readonly mail: ProposedMail;
  readonly sender: Administration;
  /** What a person wrote for this mail alone. */
  readonly edit: LetterEdit | null;
  readonly onEdit: (edit: LetterEdit | null) => void;
  /** Told when a person begins to change the words, and when that is done. */
  readonly onDrafting: (drafting: boolean) => void;
}

/**
 * The very mail: to whom, its subject, by which text, its words as the customer sees them, and what only we are to know
 * of it. Its words can be changed for this mail alone, and it can be sent to oneself.
 */
export function MailView({ letters, checked, mail, sender, edit, onEdit, onDrafting }: Props) {
  const words = useLaterWords().preview;
  const { ports, language } = usePane();
  const say = editMailWords(language);
  const styles = useStyles();
  const [draft, setDraft] = useState<LetterEdit | null>(null);
  /** Its words when the change of them began. */
  const begun = useRef<LetterEdit | null>(null);
  const opener = useRef<HTMLDivElement>(null);
  const shown = useDeferredValue(draft ?? edit);
  const compose = useCallback(
    (words: LetterEdit | null) =>
      composeLetter({ letters, links: ports.links }, checked, mail, sender, words),
    [letters, ports, checked, mail, sender],
  );
  const composed = useMemo(() => compose(shown), [compose, shown]);
  const { letter, rendered, images, lack } = composed;
  /** The keyboard goes back to the button once it is there again. */
  const backToButton = useRef(false);
  useEffect(() => {
    if (draft === null && backToButton.current) opener.current?.querySelector('button')?.focus();
    backToButton.current = false;
  }, [draft]);
  /** Who goes elsewhere without a word keeps what was written, if it can go out. */
  const leave = useRef<() => void>(() => undefined);
  useEffect(() => {
    leave.current = () => {
      if (draft === null) return;
      onDrafting(false);
      const isNew = !sameWords(draft, begun.current) && draft.subject.trim() !== '';
      if (isNew && compose(draft).lack === null) onEdit(draft);
    };
  });
  useEffect(() => () => leave.current(), []);
  const close = (): void => {
    setDraft(null);
    onDrafting(false);
    backToButton.current = true;
  };
  const begin = (): void => {
    const { subject, before, after } = rendered.words;
    begun.current = { subject, before, after };
    setDraft(begun.current);
    onDrafting(true);
  };
  return (
    <>
      <div>
        <dl className={styles.head}>
          <div>
            <dt className={styles.term}>{words.to} </dt>
            <dd className={styles.value}>{composed.to.join('; ')}</dd>
          </div>
          {composed.cc.length > 0 && (
            <div>
              <dt className={styles.term}>{words.cc} </dt>
              <dd className={styles.value}>{composed.cc.join('; ')}</dd>
            </div>
          )}
          <div>
            <dt className={styles.term}>{words.subject} </dt>
            <dd className={mergeClasses(styles.value, styles.subject)}>{rendered.subject}</dd>
          </div>
        </dl>
        <div className={styles.quiet}>
          {usedTextLine(letter, language)}
          {edit !== null && ` (${words.edited})`}
        </div>
      </div>
      <MailRemarks mail={mail} ticked />
      {draft === null ? (
        <div ref={opener} className={styles.actions}>
          <Button size="small" icon={<EditRegular />} onClick={begin}>
            {say.edit}
          </Button>
          {edit !== null && (
            <Button
              size="small"
              onClick={() => {
                onEdit(null);
                opener.current?.querySelector('button')?.focus();
              }}
            >
              {say.undo}
            </Button>
          )}
          <TestMail letters={letters} checked={checked} mail={mail} sender={sender} edit={edit} />
        </div>
      ) : (
        <MailEditor
          draft={draft}
          lack={lack === null ? '' : lackText(lack, language)}
          onChange={setDraft}
          onSave={() => {
            onEdit(draft);
            close();
          }}
          onCancel={close}
        />
      )}
      <MailFrame title={words.mail} html={withInlineImages(rendered.html, images)} />
    </>
  );
}

const sameWords = (one: LetterEdit, other: LetterEdit | null): boolean =>
  one.subject === other?.subject && one.before === other.before && one.after === other.after;
