import type { ReminderLetter } from '../app/ports';
import type { LetterTexts, ToneTexts } from './texts/letterTexts';

/** How a letter speaks: `notice` before the due date, `last` as the formal notice. */
type Tone = 'notice' | 'first' | 'second' | 'last' | 'fourteenDays';

/**
 * Tone of a letter: that of its text. The Dutch letter of fourteen days without costs to announce is an ordinary second one.
 * @example toneOf({ kind: 'reminder', text: 'level-4', announced: null }) //=> 'last'
 */
export function toneOf({ kind, text, announced }: Pick<ReminderLetter, 'kind' | 'text' | 'announced'>): Tone {
  if (kind === 'notice') return 'notice';
  switch (text) {
    case 'notice':
    case 'level-1':
      return 'first';
    case 'level-2':
      return 'second';
    case 'level-3':
      return 'second';
    case 'level-4':
      return 'last';
    case 'fourteen-days':
      return announced === null ? 'second' : 'fourteenDays';
  }
}

/** The words for a tone and kind of customer. A consumer's first says that it is free: not where it charges. */
export function toneTexts(
  texts: LetterTexts,
  tone: Tone,
  { consumer, charges }: Pick<ReminderLetter, 'consumer' | 'charges'>,
): ToneTexts {
  if (tone === 'notice' || tone === 'fourteenDays') return texts[tone];
  if (tone === 'first' && charges.length > 0) return texts.first;
  return texts[consumer ? (`${tone}Consumer` as const) : tone];
}
