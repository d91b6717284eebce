import { fail, ok, type Result } from '../../core/index';
import type { Clock, Fault, FoundMail, Mailer, OutgoingMail } from '../ports';

/** What the mailbox says after we tried. */
export type Delivery =
  | { readonly state: 'sent'; readonly earlier: boolean; readonly found: FoundMail }
  | { readonly state: 'failed'; readonly fault: Fault }
  | { readonly state: 'unknown'; readonly fault: Fault }
  | { readonly state: 'stopped' };

type Mail = Pick<Mailer, 'find' | 'draft' | 'rewrite' | 'submit' | 'discard'>;

const sentAmong = (found: readonly FoundMail[]): FoundMail | undefined =>
  found.find((mail) => mail.state === 'sent');

/** The mailbox moves an accepted mail to Sent Items a moment later: so often it is asked, this far apart (ms). */
const LOOKS = [0, 500, 1000, 2000, 4000];

/** Looks for the mail in Sent Items until it is there or the looks are used up. */
async function verify(
  mailer: Mail,
  clock: Pick<Clock, 'wait'>,
  key: string,
  looks: readonly number[],
): Promise<Result<FoundMail, Fault>> {
  let last: Fault = { code: 'mail-unverified', detail: key };
  for (const pause of looks) {
    if (pause > 0) await clock.wait(pause);
    const found = await mailer.find(key);
    const sent = found.ok ? sentAmong(found.value) : undefined;
    if (sent) return ok(sent);
    last = found.ok ? { code: 'mail-unverified', detail: key } : found.error;
  }
  return fail(last);
}

/**
 * A draft to send: the one left over from an interrupted run, else a new one. Spare drafts are deleted. What was
 * left over may have other amounts than those shown today, or a person may have edited it: it is written anew.
 */
async function draftOf(
  mailer: Mail,
  mail: OutgoingMail,
  found: readonly FoundMail[],
): Promise<Result<FoundMail, Fault>> {
  const [leftOver, ...spare] = found;
  for (const draft of spare) await mailer.discard(draft.id);
  if (leftOver) {
    const rewritten = await mailer.rewrite(leftOver.id, mail);
    return rewritten.ok ? ok(leftOver) : rewritten;
  }
  const drafted = await mailer.draft(mail);
  if (drafted.ok || !drafted.error.mayHaveHappened) return drafted;
  const again = await mailer.find(mail.key);
  return again.ok && again.value[0] ? ok(again.value[0]) : drafted;
}

/**
 * Sends one mail at most once. The mailbox is asked by the mail's key before anything is written; a mail
 * that went out is never made again; a draft left over is sent instead of a second one, since sending one
 * draft twice cannot make two mails. Whatever the answer to sending, the mailbox has the last word, and what
 * it cannot say is `unknown`. `turn` gives the right to submit, false stops before it.
 */
export async function deliver(
  mailer: Mail,
  clock: Pick<Clock, 'wait'>,
  mail: OutgoingMail,
  turn: () => Promise<boolean>,
): Promise<Delivery> {
  const before = await mailer.find(mail.key);
  if (!before.ok) return { state: 'failed', fault: before.error };
  const gone = sentAmong(before.value);
  if (gone) return { state: 'sent', earlier: true, found: gone };

  if (!(await turn())) return { state: 'stopped' };
  const draft = await draftOf(mailer, mail, before.value);
  if (!draft.ok) return { state: 'failed', fault: draft.error };
  if (draft.value.state === 'sent') return { state: 'sent', earlier: true, found: draft.value };

  const submitted = await mailer.submit(draft.value.id);
  const refused = !submitted.ok && submitted.error.mayHaveHappened !== true;
  const sent = await verify(mailer, clock, mail.key, refused ? LOOKS.slice(0, 1) : LOOKS);
  if (sent.ok) return { state: 'sent', earlier: false, found: sent.value };
  if (submitted.ok) return { state: 'unknown', fault: sent.error };
  if (!refused) return { state: 'unknown', fault: submitted.error };
  // A draft of an earlier run may still be on its way: only our own fresh one is taken back.
  if (before.value.length === 0) await mailer.discard(draft.value.id);
  return { state: 'failed', fault: submitted.error };
}
