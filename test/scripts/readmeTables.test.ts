import { readFileSync } from 'node:fs';
import { functionsTable, goldenCases, README, replaceBlock, withTables } from '../../scripts/readmeTables';
import { functionsMetadata } from '../../src/functions/metadata';

const english = functionsMetadata('en');

test('README has the tables that the catalogue gives; if not, run `npm run docs`', () => {
  const page = readFileSync(README, 'utf8');
  expect(page).toBe(withTables(page, english));
});

test('a row has the function with its arguments, what it answers and its example', () => {
  const functions = [
    {
      id: 'OVERDUE',
      description: 'Days past the due date | negative before it.',
      parameters: [
        { name: 'dueDate', optional: false },
        { name: 'asOf', optional: true },
      ],
    },
  ];
  const cases = [
    { name: 'not the one', formula: 'OVERDUE', args: [], expected: [[0]] },
    {
      name: 'said "soon"',
      formula: 'OVERDUE',
      args: [[['a "b"'], [2]], null, [[true]]],
      expected: [
        [1, 'x'],
        [false, ''],
      ],
      example: true,
    },
  ];
  expect(functionsTable(functions, cases).split('\n')).toEqual([
    '| Function | Answer | Example |',
    '|---|---|---|',
    '| `DUNNING.OVERDUE(dueDate, [asOf])` | Days past the due date \\| negative before it. | ' +
      'Said "soon"<br>`=DUNNING.OVERDUE({"a ""b""";2}, , TRUE)`<br>`1 \\| x`<br>`FALSE \\| ` |',
  ]);
});

test('a function without an example is refused', () => {
  const { functions } = english;
  const cases = goldenCases().map((each: object) => ({ ...each, example: false }));
  expect(() => functionsTable(functions, cases)).toThrow('LEVEL');
});

test('a block is replaced between its comments and nothing else', () => {
  const page = 'a\n<!-- one:start -->\nold\n<!-- one:end -->\nb <!-- two:start --><!-- two:end -->';
  expect(replaceBlock(page, 'one', 'new $& text')).toBe(
    'a\n<!-- one:start -->\n\nnew $& text\n\n<!-- one:end -->\nb <!-- two:start --><!-- two:end -->',
  );
  expect(replaceBlock(replaceBlock(page, 'two', 'x'), 'two', 'x')).toBe(replaceBlock(page, 'two', 'x'));
  expect(() => replaceBlock(page, 'three', 'x')).toThrow('three');
});
