import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PersonClockRegular } from '@fluentui/react-icons';
import { customerLabel } from '../../../core/index';
import { holdWords } from '../../../wording/pane/holds';
import { Section } from '../../components/Section';
import { useLaterWords } from '../../components/useLaterWords';
import { usePortions } from '../../components/usePortions';
import { usePane } from '../../frame/paneContext';
import { CrossedMail } from '../open/CrossedMail';
import { holdText } from '../open/holdText';
import type { ReviewedMail } from '../reviewedRun';

const FIRST = 20;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  held: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    '& > svg': { fontSize: '16px', marginTop: '2px', color: tokens.colorNeutralForeground2 },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  why: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly mails: readonly ReviewedMail[];
  readonly onCheck: () => void;
}

/** Customers who are due but wait for an earlier mail, or for somebody of the team: who, and why. */
export function Held({ mails, onCheck }: Props) {
  const { language, today } = usePane();
  const words = holdWords(language);
  const { send, check } = useLaterWords();
  const styles = useStyles();
  const held = mails.flatMap(({ proposed, hold }) => (hold === null ? [] : [{ proposed, hold }]));
  const { shown, next, showNext } = usePortions(held, FIRST);
  if (held.length === 0) return null;
  const customers = new Set(held.map(({ proposed }) => proposed.customer.id)).size;
  return (
    <Section title={words.title(customers)}>
      <ul className={styles.list}>
        {shown.map(({ proposed, hold }) => (
          <li key={proposed.id} className={styles.held}>
            <PersonClockRegular aria-hidden />
            <span>
              <span className={styles.name}>{customerLabel(proposed.customer)}</span>
              <span className={styles.why}>{holdText(hold, words, today, language)}</span>
              {hold.why === 'crossed' && <CrossedMail hold={hold} />}
            </span>
          </li>
        ))}
      </ul>
      {next > 0 && (
        <Button size="small" onClick={showNext}>
          {check.more(next)}
        </Button>
      )}
      <div>
        <Button size="small" onClick={onCheck}>
          {send.toCheck}
        </Button>
      </div>
    </Section>
  );
}
