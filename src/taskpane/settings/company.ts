import type { Administration, CurrencyAccount, Logo, TeamRef } from '../../app/ports';
import { unnamedAdministration } from '../../app/settings';
import { administrationId, currencyOf, type Language, languages, type ZeroLimit } from '../../core/index';

/** What the form holds: as typed and chosen. '' is the sheet in front, all of the sheet, the language of the pane. */
export interface CompanyDraft {
  readonly name: string;
  readonly signatory: string;
  readonly contact: string;
  readonly iban: string;
  readonly enterpriseNumber: string;
  readonly supplies: string;
  readonly replyTo: string;
  readonly logo: Logo | null;
  /** Rows as typed; one without anything is none. */
  readonly accounts: readonly CurrencyAccount[];
  readonly paymentLink: string;
  readonly mailbox: string;
  readonly team: TeamRef | null;
  /** Link to a folder as typed, until that folder is found. */
  readonly teamLink: string;
  readonly sheet: string;
  readonly company: string;
  readonly currency: string;
  readonly language: string;
  readonly zeroLimit: ZeroLimit;
}

/** The form's content for an administration, or an empty form. */
export function draftOf(administration: Administration | null): CompanyDraft {
  const { id: _, sheet, company, language, ...typed } = administration ?? unnamedAdministration;
  return { ...typed, teamLink: '', sheet: sheet ?? '', company: company ?? '', language: language ?? '' };
}

const languageOf = (text: string): Language | null => languages.find((one) => one === text) ?? null;

/** A code in the sheet as typed, null where there is none. */
export const textOrNull = (text: string): string | null => text.trim() || null;

const compactIban = (text: string): string => text.replace(/\s/g, '').toUpperCase();

/** True for a row of accounts in which something stands. */
export const isTyped = ({ currency, iban }: CurrencyAccount): boolean =>
  currency.trim() !== '' || iban.trim() !== '';

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
    iban: compactIban(draft.iban),
    enterpriseNumber: draft.enterpriseNumber.trim(),
    supplies: draft.supplies.trim(),
    replyTo: draft.replyTo.trim(),
    logo: draft.logo,
    accounts: draft.accounts.filter(isTyped).map(({ currency, iban }) => ({
      currency: currencyOf(currency) ?? currency,
      iban: compactIban(iban),
    })),
    paymentLink: draft.paymentLink.trim(),
    mailbox: draft.mailbox.trim(),
    team: draft.team,
    sheet: draft.sheet === '' ? null : draft.sheet,
    company: textOrNull(draft.company),
    currency: currencyOf(draft.currency) ?? unnamedAdministration.currency,
    language: languageOf(draft.language),
    zeroLimit: draft.zeroLimit,
  };
}
