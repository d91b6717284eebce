import { currencyOf } from '../../money/currencyCodes';
import type { CurrencyCode } from '../../money/money';
import { isDigit, isMark, isMinus, isSpace } from './characters';

/** Where the figures of an amount stand within its text, and what stood around them. */
export interface PeeledAmount {
  readonly negative: boolean;
  /** Range of the figures in the text: first character, and the one behind the last. */
  readonly start: number;
  readonly end: number;
  /** Currency whose sign or code stands before or behind the figures, null when none does. */
  readonly currency: CurrencyCode | null;
}

const PLUS = 43;
const OPENING = 40;
const CLOSING = 41;

/**
 * Finds the figures in the text of an amount: takes off spaces, one sign in front or behind, parentheses and one
 * currency, and the letters of a side behind: a credit is negative. `12,-` has no cents and is not negative. Null when
 * there are no figures, when the signs contradict, or when other words stand around them.
 */
export function peelAmount(text: string): PeeledAmount | null {
  let start = 0;
  let minus = 0;
  let opened = 0;
  let before = '';
  for (; start < text.length; start += 1) {
    const code = text.charCodeAt(start);
    if (isDigit(code) || isMark(code)) break;
    if (isMinus(code)) minus += 1;
    else if (code === OPENING) opened += 1;
    else if (code !== PLUS && !isSpace(code)) before += text.charAt(start);
  }
  let end = text.length;
  let dashes = 0;
  let closed = 0;
  let behind = '';
  for (; end > start; end -= 1) {
    const code = text.charCodeAt(end - 1);
    if (isDigit(code) || isMark(code)) break;
    if (isMinus(code)) dashes += 1;
    else if (code === CLOSING) closed += 1;
    else if (!isSpace(code)) behind = text.charAt(end - 1) + behind;
  }
  if (end > start && isMark(text.charCodeAt(end - 1))) {
    if (dashes === 0) return null;
    dashes = 0;
    end -= 1;
  }
  if (end <= start || minus + dashes + opened > 1 || opened !== closed) return null;
  const signed = minus + dashes + opened === 1;
  const around = before + behind;
  if (around === '') return { negative: signed, start, end, currency: null };
  const currency = currencyOf(around);
  if (currency !== null) return { negative: signed, start, end, currency };
  const side = sideBehind(behind);
  if (side === null || signed) return null;
  const beside = before + side.rest;
  const named = beside === '' ? null : currencyOf(beside);
  return beside !== '' && named === null ? null : { negative: side.credit, start, end, currency: named };
}

const CREDIT = /^(.*)(?:CR|C|H)$/i;
const DEBIT = /^(.*)(?:DR|D|S)$/i;

/** The side of the account behind an amount: `100,00 C`, `1.500,00 S`, `20.00 CR`. Null when there is none. */
function sideBehind(text: string): { readonly credit: boolean; readonly rest: string } | null {
  const credit = CREDIT.exec(text);
  if (credit) return { credit: true, rest: credit[1] ?? '' };
  const debit = DEBIT.exec(text);
  return debit ? { credit: false, rest: debit[1] ?? '' } : null;
}
