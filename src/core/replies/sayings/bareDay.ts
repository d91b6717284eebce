import type { DayNumber } from '../../dates/day';
import type { Span } from '../reading';
import { isComing } from './dayOf';
import type { Said } from './said';
import { has, type View } from './sentenceView';

/** A mark says nothing by itself. */
const isMark = (text: string): boolean => !/[a-z0-9]/.test(text);

/**
 * A day that is the whole answer, as people write from their telephones: "ok vrijdag", "fin du mois", "Zahlung zum
 * Monatsende". Every word of it must be of the day, a sum, a document or one of a short list; a date line above a letter
 * is none.
 */
export function bareDay(view: View, written: DayNumber): Said | null {
  const day = view.days.find((one) => isComing(one, written));
  if (!day || view.days.length > 1 || view.sentence.asks || has(view, 'not', 'if', 'please', 'other'))
    return null;
  if (day.day === written && view.amounts.length === 0 && !has(view, 'payment')) return null;
  const known: readonly Span[] = [day, ...view.amounts, ...view.documents];
  const said = (at: number): boolean => {
    const token = view.tokens[at];
    if (!token || isMark(token.text)) return true;
    if (known.some(({ start, end }) => token.start >= start && token.end <= end)) return true;
    return view.hits.some(({ tag, first, last }) => tag === 'bare' && first <= at && at < last);
  };
  if (!view.tokens.every((_, at) => said(at))) return null;
  return { kind: 'promise', day: day.day, amount: view.amounts[0] ?? null, reason: null };
}
