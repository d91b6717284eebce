import type { Fault, NewTable, RawRow, RawTable, RawTables, RulesTables } from '../../src/app/ports';
import { fail, ok, type Result } from '../../src/core/result';
import type { RuleTable } from '../../src/wording/tables/names';
import { columnsOf } from '../../src/wording/tables/recognise';

/** A table that was made, as it is read again. */
export const rawTable = ({ sheet, headers, rows }: NewTable): RawTable => ({
  sheet,
  headerRow: 1,
  headers,
  rows: rows.map((cells, index) => ({ row: index + 2, cells: cells.map(rawCell) })),
});

const rawCell = (cell: NewTable['rows'][number][number]) =>
  typeof cell === 'string'
    ? { content: cell === '' ? null : cell, format: '@' }
    : { content: cell.value, format: cell.format };

type Written = Result<RawTable, Fault>;

/** A table after `write`: what the adapter of Excel does, on a value. */
function written(table: RuleTable, raw: RawTable | null, at: RawRow | null, made: NewTable): Written {
  if (raw === null) return at === null ? ok(rawTable(made)) : changed;
  const places: ReadonlyMap<string, number> = columnsOf[table](raw.headers);
  const own: ReadonlyMap<string, number> = columnsOf[table](made.headers);
  const cells = new Map<number, RawRow['cells'][number]>();
  for (const [name, index] of own) {
    const cell = made.rows[0]?.[index] ?? '';
    const place = places.get(name);
    if (place !== undefined) cells.set(place, rawCell(cell));
    else if (cell !== '') return fail({ code: 'rules-column-missing', detail: made.headers[index] ?? '' });
  }
  const blank = raw.headers.map(() => ({ content: null, format: 'General' }));
  const over = (before: RawRow['cells']) => before.map((cell, column) => cells.get(column) ?? cell);
  if (at === null) {
    const row = (raw.rows.at(-1)?.row ?? raw.headerRow) + 1;
    return ok({ ...raw, rows: [...raw.rows, { row, cells: over(blank) }] });
  }
  if (!holds(raw, at)) return changed;
  return ok({
    ...raw,
    rows: raw.rows.map((one) => (one.row === at.row ? { ...one, cells: over(one.cells) } : one)),
  });
}

/** A table after `remove`. */
function removed(raw: RawTable | null, at: RawRow): Written {
  if (raw === null || !holds(raw, at)) return changed;
  const rows = raw.rows
    .filter(({ row }) => row !== at.row)
    .map((one) => (one.row > at.row ? { ...one, row: one.row - 1 } : one));
  return ok({ ...raw, rows });
}

const changed: Written = fail({ code: 'rules-changed', detail: '' });

const holds = (raw: RawTable, at: RawRow): boolean =>
  raw.rows.some(
    ({ row, cells }) =>
      row === at.row &&
      cells.length === at.cells.length &&
      cells.every(({ content }, column) => content === at.cells[column]?.content),
  );

/** Rules over tables that are held by `world`; `faulty` may answer for an operation instead. */
export function memoryRules(
  world: { rules: RawTables },
  shown: (table: RuleTable, row: number) => void,
  faulty: (operation: 'rules.read' | 'rules.make' | 'rules.write') => Result<never, Fault> | null,
): RulesTables {
  const keep = (table: RuleTable, now: Written): Result<void, Fault> => {
    if (!now.ok) return now;
    world.rules = { ...world.rules, [table]: now.value };
    return ok(undefined);
  };
  return {
    read: async () => faulty('rules.read') ?? ok(world.rules),
    make: async (table, made) =>
      faulty('rules.make') ?? keep(table, ok(world.rules[table] ?? rawTable(made))),
    write: async (table, at, made) =>
      faulty('rules.write') ?? keep(table, written(table, world.rules[table], at, made)),
    remove: async (table, at) => faulty('rules.write') ?? keep(table, removed(world.rules[table], at)),
    async show(table, row = 1) {
      shown(table, row);
      return ok(undefined);
    },
  };
}
