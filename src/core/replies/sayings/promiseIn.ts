import type { DayNumber } from '../../dates/day';
import type { Hit } from '../phrases';
import type { Signal } from '../words/replyWords';
import { amountNear } from './amountNear';
import { comingDay } from './dayOf';
import { negated, ofOthers } from './negated';
import { isToCome } from './participle';
import type { Said } from './said';
import { has, placesOf, type View } from './sentenceView';

/** What keeps a sentence about paying from being a promise: a condition, a duty, a memory, somebody else. */
const obstacles: readonly Signal[] = ['if', 'earlier', 'plan', 'agreed', 'done', 'terms'];

/**
 * A promise to pay: we pay, it will be paid, payment follows, we see to it by a day. Not where it is denied, asked,
 * wanted of somebody, or hangs on something.
 */
export function promiseIn(part: View, written: DayNumber): Said | null {
  if (part.sentence.asks && part.last === part.tokens.length) return null;
  if (has(part, ...obstacles)) return null;
  const verb = promising(part, comingDay(part, written));
  if (verb === null || negated(part, verb) || ofOthers(part, verb)) return null;
  const day = comingDay(part, written, verb);
  if (day === null && (part.days.length > 0 || has(part, 'must'))) return null;
  return { kind: 'promise', day, amount: amountNear(part, verb), reason: null };
}

/** True for a noun of how money goes: within it, not around it as in "make the transfer". */
const isMeans = (part: View, { first, last }: Hit<Signal>): boolean =>
  placesOf(part, 'means').some((noun) => noun.first <= first && noun.last >= last);

/** The words that promise, or null. */
function promising(part: View, day: DayNumber | null): Hit<Signal> | null {
  const ours = has(part, 'we');
  const pay = placesOf(part, 'pay').find((hit) => has(part, 'will') || !isMeans(part, hit));
  const asked = has(part, 'please') && !ours && !has(part, 'will');
  if (
    pay &&
    !asked &&
    (ours || (has(part, 'will') && !has(part, 'you')) || (day !== null && !has(part, 'you', 'must')))
  )
    return pay;
  const paid = placesOf(part, 'paid', 'carried').find(
    (hit) => (hit.tag === 'paid' || has(part, 'payment')) && isToCome(part, hit),
  );
  if (paid && !asked) return paid;
  const planned = placesOf(part, 'planned')[0];
  if (planned && !asked) {
    if (has(part, 'payment')) return planned;
    if (day !== null && (has(part, 'letter', 'invoice') || part.documents.length > 0)) return planned;
  }
  const pledge = placesOf(part, 'pledge')[0];
  const offered = day !== null && part.amounts.length > 0;
  if (pledge && (offered || has(part, 'payTo', 'payment', 'pay')) && !asked) return pledge;
  const arrange = placesOf(part, 'arrange')[0];
  return arrange && day !== null && !asked && (ours || has(part, 'will', 'payment')) ? arrange : null;
}
