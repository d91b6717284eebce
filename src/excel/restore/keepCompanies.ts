import type { AppSettings, CompaniesChange, CompanyChange } from '../../app/ports';
import { sameCompany } from '../../app/settings';
import { inExcel } from '../run';
import { type Back, undoneOf } from './changeEntry';
import { keepChange, type Stamps } from './recording';
import { readRecord } from './recordSheet';

/** Keeps what a saving of the settings did to the companies; other settings have their own ways back. */
export async function keepCompanies(stamps: Stamps, before: AppSettings, after: AppSettings): Promise<void> {
  const change = companiesChange(before, after);
  if (change === null) return;
  // That it was saved is told; that it cannot be kept costs the way back and no more.
  await inExcel(async (context) => {
    const { companies } = change;
    const { entries } = await readRecord(context);
    const undone = undoneOf(entries);
    const undoes =
      entries.findLast(
        ({ id, back }) => back.kind === 'companies' && !undone.has(id) && isWayBack(change, back),
      )?.id ?? null;
    const did = undoes !== null ? 'restored' : deedOf(companies);
    const [first] = companies;
    const of = companies.length === 1 ? ((first?.after ?? first?.before)?.name ?? '') : '';
    const back: Back = { kind: 'companies', ...change };
    await keepChange(context, stamps, {
      place: 'companies',
      did,
      of,
      sheet: '',
      rows: companies.length,
      undoes,
      back,
    });
  });
}

function deedOf(companies: readonly CompanyChange[]): 'added' | 'changed' | 'removed' {
  if (companies.every(({ before }) => before === null)) return 'added';
  return companies.every(({ after }) => after === null) ? 'removed' : 'changed';
}

/** What became of the companies; null where they are the same. */
function companiesChange(before: AppSettings, after: AppSettings): CompaniesChange | null {
  const [old, now] = [before.administrations, after.administrations];
  const ids = new Set([...old, ...now].map(({ id }) => id));
  const companies = [...ids].flatMap((id): readonly CompanyChange[] => {
    const was = old.findIndex((one) => one.id === id);
    const is = now.findIndex((one) => one.id === id);
    const one = { id, at: was < 0 ? is : was, before: old[was] ?? null, after: now[is] ?? null };
    return sameCompany(one.before, one.after) ? [] : [one];
  });
  return companies.length === 0
    ? null
    : { companies, current: { before: before.current, after: after.current } };
}

/** Whether one change puts back what the other did. */
const isWayBack = ({ companies }: CompaniesChange, { companies: done }: CompaniesChange): boolean =>
  companies.length === done.length &&
  companies.every(({ id, before, after }) =>
    done.some(
      (other) => other.id === id && sameCompany(other.before, after) && sameCompany(other.after, before),
    ),
  );
