import type { DayNumber } from '../../dates/day';
import type { Hit } from '../phrases';
import type { Signal } from '../words/replyWords';
import { amountNear } from './amountNear';
import { pastDay } from './dayOf';
import { negated, ofOthers } from './negated';
import { isDone } from './participle';
import type { Said } from './said';
import { has, placesOf, type View } from './sentenceView';

/** What keeps a participle from telling of a payment that was made. */
const obstacles: readonly Signal[] = ['if', 'must', 'agreed', 'terms'];

/** Something that was paid. Not where it is denied, asked, or a duty. */
export function paidIn(part: View, written: DayNumber): Said | null {
  if (
    part.sentence.asks &&
    part.last === part.tokens.length &&
    has(part, 'have', 'will', 'you') &&
    !has(part, 'we', 'done')
  )
    return null;
  if (has(part, ...obstacles)) return null;
  const verb = telling(part, written);
  if (verb === null || negated(part, verb) || ofOthers(part, verb)) return null;
  return { kind: 'paid', day: pastDay(part, written, verb), amount: amountNear(part, verb), reason: null };
}

function telling(part: View, written: DayNumber): Hit<Signal> | null {
  const done = placesOf(part, 'done')[0];
  if (done) return done;
  const participle = placesOf(part, 'paid', 'carried').find(
    (hit) => (hit.tag === 'paid' || has(part, 'payment')) && isDone(part, hit),
  );
  // "Paid on Friday": a day to come tells of a plan.
  if (participle && (part.days.length === 0 || pastDay(part, written) !== null || has(part, 'have')))
    return participle;
  const past = placesOf(part, 'payPast')[0];
  const told =
    has(part, 'we') && !has(part, 'will') && (!has(part, 'earlier') || pastDay(part, written) !== null);
  return past && told ? past : null;
}
