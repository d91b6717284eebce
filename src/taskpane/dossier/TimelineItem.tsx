import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { DayNumber } from '../../core/index';
import { dateText } from '../../wording/dates';
import { Address } from '../components/Address';
import { Facts } from '../components/Facts';
import { useLaterWords } from '../components/useLaterWords';
import { usePane } from '../frame/paneContext';
import { localMoment } from './localMoment';

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
  },
  mark: { display: 'grid', gridTemplateRows: 'auto 1fr', justifyItems: 'center', rowGap: '2px' },
  icon: { fontSize: '20px', color: tokens.colorBrandForeground1, display: 'grid' },
  // What ties an entry to the older one below it.
  line: { width: '1px', backgroundColor: tokens.colorNeutralStroke2 },
  content: { display: 'grid', gap: '2px', paddingBottom: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  what: { fontWeight: tokens.fontWeightSemibold },
  when: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

const isAddress = (name: string): boolean => /^\S+@\S+$/.test(name);

interface Props {
  readonly icon: ReactElement;
  readonly what: string;
  /** Moment (UTC, ISO 8601); its day, where that cannot be told. */
  readonly at: string;
  readonly day: DayNumber;
  readonly facts: readonly (readonly [string, ReactNode])[];
}

/** One thing that happened: what, when, and the facts. */
export function TimelineItem({ icon, what, at, day, facts }: Props) {
  const { language } = usePane();
  const later = useLaterWords();
  const styles = useStyles();
  const moment = localMoment(at);
  const when =
    moment === null
      ? dateText(day, language)
      : later.dossier.moment(dateText(moment.day, language), moment.time);
  return (
    <li className={styles.entry}>
      <div className={styles.mark} aria-hidden>
        <div className={styles.icon}>{icon}</div>
        <span className={styles.line} />
      </div>
      <div className={styles.content}>
        <span className={styles.what}>{what}</span>
        <time className={styles.when} dateTime={at}>
          {when}
        </time>
        <Facts facts={facts} small />
      </div>
    </li>
  );
}

/** Who did it: an address breaks where addresses do. */
export const Person = ({ name }: { readonly name: string }) => (
  <bdi>{isAddress(name) ? <Address address={name} /> : name}</bdi>
);
