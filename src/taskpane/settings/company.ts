import type { Administration } from '../../app/ports';
import { unnamedAdministration } from '../../app/settings';
import { administrationId, currencyOf, isIban, type Language, languages } from '../../core/index';

/** What the form holds: as typed and chosen. '' is the sheet in front, all of the sheet, the language of the pane. */
export interface CompanyDraft {
  readonly name: string;
  readonly signatory: string;
  readonly contact: string;
  readonly iban: string;
  readonly sheet: string;
  readonly company: string;
  readonly currency: string;
  readonly language: string;
}

/** The form's content for an administration, or an empty form. */
export function draftOf(administration: Administration | null): CompanyDraft {
  const { name, signatory, contact, iban, sheet, company, currency, language } =
    administration ?? unnamedAdministration;
  return {
    name,
    signatory,
    contact,
    iban,
    sheet: sheet ?? '',
    company: company ?? '',
    currency,
    language: language ?? '',
  };
}

const languageOf = (text: string): Language | null => languages.find((one) => one === text) ?? null;

const textOrNull = (text: string): string | null => text.trim() || null;

/** Room for the number behind an id that is taken. */
const LONGEST_STEM = 95;

/** Known from the dossier alone: it waits for whoever it is to be named again. */
const isOnlyFiled = ({ name, company }: Administration): boolean => name === '' && company === null;

/**
 * Id of a new company: of its name, numbered where a company of another name has it since it was renamed. One that
 * only the dossier knows gives its id back: under another one everybody would be reminded anew.
 */
export function freeId(name: string, others: readonly Administration[]): string {
  const stem = administrationId(name);
  const isTaken = (id: string): boolean => others.some((other) => other.id === id && !isOnlyFiled(other));
  let id = stem;
  for (let number = 2; isTaken(id); number += 1) id = `${stem.slice(0, LONGEST_STEM)}-${number}`;
  return id;
}

/**
 * The administration as typed, trimmed. Its id is made of the first name given and kept when the name changes.
 * @example companyOf({ name: 'Café Ooststraat BV', … }, null, []).id //=> 'cafe-ooststraat-bv'
 */
export function companyOf(
  draft: CompanyDraft,
  before: Administration | null,
  others: readonly Administration[],
): Administration {
  const name = draft.name.trim();
  return {
    ...(before ?? unnamedAdministration),
    id: before?.id ?? freeId(name, others),
    name,
    signatory: draft.signatory.trim(),
    contact: draft.contact.trim(),
    iban: draft.iban.replace(/\s/g, '').toUpperCase(),
    sheet: draft.sheet === '' ? null : draft.sheet,
    company: textOrNull(draft.company),
    currency: currencyOf(draft.currency) ?? unnamedAdministration.currency,
    language: languageOf(draft.language),
  };
}

/** What is wrong with a draft, by field; undefined where it is right. */
export interface DraftErrors {
  readonly name?: 'missing' | 'taken';
  readonly iban?: 'wrong';
  readonly currency?: 'unknown';
  /** The company that reads the same items already. */
  readonly source?: Administration;
}

/** Compares a draft with what it must be, and with the other companies. */
export function errorsIn(draft: CompanyDraft, others: readonly Administration[]): DraftErrors {
  const name = draft.name.trim();
  const code = textOrNull(draft.company);
  const taken = others.some(
    (other) => other.name !== '' && administrationId(other.name) === administrationId(name),
  );
  const source = others.find((other) => (other.sheet ?? '') === draft.sheet && other.company === code);
  return {
    ...(name === '' ? { name: 'missing' } : taken ? { name: 'taken' } : {}),
    ...(draft.iban.trim() !== '' && !isIban(draft.iban) ? { iban: 'wrong' } : {}),
    ...(draft.currency.trim() !== '' && currencyOf(draft.currency) === null ? { currency: 'unknown' } : {}),
    ...(source === undefined ? {} : { source }),
  };
}
