import type { Customer, Language, SheetCustomer } from '../../core/index';
import { findProcedure, holdOf } from '../../core/index';
import { kindOfWord, languageOfWord, profileOfWord } from '../../wording/customerTable/read';
import type { CellPlace } from '../checked';
import type { CustomerRow } from '../ports';

/** A customer made of a row of the customer table, and the cells that could not be understood. */
export interface ParsedCustomer {
  readonly customer: Customer;
  readonly unread: readonly CellPlace[];
}

/** What holds for a customer of whom neither the table nor the export says it. */
export interface CustomerDefaults {
  readonly language: Language;
  /** Name of a procedure. */
  readonly procedure: string;
}

const textOrNull = (text: string | null | undefined): string | null => text?.trim() || null;

/**
 * Addresses of a cell, separated by `;` or `,`. Whether they are addresses is judged where mails are
 * proposed. `emailsOf('a@b.be; Jan <c@d.be>') //=> ['a@b.be', 'c@d.be']`
 */
export function emailsOf(text: string | null): readonly string[] {
  return (text ?? '')
    .split(/[;,\n]/)
    .map((part) => (/<([^<>]*)>/.exec(part)?.[1] ?? part).trim())
    .filter((part) => part !== '');
}

/**
 * The customer as the run uses it. What a person typed in the table comes first, the export's own columns
 * stand in for blanks, then `defaults`; else consumer (protected by the law) and standard profile. A word that is not understood is reported and its default taken.
 */
export function customerOf(
  id: string,
  sheet: SheetCustomer,
  row: CustomerRow | null,
  defaults: CustomerDefaults,
): ParsedCustomer {
  const unread: CellPlace[] = [];
  function read<T>(field: CellPlace['field'], parse: (word: string) => T | null): T | null {
    const content = textOrNull(row?.[field]);
    if (row === null || content === null) return null;
    const value = parse(content);
    if (value === null) unread.push({ row: row.row, field, content });
    return value;
  }
  const customer: Customer = {
    id,
    number: sheet.number ?? textOrNull(row?.number),
    name: textOrNull(row?.name) ?? sheet.name,
    emails: emailsOf(textOrNull(row?.email) ?? sheet.email),
    language: read('language', languageOfWord) ?? languageOfWord(sheet.language ?? '') ?? defaults.language,
    kind: read('kind', kindOfWord) ?? 'consumer',
    profile: read('profile', profileOfWord) ?? 'standard',
    country: countryOf(textOrNull(row?.country) ?? sheet.country),
    procedure: read('procedure', procedureOf) ?? defaults.procedure,
    hold: holdOf(row?.hold ?? null),
  };
  return { customer, unread };
}

/** ISO 3166 code of two letters, null for anything else. */
function countryOf(text: string | null): string | null {
  const code = text?.trim().toUpperCase() ?? '';
  return /^[A-Z]{2}$/.test(code) ? code : null;
}

const procedureOf = (name: string): string | null => findProcedure(name)?.name ?? null;
