import type { Inbox, Ports, ReplyNotes } from '../../app/ports';
import { ok } from '../../core/index';
import type { Invocation } from '../invocation';

/**
 * The mailbox and notes by which a run sees what customers answered. The notes last as long as the command: what was read
 * may only be passed over next time where the workbook it was filed in is saved, and that is for whoever gave the command.
 * For the same reason a mail is marked as filed only where the copy of the workbook is asked for. A dry run, which changes
 * nothing, files no answers.
 */
export function replyPorts(
  inbox: Ports['inbox'],
  { dryRun, out }: Pick<Invocation, 'dryRun' | 'out'>,
): Partial<Pick<Ports, 'inbox' | 'replyDesk'>> {
  if (dryRun) return {};
  const kept = new Map<string, ReplyNotes>();
  const unmarked = (address: string): Inbox => ({ ...inbox(address), markFiled: async () => ok(undefined) });
  return {
    inbox: out === '' ? unmarked : inbox,
    replyDesk: {
      load: async (administration) => ok(kept.get(administration) ?? null),
      async save(notes) {
        kept.set(notes.administration, notes);
        return ok(undefined);
      },
    },
  };
}
