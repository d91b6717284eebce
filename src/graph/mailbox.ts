import type { Fault, Mailbox, UnreadableMail } from '../app/ports';
import type { MailEvent } from '../core/index';
import { ok, type Result } from '../core/index';
import { mailboxPath, segment } from './call';
import type { GraphClient } from './client';
import { RecordedMessage, recordedFields } from './message';
import { expandProperties, properties, propertyIs, propertyOf, propertyPresent } from './properties';
import { type DecodedRecord, decodeRecord } from './record';

/** Requests under way at once: Graph's limit per app and mailbox is four. */
const AT_ONCE = 4;

const query = {
  $select: recordedFields,
  $expand: expandProperties([properties.key, properties.administration, properties.record]),
};

/** The mailbox as record: what our sent mails say of the dossier. */
export function createMailbox(client: GraphClient, address: string): Mailbox {
  const root = mailboxPath(address);
  const listed = ($filter: string) =>
    client.list(
      {
        operation: 'record',
        method: 'GET',
        path: `${root}/messages`,
        query: { $filter, ...query, $top: '100' },
      },
      RecordedMessage,
    );

  /** Records read by themselves, by the mail's id: a mail that was sent does not change. */
  const readBefore = new Map<string, DecodedRecord>();

  /** The record of one mail, read by itself where the list has cut it short. */
  const recordOf = async (mail: RecordedMessage): Promise<Result<DecodedRecord, Fault>> => {
    const first = decoded(mail);
    if (first.state !== 'cut') return ok(first);
    const known = readBefore.get(mail.id);
    if (known !== undefined) return ok(known);
    const full = await client.read(
      { operation: 'record-one', method: 'GET', path: `${root}/messages/${segment(mail.id)}`, query },
      RecordedMessage,
    );
    if (!full.ok) return full;
    const record = decoded(full.value);
    readBefore.set(mail.id, record);
    return ok(record);
  };

  /** The events of the mails of ours that the filter finds, drafts left out: they prove nothing. */
  const eventsOf = async (
    filter: string,
    isOurs: (mail: RecordedMessage) => boolean,
    onUnreadable: ((mail: UnreadableMail) => void) | undefined,
  ): Promise<Result<readonly MailEvent[], Fault>> => {
    const mails = await listed(filter);
    if (!mails.ok) return mails;
    const ours = mails.value.filter((mail) => !mail.isDraft && isOurs(mail));
    const events = new Map<string, MailEvent>();
    for (let start = 0; start < ours.length; start += AT_ONCE) {
      const some = ours.slice(start, start + AT_ONCE);
      const records = await Promise.all(some.map(recordOf));
      for (const [index, record] of records.entries()) {
        if (!record.ok) return record;
        const mail = some[index];
        if (record.value.state !== 'whole') {
          if (mail) onUnreadable?.({ subject: mail.subject ?? '', sentAt: mail.sentDateTime ?? null });
          continue;
        }
        // The copy in a colleague's or one's own inbox tells the same events again.
        for (const event of record.value.events) if (!events.has(event.id)) events.set(event.id, event);
      }
    }
    return ok([...events.values()]);
  };

  return {
    async recorded(administration, onUnreadable) {
      const events = await eventsOf(
        propertyIs(properties.administration, administration),
        // The filter ignores case.
        (mail) => propertyOf(mail, properties.administration) === administration,
        onUnreadable,
      );
      return events.ok ? ok({ events: events.value, drafts: [] }) : events;
    },
    allRecordedEvents: (onUnreadable) =>
      eventsOf(propertyPresent(properties.administration), () => true, onUnreadable),
  };
}

function decoded(mail: RecordedMessage): DecodedRecord {
  const key = propertyOf(mail, properties.key);
  const text = propertyOf(mail, properties.record);
  if (key === null || text === null || !mail.sentDateTime) return { state: 'damaged' };
  return decodeRecord(text, {
    key,
    sentAt: mail.sentDateTime,
    subject: mail.subject ?? '',
    to: mail.toRecipients.flatMap(({ emailAddress }) => emailAddress.address ?? []),
    internetMessageId: mail.internetMessageId ?? null,
    conversationId: mail.conversationId ?? null,
  });
}
