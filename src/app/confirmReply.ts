import { eventsOf, fail, ok, type ReplyMatch, type Result } from '../core/index';
import type { CheckedRun } from './checked';
import { fileEvents } from './dossier/fileEvents';
import type { Fault, WaitingReply } from './ports';
import type { Answered } from './replies/answered';
import { inTurn } from './replies/inTurn';
import { keepFiled } from './replies/keepFiled';
import { mailInEvents, nameOf, takenBackIn } from './replies/mailEvents';
import { notesOf, tidied } from './replies/notes';
import type { ReplyPorts } from './replies/takenIn';

export interface ConfirmInput {
  readonly checked: Pick<CheckedRun, 'administration' | 'account'>;
  readonly reply: WaitingReply;
  /** Whose it is, and about what; null: nobody's here. */
  readonly match: Pick<ReplyMatch, 'customer' | 'items'> | null;
}

/**
 * A person says whose a waiting mail is: it is filed there, or set aside. Undone by `reopenReply`.
 */
export async function confirmReply(
  ports: ReplyPorts,
  { checked, reply, match }: ConfirmInput,
): Promise<Result<Answered, Fault>> {
  const { administration, account } = checked;
  if (administration === null || account === null) return fail({ code: 'run-not-ready', detail: '' });
  const { mail, excerpt: text } = reply;
  // What was taken back since the check is in the dossier alone.
  const loaded = await ports.dossier.load();
  if (!loaded.ok) return loaded;
  const known = eventsOf(loaded.value.events, administration.id);
  const events =
    match === null
      ? []
      : await mailInEvents(ports.hash, {
          ...{ administration: administration.id, mail, text, known, takenBack: takenBackIn(known) },
          ...{ today: ports.clock.today(), match: { ...match, because: 'address' } },
        });
  const filed = await fileEvents(ports, administration, events);
  if (!filed.ok) return filed;
  if (match !== null) await keepFiled(ports, administration, [mail]);
  const name = nameOf(mail);
  return inTurn(ports.replyDesk, async () => {
    const notes = await notesOf(ports.replyDesk, administration, account);
    const waiting = notes.waiting.filter((one) => nameOf(one.mail) !== name);
    const others = notes.setAside.filter((id) => id !== name);
    const setAside = match === null ? [...others, name] : others;
    const saved = await ports.replyDesk.save(
      tidied({ ...notes, waiting, setAside, filed: [...notes.filed, ...events] }),
    );
    return ok({ events, waiting, fault: saved.ok ? null : saved.error });
  });
}
