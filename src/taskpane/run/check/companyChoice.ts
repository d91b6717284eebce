import type { CheckedRun } from '../../../app/checked';
import { rivalOf } from '../../../app/parts/rival';
import type { Administration, AppSettings } from '../../../app/ports';
import { currentAdministration, unnamedAdministration, withAdministration } from '../../../app/settings';
import type { CompanyTotals } from '../../../core/index';
import { freeId } from '../../settings/company';

/** What has to be asked before the items of a sheet are somebody's. */
export type CompanyQuestion =
  /** Which of the codes of the sheet is the company's. */
  | { readonly kind: 'code'; readonly codes: readonly CompanyTotals[] }
  /** Which of the companies has this sheet. */
  | { readonly kind: 'sheet'; readonly companies: readonly Administration[] }
  /** Another company has these items already. */
  | { readonly kind: 'other'; readonly other: Administration };

/** The question that clears whose items were read, where a check found that others may lay claim to them. */
export function companyQuestion({
  reading,
  administration,
  administrations,
}: Pick<CheckedRun, 'reading' | 'administration' | 'administrations'>): CompanyQuestion {
  const { sheetName, byCompany } = reading;
  const other = rivalOf(administrations, administration, sheetName);
  if (other !== null && other.sheet !== null && !administration?.sheet) return { kind: 'other', other };
  const codes = byCompany.filter(({ company }) => company !== '');
  if (codes.length > 1 && !administration?.company) return { kind: 'code', codes };
  if (other?.sheet === null)
    return { kind: 'sheet', companies: administrations.filter(({ sheet }) => sheet === null) };
  if (other !== null) return { kind: 'other', other };
  const own = administration?.id;
  return { kind: 'sheet', companies: administrations.filter(({ id, name }) => id === own || name !== '') };
}

/** A company of which only its code is known; it has no name that could stand under a mail. */
const ofCode = (company: string, all: readonly Administration[], like: Administration): Administration => ({
  ...unnamedAdministration,
  id: freeId(company, all),
  sheet: like.sheet,
  company,
  currency: like.currency,
  language: like.language,
});

/**
 * Makes a code that of the company that is worked for; where there is none yet, it becomes the first one's. Where only
 * the dossier knows who that is, and it knows a company by this code, the code is that one's.
 */
export function withCode(settings: AppSettings, code: string): AppSettings {
  const { administrations } = settings;
  const current = currentAdministration(settings);
  const made = ofCode(code, administrations, current ?? unnamedAdministration);
  const isFiled = current?.name === '' && administrations.some(({ id }) => id === made.id);
  const own = current === null || isFiled ? made : { ...current, company: code };
  return withAdministration(settings, own);
}

/** Adds a company for each code that is none's yet, of the same sheet as the one that is worked for. */
export function withCompanies(settings: AppSettings, codes: readonly string[]): AppSettings {
  const current = currentAdministration(settings);
  if (current === null) return settings;
  const added = codes.reduce((all, code) => {
    const isKnown = all.administrations.some(
      ({ sheet, company }) => sheet === current.sheet && company === code,
    );
    return isKnown ? all : withAdministration(all, ofCode(code, all.administrations, current));
  }, settings);
  return { ...added, current: current.id };
}
