import { weekdayOf } from '../dates/civil';
import type { DayNumber } from '../dates/day';
import type { CustomerAccounts } from './accounts';
import type { RunDecisions } from './decideRun';
import type { ProposedTask, TaskKind } from './proposal';
import type { Run } from './run';
import { taskOf } from './taskOf';

const SATURDAY = 6;

/** Nobody is called at the weekend. */
function workingDay(day: DayNumber): DayNumber {
  let at = day;
  while (weekdayOf(at) >= SATURDAY) at += 1;
  return at;
}

/** The work on one customer: one task of each kind, with its items. */
export function proposeTasks(
  run: Run,
  { of, work }: CustomerAccounts,
  decisions: RunDecisions,
): readonly ProposedTask[] {
  const { asOf } = run;
  const byKind = new Map<TaskKind, number[]>();
  for (const index of work) {
    const kind = taskOf(run, index, decisions);
    if (kind === null) continue;
    const items = byKind.get(kind);
    if (items === undefined) byKind.set(kind, [index]);
    else items.push(index);
  }
  return [...byKind].map(([kind, items]) => ({
    kind,
    customerId: of.id,
    items,
    day: kind === 'call' ? workingDay(asOf) : asOf,
  }));
}
