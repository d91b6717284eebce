import { Workbook } from '../../../src/host/workbook/workbook';
import { goldenCases } from '../../functions/goldenCases';
import { goldenSheet } from '../../functions/goldenSheet';
import { calculated } from './calculated';

test('every golden case that a cell can hold gives the same in a cell of the workbook, spilled', async () => {
  const workbook = new Workbook('Golden.xlsx', ['Cases']);
  const sheet = workbook.sheets.active;
  const { cells, answers } = goldenSheet(goldenCases);
  for (const { row, column, content, formula } of cells)
    sheet.grid.set(row, column, { ...sheet.grid.get(row, column), content, formula });
  const { formulas } = await calculated(workbook);
  expect(formulas).toBe(cells.filter(({ formula }) => formula !== null).length);
  expect(answers.length).toBeGreaterThan(150);

  const shown = answers.map(({ golden, row, column, rows, columns }) => ({
    case: `${golden.formula}: ${golden.name}`,
    answer: Array.from({ length: rows }, (_row, down) =>
      Array.from({ length: columns }, (_column, right) => sheet.cell(row + down, column + right).content),
    ),
  }));
  const expected = answers.map(({ golden }) => ({
    case: `${golden.formula}: ${golden.name}`,
    answer: Array.isArray(golden.expected) ? golden.expected : [[golden.expected]],
  }));
  expect(shown).toEqual(expected);
});
