import { type RateTable, shippedRates, type WrittenRate, withRates } from '../../../core/index';
import { dayOf, percentOf, textOf } from '../../../wording/tables/cells';
import type { RulesProblem } from '../../../wording/tables/problem';
import type { RateColumn } from '../../../wording/tables/rateColumns';
import { certaintyOfWord } from '../../../wording/tables/rateWords';
import type { RawTable } from '../../ports';
import { type NamedRow, problemsOf, tableRows } from './tableRows';

/** The rates that hold, and what is wrong with the table; then they are those of the product. */
export interface ReadRates {
  readonly rates: RateTable;
  /** Rows that hold a rate. */
  readonly count: number;
  readonly problems: readonly RulesProblem[];
}

/** Cells of which a blank means something: what stands in one must be understood. */
const optional: readonly (readonly [RateColumn, (row: NamedRow<RateColumn>) => unknown])[] = [
  ['validThrough', ({ cell }) => dayOf(cell('validThrough'))],
  ['sure', ({ text }) => certaintyOfWord(text('sure'))],
];

const writtenRate = ({ cell, text }: NamedRow<RateColumn>): WrittenRate => ({
  regime: text('regime'),
  from: dayOf(cell('from')),
  percent: percentOf(cell('percent')),
  validThrough: dayOf(cell('validThrough')),
  source: textOf(cell('source')),
  sure: certaintyOfWord(text('sure')),
});

/** The rates of the product with those of a table. With one wrong row, none of the table's. */
export function readRates(raw: RawTable): ReadRates {
  const { rows, problems: ofTable } = tableRows('rates', raw);
  const problem = problemsOf('rates', raw);
  const unread = rows.flatMap((row) =>
    optional.flatMap(([column, read]) => {
      const content = row.text(column);
      return content === '' || read(row) !== null
        ? []
        : [problem('cell-unread', row.row, { column, content })];
    }),
  );
  const merged = withRates(shippedRates, rows.map(writtenRate));
  const wrong = merged.ok
    ? []
    : merged.error.map(({ row, code }) => {
        const at = rows[row];
        return problem(code, at?.row ?? raw.headerRow, { content: at?.text('regime') ?? '' });
      });
  const problems = [...ofTable, ...[...unread, ...wrong].sort((one, other) => one.row - other.row)];
  const rates = merged.ok && problems.length === 0 ? merged.value : shippedRates;
  return { rates, count: rows.length, problems };
}
