import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { isEmailAddress, ok } from '../../../core/index';
import { companySendingWords } from '../../../wording/pane/companySending';
import { Notice } from '../../components/Notice';
import { Problem } from '../../components/Problem';
import { usePane } from '../../frame/paneContext';
import { useAsking } from './useAsking';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: tokens.spacingVerticalS,
  },
  field: { width: '100%' },
  input: { minWidth: 0, width: '100%' },
});

interface Props {
  /** Address as typed; '' for the user's own. */
  readonly mailbox: string;
  /** Id of the administration whose mails are looked for in it. */
  readonly administration: string;
  /** True where it was to be saved and is no address. */
  readonly wrong: boolean;
  readonly onChange: (mailbox: string) => void;
}

/** From which mailbox the reminders go: the user's own, or a shared one, which can be tried. */
export function MailboxField({ mailbox, administration, wrong, onChange }: Props) {
  const { ports, language } = usePane();
  const words = companySendingWords(language);
  const styles = useStyles();
  const address = mailbox.trim();
  const { busy, answer, ask, clear } = useAsking<true>(ports.identity, 'shared-mail');
  const look = async () => {
    const read = await ports.mailbox(address).recorded(administration);
    return read.ok ? ok(true as const) : read;
  };
  return (
    <div className={styles.root}>
      <Field
        className={styles.field}
        label={words.mailbox}
        {...(wrong ? { validationMessage: words.mailboxWrong } : { hint: words.mailboxHelp })}
      >
        <Input
          className={styles.input}
          type="email"
          value={mailbox}
          maxLength={200}
          onChange={(_, { value }) => {
            clear();
            onChange(value);
          }}
        />
      </Field>
      {isEmailAddress(address) && (
        <Button size="small" disabledFocusable={busy} onClick={() => void ask(look)}>
          {busy ? words.trying : words.mailboxTry}
        </Button>
      )}
      {answer?.ok && (
        <Notice kind="success">
          <span>{words.mailboxReads}</span>
        </Notice>
      )}
      {answer?.ok === false && <Problem problem={answer.error} />}
    </div>
  );
}
