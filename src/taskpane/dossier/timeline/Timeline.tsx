import { Button, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TimelineEntry } from '../../../app/describeCustomer';
import { type TimelineFilter, timelineFilters } from '../../../wording/pane/dossierTimeline/words';
import { Notice } from '../../components/Notice';
import { usePortions } from '../../components/usePortions';
import { type EntryProps, EntryView } from './EntryView';
import { isUnder } from './filterOf';

/** As many entries are shown at first, and more at each asking. */
const STRETCH = 20;

/** So few need no filter. */
const FEW = 3;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    // The last one is tied to nothing.
    '& > li:last-child > div:first-child > span': { display: 'none' },
  },
  filters: { display: 'grid', gap: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalXS },
  // Beside its name, and no wider than what is left there.
  select: { minWidth: 0, width: '100%', '& > select': { minWidth: 0, width: '100%' } },
  more: { justifySelf: 'start' },
});

interface Props extends EntryProps {
  /** Newest first. */
  readonly entries: readonly TimelineEntry[];
}

/** What happened, newest first, as a person wants to look through it. */
export function Timeline({ entries, ...each }: Props) {
  const { timeline, dossier } = each.telling;
  const styles = useStyles();
  const [filter, setFilter] = useState<TimelineFilter>('all');
  const [withTakenBack, setWithTakenBack] = useState(false);
  const hasTakenBack = entries.some(({ takenBack }) => takenBack !== null);
  const chosen = entries.filter(
    ({ events: [{ kind }], takenBack }) => isUnder(kind, filter) && (withTakenBack || takenBack === null),
  );
  const { shown, next, showNext } = usePortions(chosen, STRETCH);
  return (
    <>
      {(entries.length > FEW || hasTakenBack) && (
        <div className={styles.filters}>
          <Field label={timeline.filter} orientation="horizontal" size="small">
            <Select
              className={styles.select}
              size="small"
              value={filter}
              onChange={(_, { value }) => setFilter(timelineFilters.find((one) => one === value) ?? 'all')}
            >
              {timelineFilters.map((one) => (
                <option key={one} value={one}>
                  {timeline.filters[one]}
                </option>
              ))}
            </Select>
          </Field>
          {hasTakenBack && (
            <Checkbox
              size="medium"
              checked={withTakenBack}
              label={timeline.alsoTakenBack}
              onChange={(_, { checked }) => setWithTakenBack(checked === true)}
            />
          )}
        </div>
      )}
      {chosen.length === 0 ? (
        <Notice kind="info" announce={false}>
          {filter === 'all' ? (
            <>
              <span>{dossier.empty}</span>
              <span>{dossier.emptyHelp}</span>
            </>
          ) : (
            timeline.nothing
          )}
        </Notice>
      ) : (
        <ol className={styles.list}>
          {shown.map((entry) => (
            <EntryView key={entry.id} entry={entry} {...each} />
          ))}
        </ol>
      )}
      {next > 0 && (
        <Button className={styles.more} size="small" onClick={showNext}>
          {dossier.older}
        </Button>
      )}
    </>
  );
}
