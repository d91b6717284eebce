import type { Fault, MailRef, OutgoingMail, SendEntry } from '../ports';
import { type Desk, noteDown } from './desk';
import type { Handled, Step } from './machine';
import { lookPause } from './timing';
import { afterDraft, afterFind, afterLook, afterRewrite, afterSubmit, submitting } from './transitions';

/** A mail after a step, and why the step did not work; null when it did. */
export interface Done {
  readonly handled: Handled;
  readonly fault: Fault | null;
}

/** Steps on the mailbox. */
export type MailStep = Exclude<Step['do'], 'claim' | 'wait' | 'nothing'>;

type Asked = Pick<Desk, 'mailerOf' | 'book' | 'clock'>;

/** By what the mailbox finds a mail again. */
export const refOf = ({ key, draft }: SendEntry): MailRef => ({
  key,
  id: draft?.id ?? '',
  internetMessageId: draft?.internetMessageId ?? null,
});

const isChanged = (before: SendEntry, after: SendEntry): boolean =>
  before.state !== after.state || before.draft?.id !== after.draft?.id;

/**
 * Carries out one step for a mail and writes down how far it is then. Handing over is written down before; where that
 * cannot be, nothing is handed over. What drafting may have left behind without an answer is asked for the next time.
 */
export async function carryOut(
  desk: Asked,
  handled: Handled,
  step: MailStep,
  { ready, settle }: { readonly ready: OutgoingMail | null; readonly settle: number },
): Promise<Done> {
  switch (step) {
    case 'find':
      return find(desk, handled);
    case 'draft':
      return ready === null ? { handled, fault: unready } : draft(desk, handled, ready);
    case 'rewrite':
      return ready === null ? { handled, fault: unready } : rewrite(desk, handled, ready);
    case 'submit':
      return submit(desk, handled);
    case 'look':
      return look(desk, handled, settle);
  }
}

/** A mail of which the text is not at hand is not drafted. */
const unready: Fault = { code: 'run-not-ready', detail: '' };

async function noted(desk: Asked, before: Handled, handled: Handled): Promise<Done> {
  const fault = isChanged(before.entry, handled.entry) ? await noteDown(desk, handled.entry) : null;
  return { handled, fault };
}

async function find(desk: Asked, handled: Handled): Promise<Done> {
  const mailer = desk.mailerOf(handled.entry);
  const found = await mailer.find(handled.entry.key);
  if (!found.ok) return { handled, fault: found.error };
  const after = afterFind(handled, found.value, desk.clock.now());
  // One that stays is never handed over by a run: it only lies there.
  for (const { id } of after.spare) await mailer.discard(id);
  return noted(desk, handled, after.handled);
}

async function draft(desk: Asked, handled: Handled, ready: OutgoingMail): Promise<Done> {
  const drafted = await desk.mailerOf(handled.entry).draft(ready);
  if (drafted.ok) return noted(desk, handled, afterDraft(handled, drafted.value, desk.clock.now()));
  const asked = drafted.error.mayHaveHappened !== true;
  return { handled: { ...handled, asked }, fault: drafted.error };
}

async function rewrite(desk: Asked, handled: Handled, ready: OutgoingMail): Promise<Done> {
  const { draft: there } = handled.entry;
  if (there === null) return { handled, fault: unready };
  const written = await desk.mailerOf(handled.entry).rewrite(there.id, ready);
  return written.ok ? { handled: afterRewrite(handled), fault: null } : { handled, fault: written.error };
}

async function submit(desk: Asked, handled: Handled): Promise<Done> {
  const { draft: there } = handled.entry;
  if (there === null) return { handled, fault: unready };
  const before = submitting(handled, desk.clock.now());
  const unwritten = await noteDown(desk, before.entry);
  if (unwritten !== null) return { handled, fault: unwritten };
  const answer = await desk.mailerOf(before.entry).submit(there.id);
  const after = afterSubmit(before, answer.ok ? null : answer.error);
  // Should this not be written, the looks tell in the end what it says.
  if (!answer.ok) await noteDown(desk, after.entry);
  return { handled: after, fault: null };
}

async function look(desk: Asked, handled: Handled, settle: number): Promise<Done> {
  const { entry } = handled;
  const mailer = desk.mailerOf(entry);
  const found = await mailer.look(refOf(entry));
  const now = desk.clock.now();
  if (!found.ok) {
    const pause = Math.max(lookPause(entry.looks + 1, 'submitting'), found.error.retryAfter ?? 0);
    return { handled: { ...handled, entry: { ...entry, lookAt: now + pause } }, fault: found.error };
  }
  const after = afterLook(handled, found.value, { now, settle });
  // A refused draft of ours is of no use any more; one that an earlier run handed over may still be on its way.
  const isOurs = handled.fresh && entry.submissions === 1;
  if (after.entry.state === 'failed' && isOurs && entry.draft !== null) await mailer.discard(entry.draft.id);
  const fault = await noteDown(desk, after.entry);
  return { handled: after, fault };
}
