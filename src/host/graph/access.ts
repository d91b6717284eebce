import { Refusal } from './answer';
import type { Mailbox } from './mailbox';
import type { SharedMailbox } from './message';
import { type Caller, demandScope } from './part';
import type { Post } from './post';

const denied = (): Refusal =>
  new Refusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');

/**
 * The mailbox behind `me` (null) or an address. One's own always; a shared one for its members, with a token for
 * shared mailboxes.
 */
export function mailboxOf(
  post: Post,
  shared: readonly SharedMailbox[],
  address: string | null,
  caller: Caller,
  scope: 'Mail.ReadWrite' | 'Mail.Send',
): Mailbox {
  const own = caller.account.address.toLowerCase();
  const wanted = address?.toLowerCase() ?? own;
  const mailbox = post.mailbox(wanted);
  if (mailbox === null) throw new Refusal(404, 'ErrorInvalidUser', 'The requested user is invalid.');
  if (wanted === own) {
    demandScope(caller, [scope]);
    return mailbox;
  }
  demandScope(caller, [`${scope}.Shared`]);
  const { members } = shared.find((each) => each.address.toLowerCase() === wanted) ?? { members: [] };
  if (!members.some((member) => member.toLowerCase() === own)) throw denied();
  return mailbox;
}
