import type { ReminderLetter, RenderedLetter } from '../../src/app/ports';
import { type ReminderText, reminderTexts } from '../../src/core/dunning/procedure';
import { type Language, languages, type Profile } from '../../src/core/items/customer';
import { createLetters } from '../../src/letters/createLetters';
import { item, letter } from './sampleLetter';

/** Which of the product's texts, and of what kind of letter. */
export interface ShippedCase {
  readonly language: Language;
  readonly text: ReminderText;
  readonly consumer: boolean;
  readonly profile: Profile;
}

const profiles: readonly Profile[] = ['standard', 'strategic', 'difficult'];

/** Every text of the product: 5 languages, 6 steps, business and consumer, 3 profiles. */
export const shippedCases: readonly ShippedCase[] = languages.flatMap((language) =>
  reminderTexts.flatMap((text) =>
    [false, true].flatMap((consumer) => profiles.map((profile) => ({ language, text, consumer, profile }))),
  ),
);

const fourteenDays: ReminderLetter['announced'] = {
  kind: 'fourteen-days',
  documents: ['2026-00122'],
  costs: 15_000,
  vatRate: 0,
  percent: null,
};

const levels: Readonly<Record<ReminderText, number>> = {
  notice: 0,
  'level-1': 1,
  'level-2': 2,
  'level-3': 3,
  'level-4': 4,
  'fourteen-days': 2,
};

const letters = createLetters();

/** A letter of that text about one invoice; a letter of fourteen days to a consumer announces its costs. */
export const shippedLetter = (
  { text, consumer, ...rest }: ShippedCase,
  changes: Partial<ReminderLetter> = {},
): RenderedLetter =>
  letters.render(
    letter({
      ...rest,
      text,
      consumer,
      level: levels[text],
      kind: text === 'notice' ? 'notice' : 'reminder',
      payBy: text === 'notice' ? null : 20_792,
      items: [item({ level: levels[text], daysOverdue: text === 'notice' ? -7 : 48 })],
      announced: text === 'fourteen-days' && consumer ? fourteenDays : null,
      ...changes,
    }),
  );

/** Its words around the statement. */
export const wordsOf = (given: ShippedCase, changes: Partial<ReminderLetter> = {}): string => {
  const { title, salutation, before, after, closing } = shippedLetter(given, changes).words;
  return [title, salutation, before, after, closing].join('\n\n');
};
