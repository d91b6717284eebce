import { type DossierEvent, fail, ok, type Result } from '../core/index';
import type { CheckedRun } from './checked';
import type { FilingPorts } from './parts/fileFacts';
import { fileTakenBack } from './parts/fileTakenBack';
import type { Fault, WaitingReply } from './ports';
import type { Answered } from './replies/answered';
import { inTurn } from './replies/inTurn';
import { nameOf } from './replies/mailEvents';
import { notesOf, tidied } from './replies/notes';
import type { ReplyPorts } from './replies/takenIn';

export interface ReopenInput {
  readonly checked: Pick<CheckedRun, 'administration' | 'account'>;
  readonly reply: WaitingReply;
  /** What confirming it filed; none where it was set aside. */
  readonly events: readonly DossierEvent[];
  /** Who takes it back: a name or address. */
  readonly by: string;
}

/** Undoes `confirmReply`: what was filed is taken back, and the mail waits again. */
export async function reopenReply(
  ports: ReplyPorts & FilingPorts,
  { checked, reply, events, by }: ReopenInput,
): Promise<Result<Answered, Fault>> {
  const { administration, account } = checked;
  if (administration === null || account === null) return fail({ code: 'run-not-ready', detail: '' });
  const taken = await fileTakenBack(ports, { administration, by }, events);
  if (!taken.ok) return taken;
  const name = nameOf(reply.mail);
  return inTurn(ports.replyDesk, async () => {
    const notes = await notesOf(ports.replyDesk, administration, account);
    const others = notes.waiting.filter((one) => nameOf(one.mail) !== name);
    const setAside = notes.setAside.filter((id) => id !== name);
    const now = tidied({ ...notes, waiting: [...others, reply], setAside });
    const saved = await ports.replyDesk.save(now);
    return ok({ events: taken.value, waiting: now.waiting, fault: saved.ok ? null : saved.error });
  });
}
