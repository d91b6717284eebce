import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { StoredMessage } from '../host/graph/message';
import type { GraphStandIn } from '../host/graph/standIn';
import { AnswerForm } from './answers/AnswerForm';
import { DraftMoves } from './DraftMoves';
import type { DraftMove } from './draftByHand';
import type { OfficeLanguage } from './languages';
import { mailDocument } from './mailDocument';
import { moment } from './moment';
import type { Words } from './words';

const useStyles = makeStyles({
  message: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  head: {
    padding: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  subject: { margin: 0 },
  // White paper for mails that know no dark; one that does brings its own background, but only into a light frame.
  body: { flexGrow: 1, border: 'none', backgroundColor: '#ffffff', colorScheme: 'light' },
  text: {
    flexGrow: 1,
    margin: 0,
    padding: tokens.spacingHorizontalL,
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyBase,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** One message: heading and body. */
export function MessageView(props: {
  readonly message: StoredMessage;
  /** Where it lies: the mailbox with this address. */
  readonly mailbox: GraphStandIn;
  readonly address: string;
  readonly language: OfficeLanguage;
  readonly words: Words;
  /** Sends or deletes it where it is a draft; false when that did not work. */
  readonly onMove: (move: DraftMove) => Promise<boolean>;
}): ReactNode {
  const { message, mailbox, address, language, words, onMove } = props;
  const styles = useStyles();
  return (
    <article className={styles.message} aria-label={words.message}>
      <div className={styles.head}>
        <Text as="h2" size={500} weight="semibold" className={styles.subject}>
          {message.subject || words.noSubject}
        </Text>
        <Text>
          {words.from}: {message.fromName === '' ? message.from : `${message.fromName} <${message.from}>`}
        </Text>
        <Text>
          {words.to}: {message.to.join('; ')}
        </Text>
        {/* The same in every language. */}
        {message.cc.length > 0 && <Text>Cc: {message.cc.join('; ')}</Text>}
        {message.replyTo.length > 0 && (
          <Text>
            {words.replyTo}: {message.replyTo.join('; ')}
          </Text>
        )}
        <Text size={200}>{moment(message.sentAt ?? message.createdAt, language)}</Text>
        {message.isDraft && <DraftMoves key={message.id} words={words} onMove={onMove} />}
        {message.folder === 'sentitems' && (
          <AnswerForm
            key={message.id}
            sent={message}
            mailbox={mailbox}
            address={address}
            language={language}
            words={words}
          />
        )}
      </div>
      {message.contentType === 'html' ? (
        <iframe className={styles.body} title={words.message} sandbox="" srcDoc={mailDocument(message)} />
      ) : (
        <pre className={styles.text}>{message.content}</pre>
      )}
    </article>
  );
}
