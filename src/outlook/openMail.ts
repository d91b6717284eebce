import type { Clock, Correspondent, Fault, OpenMail } from '../app/ports';
import { ok, type Result } from '../core/index';
import { officeCall } from './officeCall';

/** A message as Outlook gives it: one that is read has its recipients at hand, a draft is asked for them. */
export type MessageItem = Office.MessageRead | Office.MessageCompose;

export const isBeingWritten = (item: MessageItem): item is Office.MessageCompose => 'getAsync' in item.to;

/** Outlook writes ids in plain base64, Graph with two other signs. `graphId('AA+b/c=') //=> 'AA_b-c='` */
const graphId = (id: string | undefined): string | null =>
  id ? id.replaceAll('/', '-').replaceAll('+', '_') : null;

const correspondent = ({ displayName, emailAddress }: Office.EmailAddressDetails): Correspondent => ({
  name: displayName === emailAddress ? '' : (displayName ?? ''),
  address: emailAddress ?? '',
});

/** Who a mail is from and to, and its conversation. */
export function readMail(item: Office.MessageRead): OpenMail {
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
export async function draftMail(
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
