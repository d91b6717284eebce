import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { DayNumber } from '../../../core/index';
import { dateText } from '../../../wording/dates';
import { Facts } from '../../components/Facts';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';
import { localMoment } from '../localMoment';
import { Person } from './Person';

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
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  what: { fontWeight: tokens.fontWeightSemibold },
  gone: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  when: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    '&:empty': { display: 'none' },
  },
});

/** How a mark looks: it is told in words all the same. */
export type MarkColour = 'informative' | 'success' | 'warning' | 'danger';

interface Props {
  readonly icon: ReactElement;
  readonly what: string;
  /** What became of it. */
  readonly mark: { readonly text: string; readonly colour: MarkColour } | null;
  /** Moment (UTC, ISO 8601); its day, where that cannot be told. */
  readonly at: string;
  readonly day: DayNumber;
  /** Name or address; '' for nobody. */
  readonly by: string;
  readonly facts: readonly (readonly [string, ReactNode])[];
  /** That and how it was taken back; null for what stands. */
  readonly takenBack: string | null;
  /** Buttons. */
  readonly children: ReactNode;
}

/** One thing that happened: what, when and by whom, and the facts. */
export function TimelineItem({ icon, what, mark, at, day, by, facts, takenBack, children }: Props) {
  const { language } = usePane();
  const later = useLaterWords();
  const styles = useStyles();
  const moment = localMoment(at);
  const when =
    moment === null
      ? dateText(day, language)
      : later.dossier.moment(dateText(moment.day, language), moment.time);
  const isGone = takenBack !== null;
  const title = mergeClasses(styles.what, isGone && styles.gone);
  return (
    <li className={styles.entry}>
      <div className={styles.mark} aria-hidden>
        <div className={styles.icon}>{icon}</div>
        <span className={styles.line} />
      </div>
      <div className={styles.content}>
        <span className={styles.head}>
          {isGone ? <s className={title}>{what}</s> : <span className={title}>{what}</span>}
          {mark !== null && (
            <Badge appearance="tint" color={mark.colour} size="small">
              {mark.text}
            </Badge>
          )}
        </span>
        <span className={styles.when}>
          <time dateTime={at}>{when}</time>
          {by !== '' && (
            <>
              {' · '}
              <Person name={by} />
            </>
          )}
        </span>
        {isGone ? <span className={styles.when}>{takenBack}</span> : <Facts facts={facts} small />}
        <span className={styles.actions}>{children}</span>
      </div>
    </li>
  );
}
