import type { Clock, Correspondent, Fault, OpenMail } from '../app/ports';
import { fail, ok, type Result } from '../core/index';
import { officeCall } from './officeCall';

/** A message as Outlook gives it: one that is read has its recipients at hand, a draft is asked for them. */
type MessageItem = Office.MessageRead | Office.MessageCompose;

const isMessage = (item: Item): item is MessageItem => item.itemType === 'message';

/** What may be in front in Outlook. */
export type Item = MessageItem | Office.AppointmentRead | Office.AppointmentCompose;

/** True for a message that is being written. */
export const isDraft = (item: Item): item is Office.MessageCompose =>
  isMessage(item) && typeof item.to === 'object' && 'getAsync' in item.to;

/** Outlook writes ids in plain base64, Graph with two other signs. `graphId('AA+b/c=') //=> 'AA_b-c='` */
const graphId = (id: string | undefined): string | null =>
  id ? id.replaceAll('/', '-').replaceAll('+', '_') : null;

const correspondent = ({ displayName, emailAddress }: Office.EmailAddressDetails): Correspondent => ({
  name: displayName === emailAddress ? '' : (displayName ?? ''),
  address: emailAddress ?? '',
});

/** Who a mail is from and to, and its conversation. */
function readMail(item: Office.MessageRead): OpenMail {
  const from = item.from ?? item.sender;
  return {
    mode: 'read',
    from: from ? correspondent(from) : null,
    to: item.to.map(correspondent),
    internetMessageId: item.internetMessageId || null,
    conversationId: graphId(item.conversationId),
  };
}

/** To whom a mail is being written now. */
async function draftMail(
  item: Office.MessageCompose,
  clock: Pick<Clock, 'wait'>,
): Promise<Result<OpenMail, Fault>> {
  const to = await officeCall<Office.EmailAddressDetails[]>('recipients', clock, (done) =>
    item.to.getAsync(done),
  );
  if (!to.ok) return to;
  return ok({
    mode: 'compose',
    from: null,
    to: to.value.map(correspondent),
    internetMessageId: null,
    conversationId: graphId(item.conversationId),
  });
}

/** The mail that an item is; null for none and for an appointment, a fault for what Outlook gives only in part. */
export async function mailOf(
  item: Item | null | undefined,
  clock: Pick<Clock, 'wait'>,
): Promise<Result<OpenMail | null, Fault>> {
  try {
    if (!item || !isMessage(item)) return ok(null);
    return isDraft(item) ? await draftMail(item, clock) : ok(readMail(item));
  } catch (error) {
    const why = error instanceof Error ? error.name : 'thrown';
    return fail({ code: 'outlook-unavailable', detail: `item: ${why}` });
  }
}
