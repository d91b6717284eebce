import { type DayNumber, type DossierEvent, eventsOf, fail, isoOfDay, ok, type Result } from '../core/index';
import type { CheckedRun } from './checked';
import { fileEvents } from './dossier/fileEvents';
import { keptMailsOf } from './dossier/keptMails';
import { keptUntil, retentionYearsOf } from './dossier/retention';
import type { Administration, Fault, Ports } from './ports';

type ErasePorts = Pick<Ports, 'dossier' | 'upkeep' | 'teams' | 'ids' | 'hash'> & {
  readonly clock: Pick<Ports['clock'], 'now' | 'today'>;
};

export interface EraseInput {
  readonly administration: Administration;
  /** Id of the customer. */
  readonly customer: string;
  /** Name or address of who does it. */
  readonly by: string;
  /** The last check: it says whether the customer has something open. */
  readonly checked: Pick<CheckedRun, 'reading' | 'customerIds'>;
}

/**
 * Erases a customer's dossier for good: from the table, its archive and the team folder, with the mails that were kept
 * there. That it was erased stays, so that every other computer forgets it too. Refused with `erase-refused` while the
 * customer has an open item or the term for keeping it runs (`detail`: which); nothing is erased where the team folder
 * cannot be reached. Broken off, the next check goes on with it. Mails in the mailbox are the user's own to delete.
 * @returns how many events were erased
 */
export async function eraseCustomer(
  ports: ErasePorts,
  { administration, customer, by, checked }: EraseInput,
): Promise<Result<number, Fault>> {
  const { id, team } = administration;
  const here = await ports.dossier.load({ archive: true });
  if (!here.ok) return here;
  const there = team === null ? ok({ events: [] }) : await ports.teams.open(team).read(id);
  if (!there.ok) return there;
  const all = eventsOf([...here.value.events, ...there.value.events], id);
  const events = all.filter((event) => event.customer === customer && event.kind !== 'erased');
  const today = ports.clock.today();
  const refused = refusalOf(events, administration, openOf(checked, customer), today);
  if (refused !== null) return fail({ code: 'erase-refused', detail: refused });
  if (events.length === 0) return ok(0);

  const at = new Date(ports.clock.now()).toISOString();
  const base = { id: ports.ids.next(), at, by, item: '', customer };
  const erased: DossierEvent = { ...base, kind: 'erased', detail: { day: today, administration: id } };
  const filed = await fileEvents(ports, administration, [erased]);
  if (!filed.ok) return filed;
  // What the team has not heard of, a colleague would write again.
  if (filed.value.unshared !== null) return fail(filed.value.unshared);
  const ids = new Set(events.map((event) => event.id));
  const gone = await ports.upkeep.erase(ids);
  if (!gone.ok) return gone;
  if (team === null) return ok(ids.size);
  const forgotten = await ports.teams.shelf(team).erase(id, ids, await keptMailsOf(ports.hash, events));
  return forgotten.ok ? ok(ids.size) : forgotten;
}

/** Why it may not be erased; null where it may. */
function refusalOf(
  events: readonly DossierEvent[],
  administration: Administration,
  open: number,
  today: DayNumber,
): string | null {
  if (open > 0) return `open items: ${open}`;
  const until = keptUntil(events, retentionYearsOf(administration));
  return until !== null && until >= today ? `kept until ${isoOfDay(until)}` : null;
}

/** How many items of the customer are open: a sheet may still have those that were paid. */
function openOf({ reading: { items }, customerIds }: EraseInput['checked'], customer: string): number {
  let open = 0;
  for (let index = 0; index < items.count; index += 1)
    if (items.open[index] !== 0 && customerIds[items.customer[index] ?? -1] === customer) open += 1;
  return open;
}
