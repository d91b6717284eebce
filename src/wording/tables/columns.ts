import { type Language, languages } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { foldedWord } from '../foldedWord';

/** The columns of a table: what each is called, and what people call it besides. */
export interface TableColumns<C extends string> {
  /** In the order in which a new table has them. */
  readonly columns: readonly C[];
  readonly headers: Words<Record<C, string>>;
  /** Other words for a header, separated by commas; '' for none. */
  readonly synonyms: Readonly<Record<C, string>>;
}

/** Headers of a new table, in the order of its columns. */
export function headersOf<C extends string>(
  { columns, headers }: TableColumns<C>,
  language: Language,
): string[] {
  const words = wordsFor(headers, language);
  return columns.map((column) => words[column]);
}

/** Finds the columns of a table among headers in any language; the first of two alike counts. */
export function columnFinder<C extends string>({
  columns,
  headers,
  synonyms,
}: TableColumns<C>): (found: readonly string[]) => ReadonlyMap<C, number> {
  const columnBy = new Map(
    columns.flatMap((column) => [
      ...languages.map((language) => [foldedWord(wordsFor(headers, language)[column]), column] as const),
      ...synonyms[column].split(',').map((word) => [foldedWord(word), column] as const),
    ]),
  );
  columnBy.delete('');
  return (found) => {
    const places = new Map<C, number>();
    for (const [index, header] of found.entries()) {
      const column = columnBy.get(foldedWord(header));
      if (column !== undefined && !places.has(column)) places.set(column, index);
    }
    return places;
  };
}
