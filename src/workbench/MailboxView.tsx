import {
  CounterBadge,
  makeStyles,
  mergeClasses,
  Select,
  Tab,
  TabList,
  Text,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import type { StoredMessage } from '../host/graph/message';
import type { GraphStandIn } from '../host/graph/standIn';
import { moveDraft } from './draftByHand';
import type { OfficeLanguage } from './languages';
import { MessageView } from './MessageView';
import { moment } from './moment';
import type { Words } from './words';
import { mailTroubleWords } from './words/mailTrouble';

const useStyles = makeStyles({
  mailbox: { flexGrow: 1, minWidth: 0, display: 'flex', backgroundColor: tokens.colorNeutralBackground2 },
  left: {
    // Less on a narrow screen, where the message and the pane want room too.
    width: 'clamp(180px, 25vw, 320px)',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  whose: { margin: tokens.spacingHorizontalS },
  // The words of all folders begin on one line, whichever is bold.
  folder: { '& .fui-Tab__content': { justifySelf: 'start' } },
  list: { listStyle: 'none', margin: 0, padding: 0, overflowY: 'auto', flexGrow: 1 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    width: '100%',
    padding: tokens.spacingHorizontalM,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  quiet: { color: tokens.colorNeutralForeground3 },
  nothing: { margin: 'auto', padding: tokens.spacingHorizontalXXL, color: tokens.colorNeutralForeground3 },
});

const FOLDERS = [
  { folder: 'drafts', word: 'drafts' },
  { folder: 'sentitems', word: 'sent' },
  { folder: 'inbox', word: 'inbox' },
] as const;

type ShownFolder = (typeof FOLDERS)[number]['folder'];

/** The mailbox of the stand-in: folders and messages at the left, the chosen message at the right. */
export function MailboxView(props: {
  readonly mailbox: GraphStandIn;
  readonly language: OfficeLanguage;
  readonly words: Words;
  /** Told which message is in front, as often as it changes; null for none. */
  readonly onChosen: (message: StoredMessage | null) => void;
}): ReactNode {
  const { mailbox, language, words, onChosen } = props;
  const styles = useStyles();
  const [folder, setFolder] = useState<ShownFolder>('sentitems');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [address, setAddress] = useState(mailbox.account.address);
  useRedraw(mailbox);
  const messages = mailbox.messages(folder, address);
  const chosen = messages.find(({ id }) => id === chosenId);
  useEffect(() => onChosen(chosen ?? null), [onChosen, chosen]);
  useEffect(() => () => onChosen(null), [onChosen]);
  return (
    <section className={styles.mailbox} aria-label={words.mailbox}>
      <div className={styles.left}>
        <Select
          className={styles.whose}
          size="small"
          aria-label={mailTroubleWords[language].whose}
          title={mailTroubleWords[language].whose}
          value={address}
          onChange={(_event, { value }) => setAddress(value)}
        >
          {mailbox.mailboxes.map((each) => (
            <option key={each.address} value={each.address}>
              {each.name}
            </option>
          ))}
        </Select>
        <TabList
          vertical
          size="small"
          aria-label={words.folders}
          selectedValue={folder}
          onTabSelect={(_event, { value }) => setFolder(value as ShownFolder)}
        >
          {FOLDERS.map(({ folder: each, word }) => (
            <Tab key={each} value={each} className={styles.folder}>
              {words[word]} <Count of={mailbox.messages(each, address)} />
            </Tab>
          ))}
        </TabList>
        {messages.length === 0 && <Text className={styles.nothing}>{words.emptyFolder}</Text>}
        <ul className={styles.list}>
          {messages.map((message) => (
            <li key={message.id}>
              <button
                type="button"
                className={mergeClasses(styles.item, message === chosen && styles.chosen)}
                aria-current={message === chosen}
                onClick={() => setChosenId(message.id)}
              >
                <Text weight="semibold" truncate wrap={false} block>
                  {folder === 'inbox' ? message.fromName || message.from : message.to.join('; ')}
                </Text>
                <Text truncate wrap={false} block>
                  {message.subject || words.noSubject}
                </Text>
                <Text size={200} className={styles.quiet}>
                  {moment(message.sentAt ?? message.createdAt, language)}
                </Text>
              </button>
            </li>
          ))}
        </ul>
      </div>
      {chosen ? (
        <MessageView
          message={chosen}
          mailbox={mailbox}
          address={address}
          language={language}
          words={words}
          onMove={(move) => moveDraft(mailbox, address, chosen.id, move)}
        />
      ) : (
        messages.length > 0 && <Text className={styles.nothing}>{words.chooseMessage}</Text>
      )}
    </section>
  );
}

function Count({ of }: { readonly of: readonly StoredMessage[] }): ReactNode {
  return (
    <CounterBadge
      count={of.length}
      size="small"
      appearance="filled"
      color="informative"
      overflowCount={999}
    />
  );
}

/** Milliseconds after which to look whether a mail that was held is out. */
const LOOK_MS = 2000;

/** Draws again after every change of the mailbox, and now and then: some come by themselves. */
function useRedraw(mailbox: GraphStandIn): void {
  const [, setChanges] = useState(0);
  useEffect(() => {
    const redraw = (): void => setChanges((changes) => changes + 1);
    const timer = setInterval(redraw, LOOK_MS);
    const stop = mailbox.subscribe(redraw);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [mailbox]);
}
