import type { DayNumber } from '../../dates/day';
import { disputeIn } from './disputeIn';
import { paidIn } from './paidIn';
import { promiseIn } from './promiseIn';
import type { Said } from './said';
import { partsOf, type View } from './sentenceView';
import { copyWantedIn, planWantedIn } from './wantedIn';

/** What one sentence says, each kind once. */
export function sayingsIn(view: View, written: DayNumber): readonly Said[] {
  const parts = partsOf(view);
  const dispute = disputeIn(view);
  const plan = planWantedIn(view);
  const said = [
    dispute,
    plan,
    copyWantedIn(view),
    first(parts, (part) => paidIn(part, written)),
    plan ? null : first(parts, (part) => promiseIn(part, written)),
  ];
  return said.filter((one) => one !== null);
}

/** The first of the parts that says it, one with a day before all others. */
function first(parts: readonly View[], find: (part: View) => Said | null): Said | null {
  const found = parts.map(find).filter((one) => one !== null);
  return found.find(({ day }) => day !== null) ?? found[0] ?? null;
}
