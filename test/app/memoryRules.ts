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

/** A table after `replace`: what the adapter of Excel does, on a value. */
function replaced(
  table: RuleTable,
  raw: RawTable | null,
  at: readonly RawRow[],
  made: NewTable,
  goesOn: readonly (number | null)[] = at.map((_, place) => place),
): Result<RawTable | null, Fault> {
  if (raw === null) return at.length > 0 ? changed : ok(made.rows.length === 0 ? null : rawTable(made));
  const places: ReadonlyMap<string, number> = columnsOf[table](raw.headers);
  const own: ReadonlyMap<string, number> = columnsOf[table](made.headers);
  for (const [name, index] of own)
    if (!places.has(name) && made.rows.some((cells) => (cells[index] ?? '') !== ''))
      return fail({ code: 'rules-column-missing', detail: made.headers[index] ?? '' });
  if (!at.every((row) => holds(raw, row))) return changed;
  const blank = raw.headers.map(() => ({ content: null, format: 'General' }));
  const rows = made.rows.map((cells, place): RawRow => {
    const now = [...(at[goesOn[place] ?? -1]?.cells ?? blank)];
    for (const [name, index] of own) {
      const column = places.get(name);
      if (column !== undefined) now[column] = rawCell(cells[index] ?? '');
    }
    return { row: 0, cells: now };
  });
  const gone = new Set(at.map(({ row }) => row));
  const first = at[0]?.row ?? Number.POSITIVE_INFINITY;
  const rest = raw.rows.filter(({ row }) => !gone.has(row));
  const all = [...rest.filter(({ row }) => row < first), ...rows, ...rest.filter(({ row }) => row > first)];
  return ok({ ...raw, rows: all.map((row, place) => ({ ...row, row: raw.headerRow + 1 + place })) });
}

const changed = fail<Fault>({ code: 'rules-changed', detail: '' });

const holds = (raw: RawTable, at: RawRow): boolean =>
  raw.rows.some(
    ({ row, cells }) =>
      row === at.row &&
      cells.length === at.cells.length &&
      cells.every(({ content }, column) => content === at.cells[column]?.content),
  );

/** The procedure of the rows, where they are of one. */
function subjectOf(raw: RawTable | null, at: readonly RawRow[], made: NewTable): string {
  const written = made.rows[0]?.[columnsOf.procedures(made.headers).get('procedure') ?? -1];
  if (typeof written === 'string') return written;
  const read = at[0]?.cells[columnsOf.procedures(raw?.headers ?? []).get('procedure') ?? -1]?.content;
  return typeof read === 'string' ? read : '';
}

/** Rules over tables that are held by `world`; `faulty` may answer for an operation instead. */
export function memoryRules(
  world: { rules: RawTables },
  shown: (table: RuleTable, row: number) => void,
  faulty: (operation: 'rules.read' | 'rules.make' | 'rules.write') => Result<never, Fault> | null,
  recorded: (table: RuleTable, of: string, back: () => boolean) => void = () => undefined,
): RulesTables {
  const keep = (table: RuleTable, now: Result<RawTable | null, Fault>, of = ''): Result<void, Fault> => {
    if (!now.ok) return now;
    const before = world.rules[table];
    world.rules = { ...world.rules, [table]: now.value };
    recorded(table, of, () => {
      if (world.rules[table] !== now.value) return false;
      world.rules = { ...world.rules, [table]: before };
      return true;
    });
    return ok(undefined);
  };
  return {
    read: async () => faulty('rules.read') ?? ok(world.rules),
    make: async (table, made) =>
      faulty('rules.make') ?? keep(table, ok(world.rules[table] ?? rawTable(made))),
    replace: async (table, at, made, goesOn) =>
      faulty('rules.write') ??
      keep(
        table,
        replaced(table, world.rules[table], at, made, goesOn),
        subjectOf(world.rules[table], at, made),
      ),
    async show(table, row = 1) {
      shown(table, row);
      return ok(undefined);
    },
  };
}
