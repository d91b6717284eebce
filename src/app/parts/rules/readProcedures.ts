import { checkProcedure, type DunningProcedure, type ProcedureRow } from '../../../core/index';
import { procedureOfWord } from '../../../wording/procedureNames';
import { centsOf, countOf, type TableCell, textOf, yesNoOf } from '../../../wording/tables/cells';
import type { RulesProblem } from '../../../wording/tables/problem';
import type { ProcedureColumn } from '../../../wording/tables/procedureColumns';
import { channelOfWord, textOfWord } from '../../../wording/tables/procedureWords';
import type { RawTable } from '../../ports';
import { type NamedRow, problemsOf, tableRows } from './tableRows';

/** Procedures of a table by name in lower case, and what is wrong with the others. */
export interface ReadProcedures {
  readonly procedures: ReadonlyMap<string, DunningProcedure>;
  /** Sheet rows of the levels of each procedure, by the same name: level 1 first. */
  readonly levelRows: ReadonlyMap<string, readonly number[]>;
  readonly problems: readonly RulesProblem[];
}

type Row = NamedRow<ProcedureColumn>;

/** One procedure as it stands in the table. */
interface Block {
  /** Lower case: capitals make no other procedure. */
  readonly key: string;
  readonly name: string;
  readonly rows: Row[];
}

/** Name of a procedure; one of the product by the same name in every language. */
const nameOf = (row: Row): string => procedureOfWord(row.text('procedure'));

/** Rows below each other that name the same procedure. */
function blocksOf(rows: readonly Row[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const row of rows) {
    const name = nameOf(row);
    const key = name.toLowerCase();
    const last = blocks.at(-1);
    if (last !== undefined && last.key === key) last.rows.push(row);
    else blocks.push({ key, name, rows: [row] });
  }
  return blocks;
}

/** The procedures of a table. One in which anything is wrong is left out as a whole: half of it would remind wrongly. */
export function readProcedures(raw: RawTable): ReadProcedures {
  const { rows, problems: ofTable } = tableRows('procedures', raw);
  const problem = problemsOf('procedures', raw);
  const problems: RulesProblem[] = [...ofTable];
  const procedures = new Map<string, DunningProcedure>();
  const levelRows = new Map<string, readonly number[]>();
  const apart = new Set<string>();
  const seen = new Set<string>();
  for (const { key, name, rows: own } of blocksOf(rows)) {
    const [first] = own;
    if (first === undefined) continue;
    if (key === '') {
      problems.push(...own.map(({ row }) => problem('name-missing', row)));
      continue;
    }
    if (seen.has(key)) {
      apart.add(key);
      problems.push(problem('rows-apart', first.row, { procedure: name }));
      continue;
    }
    seen.add(key);
    const order = levelOutOfOrder(own);
    if (order !== null) {
      problems.push(problem('level-out-of-order', order.row, { procedure: name, ...order.facts }));
      continue;
    }
    const checked = checkProcedure(name, own.map(procedureRow));
    if (checked.ok) {
      procedures.set(key, checked.value);
      levelRows.set(
        key,
        own.slice(checked.value.notices.length).map(({ row }) => row),
      );
      continue;
    }
    const { row } = own[checked.error.row - 1] ?? own.at(-1) ?? first;
    const { sheet } = raw;
    problems.push({
      code: 'procedure',
      table: 'procedures',
      sheet,
      row,
      procedure: name,
      problem: checked.error,
    });
  }
  for (const key of apart) procedures.delete(key);
  return { procedures, levelRows, problems: problems.sort((one, other) => one.row - other.row) };
}

/** The first row whose level is written and is not its place among the levels. */
function levelOutOfOrder(
  rows: readonly Row[],
): { readonly row: number; readonly facts: Readonly<Record<string, string | number>> } | null {
  let level = 0;
  for (const row of rows) {
    const days = countOf(row.cell('days'));
    const isNotice = days !== null && days < 0;
    if (!isNotice) level += 1;
    const content = row.text('level');
    if (content === '') continue;
    const written = countOf(row.cell('level'));
    if (written !== (isNotice ? 0 : level))
      return { row: row.row, facts: { content, level: isNotice ? 0 : level } };
  }
  return null;
}

/** What a person wrote in a cell, read as what it is to be. */
const written = <T>(cell: TableCell, read: (cell: TableCell) => T | null) => {
  const content = textOf(cell);
  return { content, value: content === '' ? null : read(cell) };
};

/** A row read as a level or a notice: each cell with what stands there. */
export const procedureRow = ({ cell, text }: Pick<Row, 'cell' | 'text'>): ProcedureRow => ({
  days: written(cell('days'), countOf),
  interval: written(cell('interval'), countOf),
  channel: written(cell('channel'), (word) => channelOfWord(textOf(word))),
  automatic: written(cell('automatic'), yesNoOf),
  fee: written(cell('fee'), centsOf),
  interest: written(cell('interest'), yesNoOf),
  costs: written(cell('costs'), yesNoOf),
  payWithin: written(cell('payWithin'), countOf),
  minimum: written(cell('minimum'), centsOf),
  approver: text('approver'),
  approveFrom: written(cell('approveFrom'), centsOf),
  text: written(cell('text'), (word) => textOfWord(textOf(word))),
});
