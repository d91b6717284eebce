import type { Fault, Mailbox, RecordedDraft, UnreadableMail } from '../app/ports';
import { type MailEvent, ok, type Result } from '../core/index';
import { mailboxPath, mailPurpose, segment } from './call';
import type { GraphClient } from './client';
import { createWithoutDeleted } from './deletedItems';
import { foundMail, RecordedMessage, recordedParts } from './message';
import { properties, propertyIs, propertyOf, propertyPresent } from './properties';
import { type DecodedRecord, decodeRecord } from './record';

/** Records read by themselves at once. */
const AT_ONCE = 4;

/** A mail of ours with what it says of itself. */
interface Read {
  readonly mail: RecordedMessage;
  readonly record: DecodedRecord;
}

type OnUnreadable = ((mail: UnreadableMail) => void) | undefined;

/** The mailbox as record: what our mails say of the dossier. Of the user's own mailbox ('') or a shared one. */
export function createMailbox(client: GraphClient, address: string): Mailbox {
  const path = `${mailboxPath(address)}/messages`;
  const purpose = mailPurpose(address);
  const withoutDeleted = createWithoutDeleted(client, address);
  const listed = ($filter: string) => {
    const query = { $filter, ...recordedParts, $top: '100' };
    return client.list({ operation: 'record', method: 'GET', path, query, purpose }, RecordedMessage);
  };

  /** Records read by themselves, by the mail's id: a mail that was sent does not change. */
  const readBefore = new Map<string, DecodedRecord>();

  /** The record of one mail, read by itself where the list has cut it short. */
  const recordOf = async (mail: RecordedMessage): Promise<Result<DecodedRecord, Fault>> => {
    const first = decoded(mail);
    if (first.state !== 'cut') return ok(first);
    const known = readBefore.get(mail.id);
    if (known !== undefined) return ok(known);
    const one = { operation: 'record-one', method: 'GET', path: `${path}/${segment(mail.id)}` } as const;
    const full = await client.read({ ...one, query: recordedParts, purpose }, RecordedMessage);
    // A draft may have been sent, discarded or written anew since the list was made.
    if (!full.ok) return mail.isDraft && full.error.status === 404 ? ok({ state: 'damaged' }) : full;
    const record = decoded(full.value);
    if (!mail.isDraft) readBefore.set(mail.id, record);
    return ok(record);
  };

  const read = async (mails: readonly RecordedMessage[]): Promise<Result<readonly Read[], Fault>> => {
    const all: Read[] = [];
    for (let start = 0; start < mails.length; start += AT_ONCE) {
      const some = mails.slice(start, start + AT_ONCE);
      const records = await Promise.all(some.map(async (mail) => ({ mail, record: await recordOf(mail) })));
      for (const { mail, record } of records) {
        if (!record.ok) return record;
        all.push({ mail, record: record.value });
      }
    }
    return ok(all);
  };

  return {
    async recorded(administration, onUnreadable) {
      const mails = await listed(propertyIs(properties.administration, administration));
      if (!mails.ok) return mails;
      // The filter ignores case.
      const ours = mails.value.filter(
        (mail) => propertyOf(mail, properties.administration) === administration,
      );
      const kept = await withoutDeleted(ours);
      if (!kept.ok) return kept;
      const all = await read(kept.value);
      return all.ok ? ok({ events: eventsOf(all.value, onUnreadable), drafts: draftsOf(all.value) }) : all;
    },

    async allRecordedEvents(onUnreadable) {
      const mails = await listed(propertyPresent(properties.administration));
      if (!mails.ok) return mails;
      const all = await read(mails.value.filter(({ isDraft }) => !isDraft));
      return all.ok ? ok(eventsOf(all.value, onUnreadable)) : all;
    },
  };
}

/** The events of mails that went out; a draft proves nothing. */
function eventsOf(all: readonly Read[], onUnreadable: OnUnreadable): readonly MailEvent[] {
  const events = new Map<string, MailEvent>();
  for (const { mail, record } of all) {
    if (mail.isDraft) continue;
    if (record.state !== 'whole') {
      onUnreadable?.({ subject: mail.subject ?? '', sentAt: mail.sentDateTime ?? null });
      continue;
    }
    // The copy in a colleague's or one's own inbox tells the same events again.
    for (const event of record.events) if (!events.has(event.id)) events.set(event.id, event);
  }
  return [...events.values()];
}

/** Drafts that have our key; another is none that could be found again. */
function draftsOf(all: readonly Read[]): readonly RecordedDraft[] {
  return all.flatMap(({ mail, record }) => {
    const key = propertyOf(mail, properties.key);
    if (!mail.isDraft || key === null) return [];
    return [{ ...foundMail(mail, key), events: record.state === 'whole' ? record.events : [] }];
  });
}

function decoded(mail: RecordedMessage): DecodedRecord {
  const key = propertyOf(mail, properties.key);
  const text = propertyOf(mail, properties.record);
  // A draft has no moment of sending: until then its events are of when it was made.
  const sentAt = mail.isDraft ? (mail.createdDateTime ?? mail.sentDateTime) : mail.sentDateTime;
  if (key === null || text === null || !sentAt) return { state: 'damaged' };
  return decodeRecord(text, {
    key,
    sentAt,
    subject: mail.subject ?? '',
    to: mail.toRecipients.flatMap(({ emailAddress }) => emailAddress.address ?? []),
    internetMessageId: mail.internetMessageId ?? null,
    conversationId: mail.conversationId ?? null,
  });
}
