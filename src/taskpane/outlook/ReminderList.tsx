import { makeStyles, tokens } from '@fluentui/react-components';
import type { FoundReminder } from '../../app/describeCorrespondence';
import { Disclosure } from '../components/Disclosure';
import { useOutlook } from './outlookContext';
import { ReminderCard } from './ReminderCard';

/** So many reminders are shown at once. */
const SHOWN = 10;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
});

/** Reminders, newest first; of a long history the older ones on request. */
export function ReminderList({ reminders }: { readonly reminders: readonly FoundReminder[] }) {
  const { correspondence: say } = useOutlook().words;
  const styles = useStyles();
  const listed = (some: readonly FoundReminder[]) => (
    <ul className={styles.list}>
      {some.map((reminder) => (
        <li key={reminder.mailKey}>
          <ReminderCard
            reminder={reminder}
            {...(reminder.because === 'conversation'
              ? { note: say.inConversation(reminder.to.join(', ')) }
              : {})}
          />
        </li>
      ))}
    </ul>
  );
  const older = reminders.slice(SHOWN);
  return (
    <>
      {listed(reminders.slice(0, SHOWN))}
      {older.length > 0 && <Disclosure label={say.older(older.length)}>{listed(older)}</Disclosure>}
    </>
  );
}
