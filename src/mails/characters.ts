import { LONGEST_LINE } from './limits';

/** Marks that turn the direction of what follows: they show another text than is there. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** What shows nothing: control characters but tab and line feed, halves of a character. */
const UNSEEN = /[^\P{Cc}\t\n]|\p{Surrogate}/gu;

/** What has no place in one line, beside these: breaks of every kind, joins that do not show. */
const BREAKS = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028\u2029\u2060\ufeff]+/gu;

/**
 * A text of several lines as it may be shown: its letters stay, what would turn or hide them goes.
 * @example shownText('a\r\nb\u202ec') //=> 'a\nbc'
 */
export const shownText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(TURNING, '').replace(UNSEEN, '');

/**
 * A name or subject as it may be shown: one line of bounded length.
 * @example oneLine('Invoice\r\nBcc: x\u202e') //=> 'Invoice Bcc: x'
 */
export function oneLine(text: string): string {
  const bounded = text.slice(0, LONGEST_LINE * 4);
  const line = bounded
    .replace(TURNING, '')
    .replace(BREAKS, ' ')
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line;
}
