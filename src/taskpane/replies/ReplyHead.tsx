import { makeStyles, tokens } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons';
import { openMailWords } from '../../wording/pane/openMail';
import { repliesWords } from '../../wording/pane/replies';
import { Address } from '../components/Address';
import { usePane } from '../frame/paneContext';
import { momentText } from '../run/open/momentText';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '2px', minWidth: 0, overflowWrap: 'anywhere' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  excerpt: { margin: 0, whiteSpace: 'pre-line' },
});

/** As much of a mail is quoted on its card, in UTF-16 units. */
const SHOWN = 280;

interface Props {
  /** Whose mail it is, where that is known. */
  readonly title: string | null;
  readonly from: string;
  readonly at: string;
  readonly subject: string;
  readonly excerpt: string;
  readonly hasFiles: boolean;
}

/** A mail in short: who, when, about what, and how it begins. */
export function ReplyHead({ title, from, at, subject, excerpt, hasFiles }: Props) {
  const { language, today } = usePane();
  const words = repliesWords(language);
  const mailWords = openMailWords(language);
  const styles = useStyles();
  const sender = from === '' ? mailWords.unknownSender : <Address address={from} />;
  return (
    <div className={styles.root}>
      <h4 className={styles.name}>
        <bdi>{title ?? sender}</bdi>
      </h4>
      <span className={styles.small}>
        {title !== null && (
          <>
            <bdi>{sender}</bdi>
            {', '}
          </>
        )}
        <time dateTime={at}>{momentText(at, today, language)}</time>
        {hasFiles && (
          <>
            {' '}
            <AttachRegular aria-hidden /> {words.files}
          </>
        )}
      </span>
      <bdi>{subject.trim() || mailWords.noSubject}</bdi>
      {excerpt.trim() !== '' && (
        <p className={styles.excerpt}>
          <bdi>{shortened(excerpt)}</bdi>
        </p>
      )}
    </div>
  );
}

/** Cut between words where it is long. */
function shortened(text: string): string {
  if (text.length <= SHOWN) return text;
  const cut = text.slice(0, SHOWN);
  const space = cut.search(/\s\S*$/);
  return `${space > SHOWN / 2 ? cut.slice(0, space) : cut} …`;
}
