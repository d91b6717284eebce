import { shippedProcedures } from '../../core/index';
import { procedureOfWord } from '../../wording/procedureNames';

/** Longest name: it stands in a cell and in sentences. */
const LONGEST_NAME = 80;

/**
 * The name of a procedure as it is kept: one line, and the product's own by their name in every language. One that was
 * not changed stays as the table has it, and so do the cells that name it.
 * @param of key of the procedure that has it, null for a new one
 */
export function cleanName(typed: string, of: string | null = null): string {
  const own = procedureOfWord(typed);
  return own.toLowerCase() === of ? own : procedureOfWord(typed.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim());
}

/** By what a procedure is found. `keyOf('Standaard') //=> 'standard'` */
export const keyOf = (typed: string, of: string | null = null): string => cleanName(typed, of).toLowerCase();

export type NameProblem = 'name-missing' | 'name-too-long' | 'name-taken';

/**
 * What is wrong with a name, or null.
 * @param taken keys of the procedures of the workbook
 * @param of key of the procedure that is to have it, null for a new one
 */
export function nameProblem(
  typed: string,
  taken: ReadonlySet<string>,
  of: string | null,
): NameProblem | null {
  const key = keyOf(typed, of);
  if (key === '') return 'name-missing';
  if (key === of) return null;
  if (cleanName(typed).length > LONGEST_NAME) return 'name-too-long';
  return taken.has(key) || shippedProcedures.has(key) ? 'name-taken' : null;
}

/**
 * A name for a copy that no procedure has.
 * @param copyOf the words for a copy, the second and further ones with a number
 * @example freeCopyName((count) => count === 1 ? 'Huis (kopie)' : `Huis (kopie ${count})`, new Set(['huis (kopie)']))
 * //=> 'Huis (kopie 2)'
 */
export function freeCopyName(copyOf: (count: number) => string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const name = copyOf(count);
    if (nameProblem(name, taken, null) !== 'name-taken') return name;
  }
}
