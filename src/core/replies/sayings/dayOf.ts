import type { DayNumber } from '../../dates/day';
import type { Hit } from '../phrases';
import type { FoundDay } from '../reading';
import type { Signal } from '../words/replyWords';
import { placesOf, type View } from './sentenceView';

/** Words between a noun and the day that belongs to it: your invoice 2026-101 of 5 November. */
const dated = new Set([
  'van',
  'dd',
  'd',
  'du',
  'de',
  'vom',
  'von',
  'dated',
  'of',
  'from',
  'datee',
  'date',
  'op',
  'le',
  'am',
  'met',
  'datum',
  'en',
]);

/** Tokens that may stand between the noun and such a word. */
const REACH = 9;

/** True for the day of a document or letter, not of a payment. */
function ofLetter(view: View, { start }: FoundDay): boolean {
  let at = view.tokens.findIndex((token) => token.start >= start) - 1;
  while (at >= view.first && view.tokens[at]?.text === '.') at -= 1;
  const link = view.tokens[at]?.text ?? '';
  if (!dated.has(link) || link === 'op' || link === 'le' || link === 'am') return false;
  return placesOf(view, 'letter').some(
    ({ last }) => last <= at + 1 && last > at - REACH && !verbBetween(view, last, at),
  );
}

const verbBetween = (view: View, from: number, to: number): boolean =>
  placesOf(view, 'pay', 'paid', 'planned', 'will', 'have').some(
    ({ first, last }) => first >= from && last <= to,
  );

/** Tokens between a verb and a day. */
function distance(view: View, day: FoundDay, verb: Hit<Signal> | undefined): number {
  if (!verb) return 0;
  const at = view.tokens.findIndex((token) => token.start >= day.start);
  return at < verb.first ? verb.first - at : at - verb.last;
}

const nearest = (
  view: View,
  days: readonly FoundDay[],
  verb: Hit<Signal> | undefined,
): FoundDay | undefined =>
  days.toSorted((one, other) => distance(view, one, verb) - distance(view, other, verb))[0];

/** Days from which on nobody names a day to come without its year: some nine months. */
const FAR = 275;

/** True for a day to come: on 19 November, "12 November" is none but where its year is named. */
export const isComing = ({ day, past }: FoundDay, written: DayNumber): boolean =>
  day >= written && (day === past || day - written < FAR);

/** Day on which somebody means to pay: that nearest to the verb which is not over yet; null for none. */
export function comingDay(view: View, written: DayNumber, verb?: Hit<Signal>): DayNumber | null {
  const days = view.days.filter((day) => isComing(day, written) && !ofLetter(view, day));
  return nearest(view, days, verb)?.day ?? null;
}

/** Day on which somebody paid; null for none. */
export function pastDay(view: View, written: DayNumber, verb?: Hit<Signal>): DayNumber | null {
  const days = view.days.filter((day) => day.past <= written && !ofLetter(view, day));
  return nearest(view, days, verb)?.past ?? null;
}
