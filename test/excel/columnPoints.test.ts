import { columnPoints } from '../../src/excel/columnPoints';

test('a column is as wide as what it holds, header and its button included', () =>
  expect(
    columnPoints([
      ['Naam', 'Nr'],
      ['Bakkerij Peeters', '31'],
    ]),
  ).toEqual([99, 44]));

test('a long text does not push the next column off the screen', () => {
  const [detail] = columnPoints([['detail'], ['x'.repeat(8000)]]);
  expect(detail).toBe(220);
});

test('a table without rows is as wide as its headers', () =>
  expect(columnPoints([['Zakelijk of particulier']])).toEqual([(23 + 4 + 2) * 5.5]));
