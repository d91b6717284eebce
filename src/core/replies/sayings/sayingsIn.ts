import type { DayNumber } from '../../dates/day';
import { bareDay } from './bareDay';
import { disputeIn } from './disputeIn';
import { paidIn } from './paidIn';
import { promiseIn } from './promiseIn';
import { insteadIn, restIn } from './restIn';
import type { Said } from './said';
import { has, partsOf, type View } from './sentenceView';
import { copyWantedIn, planWantedIn } from './wantedIn';

/** What one sentence says, each kind once; but two promises for a part now and the rest later. */
export function sayingsIn(view: View, written: DayNumber): readonly Said[] {
  const parts = partsOf(view);
  const paid = best(parts.map((part) => paidIn(part, written)));
  const dispute = disputeIn(view, paid !== null);
  const plan = planWantedIn(view);
  const said = [
    dispute,
    plan,
    copyWantedIn(view),
    // Paid in cash, and therefore contested: one thing said.
    dispute?.reason === 'already-paid' ? null : paid,
    ...(plan ? [] : promisesIn(view, parts, written)),
  ].filter((one) => one !== null);
  if (said.length > 0) return said;
  const bare = bareDay(view, written);
  return bare ? [bare] : [];
}

/** The promises of the parts: without those that name no day, where one does. */
function promisesIn(view: View, parts: readonly View[], written: DayNumber): readonly Said[] {
  const found = parts
    .map(
      (part, at) =>
        promiseIn(part, written) ?? restIn(part, written) ?? insteadIn(parts[at - 1], part, written),
    )
    .filter((one) => one !== null);
  const dated = found.filter(({ day }) => day !== null);
  // "Send us a correct one and we will pay it" hangs on what is asked.
  const undated = has(view, 'please', 'send') ? [] : found.slice(0, 1);
  const all = dated.length > 0 ? dated : undated;
  return all.filter(
    ({ day, amount }, at) =>
      all.findIndex((one) => one.day === day && (one.amount?.start ?? amount?.start) === amount?.start) ===
      at,
  );
}

/** The first that is said, one with a day before all others. */
function best(all: readonly (Said | null)[]): Said | null {
  const found = all.filter((one) => one !== null);
  return found.find(({ day }) => day !== null) ?? found[0] ?? null;
}
