import { fail, ok, type Result } from '../../core/index';
import type { Administration, AppSettings, CompaniesChange, Fault } from '../ports';
import { sameCompany } from '../settings';

/**
 * The settings with companies as they were before a change; `restore-newer` where one of them was changed again since.
 * Which sheet a company has is read off the workbook, and stays.
 */
export function companiesBack(
  settings: AppSettings,
  { companies, current }: CompaniesChange,
): Result<AppSettings, Fault> {
  const presentOf = (id: string): Administration | null =>
    settings.administrations.find((one) => one.id === id) ?? null;
  if (companies.some(({ id, after }) => !sameCompany(presentOf(id), after)))
    return fail({ code: 'restore-newer', detail: '' });
  const administrations = [...settings.administrations];
  for (const { id, at, before } of [...companies].sort((one, other) => one.at - other.at)) {
    const place = administrations.findIndex((one) => one.id === id);
    if (before === null) administrations.splice(place, place < 0 ? 0 : 1);
    else if (place < 0) administrations.splice(Math.min(at, administrations.length), 0, before);
    else administrations[place] = { ...before, sheet: administrations[place]?.sheet ?? before.sheet };
  }
  const isThere = (id: string | null): boolean => administrations.some((one) => one.id === id);
  const wanted = settings.current === current.after ? current.before : settings.current;
  const worked = isThere(wanted) ? wanted : (administrations[0]?.id ?? null);
  return ok({ ...settings, administrations, current: worked });
}
