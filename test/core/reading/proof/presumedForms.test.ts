import type { CellValue } from '../../../../src/core/reading/grid';
import { gridOf, header, readingOf } from '../sheets';

/** A sheet of one item per pair of due date and open amount. */
const sheetOf = (cells: readonly (readonly [due: CellValue, open: CellValue])[], place = {}) =>
  readingOf(
    gridOf([header, ...cells.map(([due, open], at) => ['1', 'A', `F${at}`, '2026-09-01', due, open])], place),
  );
const issuesOf = (cells: readonly (readonly [due: CellValue, open: CellValue])[]) =>
  sheetOf(cells).issues.map(({ code, row, column, facts }) => [code, row, column, facts?.['content']]);

describe('day and month', () => {
  test.each(['03/04/2026', '3-4-26', '03/04/2026 10:00'])('%p alone may be two days: told', (due) => {
    expect(issuesOf([[due, 10]])).toEqual([['date-ambiguous', 2, 5, due]]);
  });
  test.each([
    ['its column has a day past the twelfth', ['03/04/2026', '13/04/2026']],
    ['day and month are the same', ['04/04/2026']],
    ['points part them', ['03.04.2026']],
    ['the year comes first', ['2026-03-04']],
  ])('not told when %s', (_why, dues) => {
    expect(issuesOf(dues.map((due) => [due, 10] as const))).toEqual([]);
  });
  test('a year that lost its century is told, not taken for a day in silence', () => {
    expect(issuesOf([['26-09-01', 10]])).toEqual([['date-ambiguous', 2, 5, '26-09-01']]);
    expect(
      issuesOf([
        ['26-09-26', 10],
        ['13-09-26', 10],
      ]),
    ).toEqual([]);
  });
});

describe('dates that changed places when the file was opened', () => {
  const march4 = 46085;
  const march13 = 46094;
  test('told where no date has a day past the twelfth and all texts have one', () => {
    expect(
      issuesOf([
        ['21/11/2026', 10],
        [march4, 10],
      ]),
    ).toEqual([['dates-swapped', 3, 5, '21/11/2026']]);
  });
  test.each([
    ['a date has a day past the twelfth', ['21/11/2026', march4, march13]],
    ['a text has none', ['21/11/2026', '03/04/2026', march4]],
    ['all are dates', [march4]],
    ['all are texts', ['21/11/2026']],
  ])('not told when %s', (_why, dues) => {
    expect(issuesOf(dues.map((due) => [due, 10] as const))).toEqual([]);
  });
});

describe('a lone mark before three figures', () => {
  test('told with the amount it was read as', () => {
    expect(sheetOf([['2026-10-01', '1.234']]).issues).toEqual([
      {
        code: 'number-ambiguous',
        row: 2,
        column: 6,
        facts: { field: 'open', content: '1.234', currency: 'EUR', computed: '1234.00' },
      },
    ]);
  });
  test.each([
    ['another amount shows cents', ['1.234', '0,50']],
    ['another amount has two marks', ['1.234', '1.234.567']],
    ['the currency has no cents', ['JPY 1.234']],
  ])('not told when %s', (_why, amounts) => {
    expect(issuesOf(amounts.map((open) => ['2026-10-01', open] as const))).toEqual([]);
  });
});

test.each(['0026-09-01', '1926-09-01', '2206-10-01', '31/12/9999'])(
  '%s is of another century and no date',
  (due) => {
    expect(issuesOf([[due, 10]])).toEqual([['date-unreadable', 2, 5, due]]);
  },
);
