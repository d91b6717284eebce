import type { MailboxRecord, RecordedDraft, SendEntry } from '../ports';
import { isBefore } from './machine';

/**
 * Drafts that came too late: made by a request that had been given up, whose mail went out, or lies in Drafts, as another
 * message. Left there, a person might send one, and the customer would get the mail twice.
 */
export function spareDrafts(
  { events, drafts }: MailboxRecord,
  known: (key: string) => Pick<SendEntry, 'state' | 'draft'> | undefined,
): readonly RecordedDraft[] {
  const gone = new Set(events.flatMap((event) => ('mailKey' in event.detail ? [event.detail.mailKey] : [])));
  const there = new Set(drafts.map(({ id }) => id));
  return drafts.filter(({ key, id, state }) => {
    if (state !== 'draft') return false;
    if (gone.has(key)) return true;
    const entry = known(key);
    const kept = entry?.draft?.id;
    if (entry === undefined || kept === undefined || kept === id) return false;
    // Where the one that is kept has gone, this may be the same message under another id.
    return entry.state === 'sent' || (isBefore(entry) && there.has(kept));
  });
}
