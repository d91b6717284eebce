import { readFileSync } from 'node:fs';
import {
  COMMAND_LINE,
  commandsTable,
  functionsTable,
  goldenCases,
  optionsTable,
  README,
  replaceBlock,
  withOptions,
  withTables,
} from '../../scripts/readmeTables';
import { commandSpecs } from '../../src/cli/specs';
import { functionsMetadata } from '../../src/functions/metadata';

const english = functionsMetadata('en');

test('README has the tables that the catalogue gives; if not, run `npm run docs`', () => {
  const page = readFileSync(README, 'utf8');
  expect(page).toBe(withTables(page, { ...english, commandSpecs }));
});

test('the page of the command line has what the commands say of themselves; if not, run `npm run docs`', () => {
  const page = readFileSync(COMMAND_LINE, 'utf8');
  expect(page).toBe(withOptions(page, { commandSpecs }));
});

test('a command has a row with its example, an option one with its value', () => {
  const command = {
    name: 'age',
    summary: 'Age the items.',
    example: 'age items.csv',
    options: [
      { name: 'as-of', value: 'DATE', help: 'The day | as 2026-11-21.', required: true },
      { name: 'json', value: null, help: 'Print JSON.' },
    ],
  };
  expect(commandsTable([command]).split('\n')[2]).toBe(
    '| `age` | Age the items. | `npm run -s dunning -- age items.csv` |',
  );
  expect(optionsTable(command).split('\n').slice(2)).toEqual([
    '| `--as-of DATE` | The day \\| as 2026-11-21. Must be given. |',
    '| `--json` | Print JSON. |',
  ]);
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
