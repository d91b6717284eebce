import type { ReminderLetter, ShippedAsked } from '../app/ports';
import type { TextPart, TextWords } from '../core/index';
import { clean, cleanLine, paragraphs, shorten } from './clean';
import { LONGEST_PART } from './liquid/engine';
import type { Fill } from './liquid/fill';
import type { Scope } from './liquid/value';
import type { LetterScope } from './scope';
import type { LanguageTexts } from './texts/languageTexts';

/** What a letter says around its statement, written out. */
export interface LetterWords {
  readonly subject: string;
  readonly title: string;
  readonly salutation: string;
  /** In paragraphs. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly closing: string;
}

/** Longest line around a letter, and of what its subject names. */
const LONGEST_LINE = 200;
const LONGEST_SENDER = 60;

/**
 * The product's own words of a text; parts that it leaves out are those of every letter.
 * @param named whether the customer has a name: a consumer without one is greeted as a business is
 */
export function shippedWords(
  { steps, common }: LanguageTexts,
  { text, profile, consumer }: Omit<ShippedAsked, 'language'>,
  named: boolean,
): TextWords {
  const { subject, after, closing, salutation } = common;
  const greeting = salutation[consumer && named ? 'consumer' : 'business'];
  const own = steps[text][consumer ? 'consumer' : 'business'][profile];
  return { subject, after, closing, salutation: greeting, ...own };
}

/**
 * The words of a letter, part by part: what a person wrote for it, else the company's own text, else the product's.
 * An own part that cannot be filled, swells or says nothing is left out whole: nothing is ever half written.
 */
export function wordsOf(
  letter: ReminderLetter,
  texts: LanguageTexts,
  { scope }: LetterScope,
  fill: Fill,
): LetterWords {
  const shipped = shippedWords(texts, { ...letter, text: stepOf(letter) }, clean(letter.customerName) !== '');
  const part = (name: TextPart, values: Scope): string =>
    ownPart(letter, name, values, fill) ?? fill(shipped[name], values);
  const line = (name: TextPart, values: Scope): string =>
    shorten(cleanLine(part(name, values).replace(/\s*[\n\r]\s*/g, ' ')), LONGEST_LINE);
  const title = line('title', scope);
  const titled = { ...scope, title };
  const { edit } = letter;
  const subject = { ...titled, sender: shorten(scope.sender, LONGEST_SENDER) };
  return {
    subject: shorten(clean(edit?.subject ?? ''), LONGEST_LINE) || line('subject', subject),
    title,
    salutation: line('salutation', titled),
    before: paragraphs(edit?.before ?? part('before', titled)),
    after: paragraphs(edit?.after ?? part('after', titled)),
    closing: line('closing', titled),
  };
}

/** A notice is no reminder, nor is a reminder ever a notice. */
function stepOf({ kind, text }: ReminderLetter): ReminderLetter['text'] {
  if (kind === 'notice') return 'notice';
  return text === 'notice' ? 'level-1' : text;
}

/** What the company's own text says, null where it leaves the part to the product. */
function ownPart({ own }: ReminderLetter, name: TextPart, values: Scope, fill: Fill): string | null {
  const text = own?.words[name] ?? '';
  if (text.trim() === '') return null;
  try {
    const filled = fill(text, values);
    return filled.trim() === '' || filled.length > LONGEST_PART ? null : filled;
  } catch {
    // A fault in the text is found before the run; here the product's words stand in for the whole part.
    return null;
  }
}
