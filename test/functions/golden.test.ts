import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../src/functions/catalogue';
import { type Argument, type CellOut, type FunctionResult, isFailure } from '../../src/functions/values';
import { failureText } from '../../src/wording/functions/failureText';

/** A call with its answer; the same files are checked through the real runtime of Office. */
interface GoldenCase {
  readonly name: string;
  readonly formula: string;
  readonly args: readonly Argument[];
  readonly expected: unknown;
}

const folder = path.join(__dirname, '../golden/functions');

const shown = (cell: CellOut): unknown =>
  isFailure(cell) ? { error: '#VALUE!', message: failureText(cell, 'en') } : cell;

const answerOf = (result: FunctionResult): unknown =>
  isFailure(result) ? shown(result) : result.map((row) => row.map(shown));

for (const file of readdirSync(folder)) {
  const cases = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as readonly GoldenCase[];
  describe(file, () => {
    test.each(cases)('$formula: $name', ({ formula, args, expected }) => {
      const entry = catalogue.find(({ id }) => id === formula);
      expect(entry && answerOf(entry.run(args))).toEqual(expected);
    });
  });
}

test('every function has golden cases', () =>
  expect(
    readdirSync(folder)
      .map((file) => file.replace('.json', '').toUpperCase())
      .sort(),
  ).toEqual(catalogue.map(({ id }) => id).sort()));
