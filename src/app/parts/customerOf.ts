import type { Customer, DunningProcedure, Language, SheetCustomer } from '../../core/index';
import { chooseProcedure, creditLimitOf, holdOf, knownProcedure } from '../../core/index';
import { kindOfWord, languageOfWord, profileOfWord } from '../../wording/customerTable/read';
import { procedureOfWord } from '../../wording/procedureNames';
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
  /** Name of the administration's procedure. */
  readonly procedure: string;
  /** All procedures that a customer may have, by name in lower case. */
  readonly procedures: ReadonlyMap<string, DunningProcedure>;
  /** That of the administration, and so of credit limits. */
  readonly currency: string;
}

/** Where a customer belongs. */
export interface GroupOf {
  /** Id of the customer that it belongs to. */
  readonly id: string;
  /** Name of a procedure in the row of that one, or of the one above it; '' for none. */
  readonly procedure: string;
}

const textOrNull = (text: string | null | undefined): string | null => text?.trim() || null;

/**
 * Addresses of a cell, separated by `;`, `,` or a line break. Whether they are addresses is judged where mails are
 * proposed. `emailsOf('a@b.be; Jan <c@d.be>') //=> ['a@b.be', 'c@d.be']`
 */
export function emailsOf(text: string | null): readonly string[] {
  return (text ?? '')
    .split(/[;,\n]/)
    .map((part) => (/<([^<>]*)>/.exec(part)?.[1] ?? part).trim())
    .filter((part) => part !== '');
}

/** Addresses of a cell that get a copy: once each, and not those that get the mail itself. */
function copiesOf(text: string | null, emails: readonly string[]): readonly string[] {
  const known = new Set(emails.map((email) => email.toLowerCase()));
  return emailsOf(text).filter((address) => {
    const isNew = !known.has(address.toLowerCase());
    known.add(address.toLowerCase());
    return isNew;
  });
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
  group: GroupOf | null = null,
): ParsedCustomer {
  const unread: CellPlace[] = [];
  function read<T>(field: CellPlace['field'], parse: (word: string) => T | null): T | null {
    const content = textOrNull(row?.[field]);
    if (row === null || content === null) return null;
    const value = parse(content);
    if (value === null) unread.push({ row: row.row, field, content });
    return value;
  }
  const { procedures, currency } = defaults;
  const language = read('language', languageOfWord);
  const kind = read('kind', kindOfWord);
  const judged = {
    kind: kind ?? 'consumer',
    kindStated: kind !== null,
    profile: read('profile', profileOfWord) ?? 'standard',
    country: countryOf(textOrNull(row?.country) ?? sheet.country),
  } as const;
  const procedure = chooseProcedure(
    {
      ...judged,
      own: read('procedure', (word) => namedProcedure(word, procedures)),
      group: group?.procedure ?? null,
      administration: defaults.procedure,
    },
    procedures,
  );
  const emails = emailsOf(textOrNull(row?.email) ?? sheet.email);
  const customer: Customer = {
    id,
    number: sheet.number ?? textOrNull(row?.number),
    name: textOrNull(row?.name) ?? sheet.name,
    emails,
    cc: copiesOf(textOrNull(row?.cc), emails),
    language: language ?? languageOfWord(sheet.language ?? '') ?? defaults.language,
    ...judged,
    procedure: procedure.name,
    procedureSource: procedure.source,
    hold: holdOf(row?.hold ?? null),
    group: group?.id ?? null,
    owner: textOrNull(row?.owner),
    limit: read('limit', (text) => creditLimitOf(text, currency)),
  };
  return { customer, unread };
}

/**
 * Name of a known procedure as a cell has it: its own name, or that of a procedure of the product in any language.
 * @example namedProcedure('Strategisch', shippedProcedures) //=> 'strategic'
 */
export const namedProcedure = (word: string, known: CustomerDefaults['procedures']): string | null =>
  knownProcedure(word, known) ?? knownProcedure(procedureOfWord(word), known);

/** ISO 3166 code of two letters, null for anything else. */
function countryOf(text: string | null): string | null {
  const code = text?.trim().toUpperCase() ?? '';
  return /^[A-Z]{2}$/.test(code) ? code : null;
}
