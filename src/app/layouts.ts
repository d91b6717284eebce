import type { Field, LayoutChoice } from '../core/index';
import { isField } from '../wording/issues/fieldNames';
import type { AppSettings, RememberedLayout } from './ports';

/** Layouts that a workbook remembers: those of a company's packages, many times over. */
const MOST_LAYOUTS = 50;
/** Columns of an Excel sheet: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const LAST_COLUMN = 16_384;
const LONGEST_FINGERPRINT = 100;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isColumn = (value: unknown): value is number | null =>
  value === null || (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= LAST_COLUMN);

/** A choice as saved, null when it is none of ours. */
function parseChoice(saved: unknown): LayoutChoice | null {
  if (!isObject(saved) || !isObject(saved['columns'])) return null;
  const { columns: savedColumns, dateOrder, decimalMark } = saved;
  if (dateOrder !== null && dateOrder !== 'dmy' && dateOrder !== 'mdy') return null;
  if (decimalMark !== null && decimalMark !== '.' && decimalMark !== ',') return null;
  const columns: Partial<Record<Field, number | null>> = {};
  for (const [name, column] of Object.entries(savedColumns)) {
    if (!isField(name) || !isColumn(column)) return null;
    columns[name] = column;
  }
  return { columns, dateOrder, decimalMark };
}

/** Remembered layouts from outside: a damaged one is forgotten, since half a choice would read another sheet. */
export function parseLayouts(saved: unknown): readonly RememberedLayout[] {
  if (!Array.isArray(saved)) return [];
  const layouts = saved.flatMap((one: unknown): RememberedLayout[] => {
    if (!isObject(one)) return [];
    const { fingerprint } = one;
    const choice = parseChoice(one['choice']);
    const isName =
      typeof fingerprint === 'string' && fingerprint !== '' && fingerprint.length <= LONGEST_FINGERPRINT;
    return isName && choice !== null ? [{ fingerprint, choice }] : [];
  });
  return layouts.slice(-MOST_LAYOUTS);
}

/** What was chosen for a layout, by its fingerprint; null where nothing was. */
export const choiceFor = ({ layouts }: Pick<AppSettings, 'layouts'>, fingerprint: string) =>
  layouts.find((layout) => layout.fingerprint === fingerprint)?.choice ?? null;

/** Remembers a choice for a layout, or with null forgets it. The layout that was chosen longest ago goes first. */
export function withChoice(
  settings: AppSettings,
  fingerprint: string,
  choice: LayoutChoice | null,
): AppSettings {
  const others = settings.layouts.filter((layout) => layout.fingerprint !== fingerprint);
  const layouts = choice === null ? others : [...others, { fingerprint, choice }];
  return { ...settings, layouts: layouts.slice(-MOST_LAYOUTS) };
}
