import {
  normalisedName,
  type OwnText,
  type TextAudience,
  type TextWords,
  textParts,
} from '../../../core/index';

/** The same for two texts that are for exactly the same letters. */
export const audienceKey = ({ step, languages, kind, profile, group, procedure }: TextAudience): string =>
  JSON.stringify([
    step,
    [...languages].sort(),
    kind,
    profile,
    group === null ? null : normalisedName(group),
    procedure?.toLowerCase() ?? null,
  ]);

/** What has no place in a cell or a letter: control characters and halves of a character. */
const STRAY = /[^\P{Cc}\t\n]|\p{Cs}/gu;

/**
 * A part of a text as it is kept: lines end in `\n`, and nothing stands before or behind it.
 * @example plainPart('Beste klant,\r\n') //=> 'Beste klant,'
 */
const plainPart = (text: string): string =>
  text
    .replace(/\r\n?|[\v\u2028\u2029]/g, '\n')
    .replace(STRAY, '')
    .trim();

/** Words of which each part is as it is kept. */
export function plainWords(words: TextWords): TextWords {
  const { subject, title, salutation, before, after, closing } = words;
  return {
    subject: plainPart(subject),
    title: plainPart(title),
    salutation: plainPart(salutation),
    before: plainPart(before),
    after: plainPart(after),
    closing: plainPart(closing),
  };
}

/** True where a text says anything itself. */
export const saysAnything = (words: TextWords): boolean => textParts.some((part) => words[part] !== '');

/** True for texts that say the same. */
export const sameWords = (one: Pick<OwnText, 'words'>, other: Pick<OwnText, 'words'>): boolean =>
  textParts.every((part) => one.words[part] === other.words[part]);
