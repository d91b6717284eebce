import { currencyOf } from '../../money/currencyCodes';
import type { CurrencyCode } from '../../money/money';

/** Where the figures of an amount stand within its text, and what stood around them. */
export interface PeeledAmount {
  readonly negative: boolean;
  /** Range of the figures in the text: first character, and the one behind the last. */
  readonly start: number;
  readonly end: number;
  /** Currency whose sign or code stands before or behind the figures, null when none does. */
  readonly currency: CurrencyCode | null;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isMark = (character: string): boolean => character === '.' || character === ',';
const isDash = (character: string): boolean => character === '-' || character === '−' || character === '–';
const isSpace = (character: string): boolean => character.trim() === '';

/**
 * Finds the figures in the text of an amount: takes off spaces, one sign in front or behind, parentheses and one
 * currency. `12,-` has no cents and is not negative. Null when there are no figures, when the
 * signs contradict, or when other words stand around them.
 */
export function peelAmount(text: string): PeeledAmount | null {
  let start = 0;
  let minus = 0;
  let opened = 0;
  let before = '';
  for (; start < text.length; start += 1) {
    const character = text.charAt(start);
    if (isDigit(text.charCodeAt(start)) || isMark(character)) break;
    if (isDash(character)) minus += 1;
    else if (character === '(') opened += 1;
    else if (character !== '+' && !isSpace(character)) before += character;
  }
  let end = text.length;
  let dashes = 0;
  let closed = 0;
  let behind = '';
  for (; end > start; end -= 1) {
    const character = text.charAt(end - 1);
    if (isDigit(text.charCodeAt(end - 1)) || isMark(character)) break;
    if (isDash(character)) dashes += 1;
    else if (character === ')') closed += 1;
    else if (!isSpace(character)) behind = character + behind;
  }
  if (end > start && isMark(text.charAt(end - 1))) {
    if (dashes === 0) return null;
    dashes = 0;
    end -= 1;
  }
  if (end <= start || minus + dashes + opened > 1 || opened !== closed) return null;
  const around = before + behind;
  const currency = around === '' ? null : currencyOf(around);
  if (around !== '' && currency === null) return null;
  return { negative: minus + dashes + opened === 1, start, end, currency };
}
