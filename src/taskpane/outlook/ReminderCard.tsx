import { makeStyles, tokens } from '@fluentui/react-components';
import type { PastReminder } from '../../app/describeCorrespondence';
import { dateText } from '../../wording/dates';
import { LevelBadge } from '../components/LevelBadge';
import { InvoiceLines } from './InvoiceLines';
import { useOutlook } from './outlookContext';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  date: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly reminder: PastReminder;
  /** How it was found, where that is not by the address. */
  readonly note?: string;
}

/** A reminder that went out: when, at which level, and the invoices with what was open then. */
export function ReminderCard({ reminder, note }: Props) {
  const { language } = useOutlook();
  const styles = useStyles();
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <span className={styles.date}>{dateText(reminder.day, language)}</span>
        <LevelBadge level={reminder.level} />
      </div>
      <span>{reminder.subject}</span>
      {note !== undefined && <span className={styles.quiet}>{note}</span>}
      <InvoiceLines reminder={reminder} />
    </article>
  );
}
