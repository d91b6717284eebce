import type { Administration, CompanyChange, WrittenChange } from '../../app/ports';
import { parseSettings } from '../../app/settings';
import { ruleTables } from '../../wording/tables/names';
import type { Back, ChangeEntry } from './changeEntry';
import type { Hunk } from './hunks';
import type { KeptCell, KeptRow } from './keptRows';

const places: readonly WrittenChange['place'][] = [
  ...ruleTables,
  'customers',
  'report',
  'ledger',
  'companies',
];
const deeds: readonly WrittenChange['did'][] = ['made', 'added', 'changed', 'removed', 'restored'];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

/** A change from the text that the workbook has of it; null where it is none of ours. */
export function decodeEntry(text: string): ChangeEntry | null {
  const saved = parsed(text);
  if (!isObject(saved)) return null;
  const { id, at, of, sheet, rows, undoes } = saved;
  const place = places.find((one) => one === saved['place']);
  const did = deeds.find((one) => one === saved['did']);
  const back = backOf(saved['back']);
  const isWhole = isText(id) && id !== '' && isText(at) && !Number.isNaN(Date.parse(at));
  if (!isWhole || !isText(of) || !isText(sheet) || !isCount(rows) || !isTextOrNull(undoes)) return null;
  if (place === undefined || did === undefined || back === null || !fits(back, place)) return null;
  return { id, at, place, did, of, sheet, rows, undoes, back };
}

/** Whether a way back is one of its place: each is carried out by somebody else. */
const fits = ({ kind }: Back, place: WrittenChange['place']): boolean =>
  place === 'ledger' || place === 'companies'
    ? kind === 'none' || kind === place
    : kind !== 'ledger' && kind !== 'companies';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function backOf(saved: unknown): Back | null {
  if (!isObject(saved)) return null;
  const { kind } = saved;
  if (kind === 'none') return { kind };
  if (kind === 'rows') {
    const { headers } = saved;
    const hunks = listOf(saved['hunks'], hunkOf);
    return areTexts(headers) && hunks !== null ? { kind, headers, hunks } : null;
  }
  if (kind === 'sheet') {
    const { table, rows } = saved;
    return isTextOrNull(table) && areTexts(rows) ? { kind, table, rows } : null;
  }
  if (kind === 'ledger') {
    const { administration, takenAt } = saved;
    return isText(administration) && isText(takenAt) ? { kind, administration, takenAt } : null;
  }
  const { current } = saved;
  const companies = listOf(saved['companies'], companyOf);
  if (kind !== 'companies' || companies === null || !isObject(current)) return null;
  const { before, after } = current;
  return isTextOrNull(before) && isTextOrNull(after) ? { kind, companies, current: { before, after } } : null;
}

/** All of a list, or null where one of them is damaged. */
function listOf<T>(saved: unknown, one: (saved: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(saved)) return null;
  const all: T[] = [];
  for (const each of saved) {
    const read = one(each);
    if (read === null) return null;
    all.push(read);
  }
  return all;
}

function hunkOf(saved: unknown): Hunk | null {
  if (!isObject(saved)) return null;
  const { at, row, after, above } = saved;
  const before = listOf(saved['before'], rowOf);
  if (!isCount(at) || !isCount(row) || !areTexts(after) || !isTextOrNull(above) || before === null)
    return null;
  return { at, row, before, after, above };
}

const rowOf = (saved: unknown): KeptRow | null => listOf(saved, cellOf);

function cellOf(saved: unknown): KeptCell | null {
  if (!Array.isArray(saved)) return null;
  const [content, format]: readonly unknown[] = saved;
  if (!isText(format)) return null;
  if (isText(content) || typeof content === 'number' || typeof content === 'boolean')
    return [content, format];
  if (!isObject(content)) return null;
  const { formula } = content;
  return isText(formula) ? [{ formula }, format] : null;
}

function companyOf(saved: unknown): CompanyChange | null {
  if (!isObject(saved)) return null;
  const { id, at } = saved;
  const before = companyIn(saved['before']);
  const after = companyIn(saved['after']);
  const isChange = before !== null || after !== null;
  return isText(id) && isCount(at) && isChange && before !== undefined && after !== undefined
    ? { id, at, before, after }
    : null;
}

/** As the settings read a company: null for none, undefined for one that is damaged. */
function companyIn(saved: unknown): Administration | null | undefined {
  if (saved === null) return null;
  return parseSettings({ administrations: [saved] })?.administrations[0];
}
