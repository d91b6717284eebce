import { makeStyles, tokens } from '@fluentui/react-components';
import { MailCheckmarkRegular } from '@fluentui/react-icons';
import type { PastReminder } from '../../app/describeDossier';
import type { CurrencyCode, Minor } from '../../core/index';
import { Address } from '../components/Address';
import { useLaterWords } from '../components/useLaterWords';
import { Person, TimelineItem } from './TimelineItem';

const useStyles = makeStyles({
  sum: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface Props {
  readonly reminder: PastReminder;
  readonly money: (minor: Minor, currency: CurrencyCode) => string;
  /** Names the invoices of the mail: where the page is about more than one. */
  readonly named: boolean;
}

/** One reminder that was sent: what, when, by whom, to whom, and what was open then. */
export function TimelineEntry({ reminder, money, named }: Props) {
  const { dossier } = useLaterWords();
  const styles = useStyles();
  const amounts = reminder.invoices.map(({ item, document, open, currency }) => (
    <span key={item} className={styles.sum}>
      {named && <bdi>{document}</bdi>}
      <span className={styles.amount}>{money(open, currency)}</span>
    </span>
  ));
  return (
    <TimelineItem
      icon={<MailCheckmarkRegular />}
      what={dossier.reminder(reminder.level)}
      at={reminder.at}
      day={reminder.day}
      facts={[
        [dossier.openThen, amounts],
        [dossier.by, <Person key="by" name={reminder.by} />],
        [dossier.to, reminder.to.map((address) => <Address key={address} address={address} />)],
        [dossier.subject, <bdi key="subject">{reminder.subject}</bdi>],
      ]}
    />
  );
}
