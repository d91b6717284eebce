import { formulaOf, goldenCases } from '../../scripts/readmeTables';
import { catalogue } from '../../src/functions/catalogue';
import { type Argument, isFailure } from '../../src/functions/values';
import type { Answer, FunctionCall } from '../../src/host/calculation/functionCall';
import { functionSpecs } from '../../src/host/calculation/functionSpecs';
import { bench } from '../host/calculation/bench';

interface Example {
  readonly formula: string;
  readonly args: readonly Argument[];
  readonly expected: readonly (readonly (string | number | boolean)[])[];
  readonly example?: boolean;
}

const FAILED = { error: '#VALUE!' } as const;

function compute({ id, args }: FunctionCall): Answer {
  const result = catalogue.find((entry) => entry.id === id)?.run(args as readonly Argument[]);
  if (result === undefined || isFailure(result)) return FAILED;
  return result.map((cells) => cells.map((cell) => (isFailure(cell) ? FAILED : cell)));
}

const examples = (goldenCases() as readonly Example[]).filter(({ example }) => example);

test('every formula of the README calculates in the workbench to what stands beside it', async () => {
  const { calculator, enter, content, close } = bench(undefined, { functions: functionSpecs, compute });
  let next = 0;
  const placed = examples.map((example) => {
    const row = next;
    next += example.expected.length;
    enter(row, 0, [[formulaOf(example)]]);
    return { example, row };
  });
  await calculator.whenCalculated();
  const shown = placed.map(({ example, row }) => ({
    formula: formulaOf(example),
    answer: example.expected.map((cells, down) => cells.map((_, across) => content(row + down, across))),
  }));
  close();
  expect(shown).toEqual(
    examples.map((example) => ({ formula: formulaOf(example), answer: example.expected })),
  );
  expect(examples.length).toBe(catalogue.length);
});
