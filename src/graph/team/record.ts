import type { TeamEntry, TeamRecord } from '../../app/ports';
import type { DossierEvent } from '../../core/index';
import type { ClaimNames, OpenClaims } from './claims';
import type { ClaimName } from './names';

/** What the files mean for an administration. */
export function recordOf(
  administration: string,
  names: ClaimNames,
  { entries, damaged }: { readonly entries: readonly TeamEntry[]; readonly damaged: readonly string[] },
  open: OpenClaims,
): TeamRecord {
  const own = entries.filter((entry) => entry.administration === administration);
  return {
    claimed: highest(names, entries, open),
    open: open.open.filter((claim) => claim.administration === administration),
    events: oncePerId(own.flatMap(({ events }) => events)),
    damaged: [...names.strangers, ...open.damaged, ...damaged],
  };
}

/** An end counts too: its claim may have been cleared away since. */
function highest(
  names: ClaimNames,
  entries: readonly TeamEntry[],
  { unreadable }: OpenClaims,
): ReadonlyMap<string, number> {
  const skipped = new Set(unreadable.map(({ of, number }) => `${of}-${number}`));
  const numbers = new Map<string, number>();
  const count = ({ of, number }: ClaimName): void => {
    if (!skipped.has(`${of}-${number}`)) numbers.set(of, Math.max(numbers.get(of) ?? 0, number));
  };
  for (const claim of names.claims) count(claim);
  for (const { ends } of entries) for (const end of ends) count(end);
  return numbers;
}

/** The same events may have been written twice, in entries that differ. */
function oncePerId(events: readonly DossierEvent[]): readonly DossierEvent[] {
  const byId = new Map<string, DossierEvent>();
  for (const event of events) if (!byId.has(event.id)) byId.set(event.id, event);
  return [...byId.values()];
}
