import { makeStyles, tokens } from '@fluentui/react-components';
import { MailCheckmarkRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { PastReminder } from '../../app/describeDossier';
import type { CurrencyCode, Minor } from '../../core/index';
import { dateText } from '../../wording/dates';
import { Address } from '../components/Address';
import { usePane } from '../frame/paneContext';
import { localMoment } from './localMoment';

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
  },
  mark: { display: 'grid', gridTemplateRows: 'auto 1fr', justifyItems: 'center', rowGap: '2px' },
  icon: { fontSize: '20px', color: tokens.colorBrandForeground1 },
  // What ties an entry to the older one below it.
  line: { width: '1px', backgroundColor: tokens.colorNeutralStroke2 },
  content: { display: 'grid', gap: '2px', paddingBottom: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  what: { fontWeight: tokens.fontWeightSemibold },
  when: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '2px 12px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, minWidth: 0, display: 'grid' },
  sum: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

const isAddress = (name: string): boolean => /^\S+@\S+$/.test(name);

interface Props {
  readonly reminder: PastReminder;
  readonly money: (minor: Minor, currency: CurrencyCode) => string;
  /** Names the invoices of the mail: where the page is about more than one. */
  readonly named: boolean;
}

/** One reminder that was sent: what, when, by whom, to whom, and what was open then. */
export function TimelineEntry({ reminder, money, named }: Props) {
  const { words, language } = usePane();
  const styles = useStyles();
  const { dossier } = words;
  const moment = localMoment(reminder.at);
  const when =
    moment === null
      ? dateText(reminder.day, language)
      : dossier.moment(dateText(moment.day, language), moment.time);
  const amounts = reminder.invoices.map(({ item, document, open, currency }) => (
    <span key={item} className={styles.sum}>
      {named && <bdi>{document}</bdi>}
      <span className={styles.amount}>{money(open, currency)}</span>
    </span>
  ));
  const facts: readonly (readonly [string, ReactNode])[] = [
    [dossier.openThen, amounts],
    [
      dossier.by,
      <bdi key="by">{isAddress(reminder.by) ? <Address address={reminder.by} /> : reminder.by}</bdi>,
    ],
    [dossier.to, reminder.to.map((address) => <Address key={address} address={address} />)],
    [dossier.subject, <bdi key="subject">{reminder.subject}</bdi>],
  ];
  return (
    <li className={styles.entry}>
      <div className={styles.mark} aria-hidden>
        <MailCheckmarkRegular className={styles.icon} />
        <span className={styles.line} />
      </div>
      <div className={styles.content}>
        <span className={styles.what}>{dossier.reminder(reminder.level)}</span>
        <time className={styles.when} dateTime={reminder.at}>
          {when}
        </time>
        <dl className={styles.facts}>
          {facts.map(([name, value]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt className={styles.term}>{name}</dt>
              <dd className={styles.fact}>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </li>
  );
}
