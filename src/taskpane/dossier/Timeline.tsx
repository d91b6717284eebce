import { Button, makeStyles } from '@fluentui/react-components';
import type { PastReminder } from '../../app/describeDossier';
import type { CurrencyCode, LedgerEvent, Minor } from '../../core/index';
import { useLaterWords } from '../components/useLaterWords';
import { usePortions } from '../components/usePortions';
import { HappeningEntry } from './HappeningEntry';
import { TimelineEntry } from './TimelineEntry';

/** As many entries are shown at first, and more at each asking. */
const STRETCH = 20;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    // The last one is tied to nothing.
    '& > li:last-child > div:first-child > span': { display: 'none' },
  },
  more: { justifySelf: 'start' },
});

interface Props {
  readonly reminders: readonly PastReminder[];
  /** What exports showed; none where the page is about more than one item. */
  readonly happenings?: readonly LedgerEvent[];
  readonly money: (minor: Minor, currency: CurrencyCode) => string;
  readonly named: boolean;
}

const noHappenings: readonly LedgerEvent[] = [];

/** What happened, newest first. */
export function Timeline({ reminders, happenings = noHappenings, money, named }: Props) {
  const { dossier } = useLaterWords();
  const styles = useStyles();
  const all = [...reminders, ...happenings].sort((one, other) =>
    one.at === other.at ? 0 : one.at < other.at ? 1 : -1,
  );
  const { shown, next, showNext } = usePortions(all, STRETCH);
  return (
    <>
      <ol className={styles.list}>
        {shown.map((one) =>
          'mailKey' in one ? (
            <TimelineEntry key={one.mailKey} reminder={one} money={money} named={named} />
          ) : (
            <HappeningEntry key={one.id} event={one} money={money} />
          ),
        )}
      </ol>
      {next > 0 && (
        <Button className={styles.more} size="small" onClick={showNext}>
          {dossier.older}
        </Button>
      )}
    </>
  );
}
