import { loadRules } from '../../../src/app/loadRules';
import type { RawTable, RawTables } from '../../../src/app/ports';
import type { LoadedRules } from '../../../src/app/rules';
import type { CellValue } from '../../../src/core/reading/grid';

/** A table with its headers in row 1; blank cells are null. */
export const rawTable = (
  sheet: string,
  [headers = [], ...rows]: readonly (readonly CellValue[])[],
  format = 'General',
): RawTable => ({
  sheet,
  headerRow: 1,
  headers: headers.map(String),
  rows: rows.map((cells, index) => ({
    row: index + 2,
    cells: headers.map((_, column) => ({ content: cells[column] ?? null, format })),
  })),
});

const north = { id: 'noord', name: 'Noord BV' };
const south = { id: 'zuid', name: 'Zuid NV' };

/** The rules of *Noord BV*, in a workbook that has *Zuid NV* too. */
export async function rulesOf(tables: Partial<RawTables>): Promise<LoadedRules> {
  const raw: RawTables = { procedures: null, rates: null, rules: null, texts: null, ...tables };
  const loaded = await loadRules(
    { rules: { read: async () => ({ ok: true, value: raw }) } },
    { administration: north, administrations: [north, south] },
  );
  if (!loaded.ok) throw new Error(loaded.error.code);
  return loaded.value;
}

/** Code, row and facts of what is wrong. */
export const wrongIn = ({ problems }: LoadedRules): unknown[] =>
  problems.map((problem) => {
    if (problem.code === 'procedure') return [problem.problem.code, problem.row, problem.problem.level];
    if (problem.code === 'refused-by-law') return [problem.refusal.rule, problem.row, problem.refusal.level];
    return [problem.code, problem.row];
  });
