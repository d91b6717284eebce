import type { ReminderLetter } from '../app/ports';
import type { LetterTexts, ToneTexts } from './texts/letterTexts';

/** How a letter speaks. `last` is the formal notice; a procedure's only level is no more than a first reminder. */
type Tone = 'first' | 'second' | 'last';

/** Tone of a letter. `toneOf({ level: 2, lastLevel: true }) //=> 'last'` */
export function toneOf(letter: Pick<ReminderLetter, 'level' | 'lastLevel'>): Tone {
  if (letter.level <= 1) return 'first';
  return letter.lastLevel ? 'last' : 'second';
}

/** Days to pay that a letter gives. For a consumer 14 full days after the day of sending, the longest of the laws. */
export const termDays = (consumer: boolean): number => (consumer ? 15 : 8);

/** The words for a tone and kind of customer. */
export function toneTexts(texts: LetterTexts, tone: Tone, consumer: boolean): ToneTexts {
  return texts[consumer ? (`${tone}Consumer` as const) : tone];
}
