import { catalogue } from '../../src/functions/catalogue';
import {
  type Argument,
  type CellIn,
  type CellOut,
  type FunctionResult,
  isFailure,
} from '../../src/functions/values';
import { failureText } from '../../src/wording/functions/failureText';
import { type GoldenCase, goldenCases, goldenFiles } from './goldenCases';

/** A cell as Office hands it over: an error is an object with its code. */
const given = (cell: CellIn): CellIn =>
  typeof cell === 'object' && cell !== null && 'error' in cell ? { code: cell.error } : cell;

const shown = (cell: CellOut): unknown =>
  isFailure(cell) ? { error: '#VALUE!', message: failureText(cell, 'en') } : cell;

const answerOf = (result: FunctionResult): unknown =>
  isFailure(result) ? shown(result) : result.map((row) => row.map(shown));

function answer({ formula, args }: GoldenCase): unknown {
  const entry = catalogue.find(({ id }) => id === formula);
  const asGiven = args.map((rows): Argument => rows?.map((row) => row.map(given)) ?? null);
  return entry && answerOf(entry.run(asGiven));
}

test.each(goldenCases)('$formula: $name', (each) => expect(answer(each)).toEqual(each.expected));

test('every function has golden cases, and no file others than its own', () => {
  const inFiles = [...goldenFiles].map(([file, cases]) => [
    file.replace('.json', '').toUpperCase(),
    ...new Set(cases.map(({ formula }) => formula)),
  ]);
  expect(inFiles.sort()).toEqual(catalogue.map(({ id }) => [id, id]).sort());
});
