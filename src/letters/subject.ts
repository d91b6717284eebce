import type { ReminderLetter } from '../app/ports';
import { clean, shorten } from './clean';
import { documentText } from './lines';
import type { Fill } from './phrases';
import type { LetterLabels } from './texts/letterTexts';

/** Numbers that a subject names before it says how many more there are. */
const NAMED = 3;
const LONGEST_NUMBER = 30;
const LONGEST_SENDER = 60;

/**
 * Subject: what it is, about which invoice, from whom. One line whatever the sheet holds.
 * @example 'Aanmaning – facturen 2026-001, 2026-002, 2026-003 en nog 4 – Martens Groothandel'
 */
export function subjectOf(letter: ReminderLetter, title: string, labels: LetterLabels, fill: Fill): string {
  const numbers = letter.items.map((item) => shorten(documentText(item), LONGEST_NUMBER));
  const more = numbers.length - NAMED;
  const named = numbers.slice(0, NAMED).join(', ');
  const about = `${numbers.length === 1 ? labels.invoice : labels.invoices} ${named}`;
  const rest = more > 0 ? ` ${fill(labels.andMore, { more })}` : '';
  return [title, about + rest, shorten(clean(letter.sender.name), LONGEST_SENDER)]
    .filter((part) => part !== '')
    .join(' – ');
}
