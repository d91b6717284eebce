import { Button, Field, makeStyles, Select, Text, Textarea, tokens } from '@fluentui/react-components';
import { MailArrowDownRegular } from '@fluentui/react-icons/svg/mail-arrow-down';
import { type ReactNode, useState } from 'react';
import type { StoredMessage } from '../../host/graph/message';
import type { GraphStandIn } from '../../host/graph/standIn';
import type { OfficeLanguage } from '../languages';
import type { Words } from '../words';
import { answerWords } from '../words/answers';
import { attackMail, attacks } from './attackMails';
import { customerAnswer } from './customerAnswer';
import { answerLanguageOf, answerLanguages, readyAnswers, readyText } from './readyAnswers';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    maxWidth: '60em',
    marginTop: tokens.spacingVerticalS,
  },
  heading: { margin: 0, overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // Grows with the room, and gives way on a narrow screen.
  choice: { flexGrow: 2, flexBasis: '14em', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  language: { flexGrow: 1, flexBasis: '8em', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  closed: {
    marginTop: tokens.spacingVerticalS,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

const oneOf = <T extends string>(all: readonly T[], value: string): T | undefined =>
  all.find((each) => each === value);

/** Lets a person play the customer who got a mail: answer it, or have it come back. */
export function AnswerForm(props: {
  readonly sent: StoredMessage;
  readonly mailbox: GraphStandIn;
  /** Of the mailbox from which it was sent. */
  readonly address: string;
  readonly language: OfficeLanguage;
  readonly words: Words;
}): ReactNode {
  const { sent, mailbox, address, language: shown, words } = props;
  const say = answerWords[shown];
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [delivered, setDelivered] = useState(false);
  const [choice, setChoice] = useState<string>('promise');
  const [language, setLanguage] = useState(answerLanguageOf(shown));
  // What stands ready until somebody writes something else.
  const [written, setWritten] = useState<string | null>(null);
  const ready = oneOf(readyAnswers, choice);
  const attack = oneOf(attacks, choice);
  const text = written ?? (ready ? readyText(ready, language, sent.subject, Date.now()) : '');
  const takesText = choice === 'own' || ready !== undefined;

  const deliver = (): void => {
    if (choice === 'returned') mailbox.bounce(sent, address);
    else if (attack !== undefined) mailbox.receive(attackMail(attack, sent, Date.now()), address);
    else mailbox.receive(customerAnswer(sent, text, language, choice === 'away'), address);
    setOpen(false);
    setDelivered(true);
    setWritten(null);
  };

  if (!open) {
    return (
      <div className={styles.closed}>
        <Button
          size="small"
          icon={<MailArrowDownRegular />}
          onClick={() => {
            setOpen(true);
            setDelivered(false);
          }}
        >
          {say.open}
        </Button>
        <Text role="status">{delivered ? say.delivered : ''}</Text>
      </div>
    );
  }
  return (
    <form
      className={styles.form}
      aria-label={say.open}
      onSubmit={(event) => {
        event.preventDefault();
        deliver();
      }}
    >
      <Text as="h3" weight="semibold" className={styles.heading}>
        {say.title(sent.to[0] ?? '')}
      </Text>
      <div className={styles.row}>
        <Field label={say.choice} className={styles.choice}>
          <Select
            value={choice}
            onChange={(_event, { value }) => {
              setChoice(value);
              setWritten(null);
            }}
          >
            {readyAnswers.map((each) => (
              <option key={each} value={each}>
                {say.ready[each]}
              </option>
            ))}
            <option value="own">{say.own}</option>
            <option value="returned">{say.returned}</option>
            <optgroup label={say.attackGroup}>
              {attacks.map((each) => (
                <option key={each} value={each}>
                  {say.attacks[each]}
                </option>
              ))}
            </optgroup>
          </Select>
        </Field>
        {takesText && (
          <Field label={say.language} className={styles.language}>
            <Select
              value={language}
              onChange={(_event, { value }) => {
                setLanguage(oneOf(answerLanguages, value) ?? language);
                setWritten(null);
              }}
            >
              {answerLanguages.map((each) => (
                <option key={each} value={each}>
                  {say.languages[each]}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {takesText && (
        <Field label={say.text}>
          <Textarea
            rows={7}
            resize="vertical"
            value={text}
            onChange={(_event, { value }) => setWritten(value)}
          />
        </Field>
      )}
      <div className={styles.row}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={takesText && text.trim() === ''}
        >
          {say.deliver}
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
