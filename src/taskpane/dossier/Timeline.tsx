import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { PastReminder } from '../../app/describeDossier';
import type { CurrencyCode, Minor } from '../../core/index';
import { usePane } from '../frame/paneContext';
import { TimelineEntry } from './TimelineEntry';

/** As many entries are shown at first, and more at each asking: a long history stays quick. */
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
  readonly money: (minor: Minor, currency: CurrencyCode) => string;
  readonly named: boolean;
}

/** What happened, newest first. */
export function Timeline({ reminders, money, named }: Props) {
  const { dossier } = usePane().words;
  const styles = useStyles();
  const [shown, setShown] = useState(STRETCH);
  return (
    <>
      <ol className={styles.list}>
        {reminders.slice(0, shown).map((reminder) => (
          <TimelineEntry key={reminder.mailKey} reminder={reminder} money={money} named={named} />
        ))}
      </ol>
      {shown < reminders.length && (
        <Button className={styles.more} size="small" onClick={() => setShown(shown + STRETCH)}>
          {dossier.older}
        </Button>
      )}
    </>
  );
}
