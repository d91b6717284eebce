import { associateAll, type CustomFunctionsRuntime } from '../../src/functions/associate';
import { catalogue } from '../../src/functions/catalogue';

/** Stands for Office's `CustomFunctions.Error`: code and message of one cell. */
class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const associated = new Map<string, (...args: unknown[]) => unknown>();
const runtime: CustomFunctionsRuntime = {
  associate: (id, run) => void associated.set(id, run),
  Error: CellError,
  ErrorCode: { invalidValue: '#VALUE!' },
};
associateAll(runtime, () => 'nl-BE');
const call = (id: string, ...args: unknown[]): unknown => associated.get(id)?.(...args);

const invocation = { address: 'Sheet1!A1' };

test('every function of the catalogue is associated by its id', () =>
  expect([...associated.keys()]).toEqual(catalogue.map(({ id }) => id)));

test('the invocation that Office adds behind the arguments is no argument', () => {
  const due = [['2026-10-22']];
  expect(call('LEVEL', due, [['2026-11-21']], null, null, null, null, null, invocation)).toEqual([[3]]);
  expect(call('OVERDUE', due, [['2026-11-21']], invocation)).toEqual([[30]]);
});

test('a failed cell becomes an error object in its place, in the language of Office', () =>
  expect(call('OVERDUE', [['2026-11-20'], ['x']], [['2026-11-21']], invocation)).toEqual([
    [1],
    [new CellError('#VALUE!', 'dueDate, rij 2: "x" is geen datum. Gebruik een datum of tekst jjjj-mm-dd.')],
  ]));

test('a failed call is thrown as an error object', () => {
  let thrown: unknown;
  try {
    call('BUCKET', [['2026-11-20']], [['2026-11-21']], [[5], [4]], invocation);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toEqual(
    new CellError('#VALUE!', 'bounds, rij 2: "4" past niet. Gebruik hele dagen vanaf 0 die stijgen.'),
  );
});

test('an error in a cell of the range fails that place only and is named by its code', () => {
  const notAvailable = new CellError('#N/A');
  expect(call('OVERDUE', [[notAvailable], ['2026-11-20']], [['2026-11-21']], invocation)).toEqual([
    [
      new CellError(
        '#VALUE!',
        'dueDate, rij 1: "#N/A" is geen datum. Gebruik een datum of tekst jjjj-mm-dd.',
      ),
    ],
    [1],
  ]);
  expect(call('LEVEL', [['2026-10-22']], [['2026-11-21']], null, null, null, null, [[notAvailable]])).toEqual(
    [[new CellError('#VALUE!', 'hold: "#N/A" is niet leesbaar.')]],
  );
  expect(call('LEVEL', [['2026-10-22']], [['2026-11-21']], [[notAvailable]], null, null, null, null)).toEqual(
    [[new CellError('#VALUE!', 'open: "#N/A" is geen bedrag.')]],
  );
});

test('AGEING shows the error of a customer cell and still counts its amount', () => {
  const result = call(
    'AGEING',
    [[new CellError('#REF!')]],
    [['2026-11-20']],
    [[5]],
    [['2026-11-21']],
    [[30]],
  );
  expect(result).toEqual([
    ['Customer', 'Not due', '1-30', '>30', 'Total'],
    [new CellError('#VALUE!', 'customers: "#REF!" is niet leesbaar.'), 0, 5, 0, 5],
    ['Total', 0, 5, 0, 5],
  ]);
});
