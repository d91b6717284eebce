import { type Language, type TextAudience, type TextWords, textParts } from '../../core/index';
import { procedureName, procedureOfWord } from '../procedureNames';
import { headersOf } from './columns';
import { procedureWords } from './procedureWords';
import { type TextColumn, textColumns } from './textColumns';
import { textLanguagesName, textWords } from './textWords';

/** Cells of a row of the table of texts, by column. */
export type TextCells = Readonly<Partial<Record<TextColumn, string>>>;

/** What a text is for, as a row of the table says it in a language. */
export function audienceCells(
  { step, languages, kind, profile, group, procedure }: TextAudience,
  language: Language,
): TextCells {
  const { kinds, profiles } = textWords(language);
  return {
    step: procedureWords(language).texts[step],
    language: textLanguagesName(languages, language),
    kind: kind === null ? '' : kinds[kind],
    profile: profile === null ? '' : profiles[profile],
    group: group ?? '',
    procedure: procedure === null ? '' : procedureCell(procedure, language),
  };
}

/** A procedure of the product by its word, any other by its name. */
export function procedureCell(name: string, language: Language): string {
  const word = procedureName(name, language);
  return procedureOfWord(word) === name ? word : name;
}

/** What a text says, as a row of the table says it. */
export const wordCells = (words: TextWords): TextCells =>
  Object.fromEntries(textParts.map((part) => [part, words[part]]));

/** A table with these cells alone, in the order of its columns. */
export function headersOfCells(
  cells: TextCells,
  language: Language,
): { readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const columns = textColumns.columns.filter((column) => cells[column] !== undefined);
  return {
    headers: headersOf({ ...textColumns, columns }, language),
    rows: [columns.map((column) => cells[column] ?? '')],
  };
}
