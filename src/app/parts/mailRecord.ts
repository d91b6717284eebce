import type { ReminderSent, Result } from '../../core/index';
import { ok } from '../../core/index';
import type { Clock, Fault, Mailbox, UnreadableMail } from '../ports';

/** What the mailbox tells of every reminder that was ever sent from it. */
export interface RecordedReminders {
  readonly events: readonly ReminderSent[];
  readonly unreadable: readonly UnreadableMail[];
}

/** The mailbox's record, asked again only when it may have changed: walking through mails must not ask each time. */
export interface MailRecord {
  /** The record as it was at most `age` milliseconds ago. Those who ask at the same time share one answer. */
  read(age: number): Promise<Result<RecordedReminders, Fault>>;
}

/** A record that has not been asked yet. */
export function createMailRecord(
  mailbox: Pick<Mailbox, 'allRecordedEvents'>,
  clock: Pick<Clock, 'now'>,
): MailRecord {
  let known: { readonly at: number; readonly record: RecordedReminders } | null = null;
  let asking: Promise<Result<RecordedReminders, Fault>> | null = null;

  const ask = async (): Promise<Result<RecordedReminders, Fault>> => {
    const at = clock.now();
    const unreadable: UnreadableMail[] = [];
    const events = await mailbox.allRecordedEvents((mail) => unreadable.push(mail));
    if (!events.ok) return events;
    const reminders = events.value.flatMap((event) => (event.kind === 'reminder-sent' ? [event] : []));
    const record = { events: reminders, unreadable };
    known = { at, record };
    return ok(record);
  };

  return {
    read(age) {
      if (known !== null && clock.now() - known.at < age) return Promise.resolve(ok(known.record));
      asking ??= ask().finally(() => {
        asking = null;
      });
      return asking;
    },
  };
}
