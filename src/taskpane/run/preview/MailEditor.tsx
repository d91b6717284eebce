import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { LetterEdit } from '../../../app/ports';
import { editMailWords } from '../../../wording/pane/editMail';
import { usePane } from '../../frame/paneContext';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  area: { width: '100%', minWidth: 0 },
  text: { minHeight: '72px', maxHeight: 'none' },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Longest subject and longest text of a mail, in UTF-16 units. */
const LONGEST_SUBJECT = 200;
const LONGEST_TEXT = 8000;

interface Props {
  readonly draft: LetterEdit;
  /** What the law wants and the words leave out, in words; '' for nothing. */
  readonly lack: string;
  readonly onChange: (draft: LetterEdit) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** The words of one mail, to change for that mail alone: its preview follows them. */
export function MailEditor({ draft, lack, onChange, onSave, onCancel }: Props) {
  const { language } = usePane();
  const words = editMailWords(language);
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const noSubject = draft.subject.trim() === '';
  const area = (part: 'before' | 'after', wrong: string) => (
    <Field label={words[part]} {...(wrong === '' ? {} : { validationMessage: wrong })}>
      <Textarea
        className={styles.area}
        textarea={{ className: styles.text }}
        resize="vertical"
        rows={part === 'before' ? 6 : 3}
        maxLength={LONGEST_TEXT}
        value={draft[part]}
        onChange={(_, { value }) => onChange({ ...draft, [part]: value })}
      />
    </Field>
  );
  return (
    <form
      ref={form}
      className={styles.root}
      aria-label={words.editing}
      onSubmit={(event) => {
        event.preventDefault();
        if (!noSubject && lack === '') onSave();
      }}
      // Inside a text Alt and an arrow move by words: they do not leave the mail.
      onKeyDown={(event) => {
        if (event.altKey) event.stopPropagation();
        if (event.key === 'Escape') onCancel();
      }}
    >
      <span className={styles.quiet}>{words.help}</span>
      <Field label={words.subject} {...(noSubject ? { validationMessage: words.noSubject } : {})}>
        <Input
          maxLength={LONGEST_SUBJECT}
          value={draft.subject}
          onChange={(_, { value }) => onChange({ ...draft, subject: value })}
        />
      </Field>
      {area('before', lack)}
      {area('after', '')}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={noSubject || lack !== ''}>
          {words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
