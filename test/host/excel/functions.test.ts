/** @jest-environment jsdom */
import type { ExcelHost } from '../../../src/host/excel/excelHost';
import { Workbook } from '../../../src/host/workbook/workbook';
import { bootOfficeJs } from '../officeJs';

/** The part of Microsoft's global that add-ins use. */
declare const CustomFunctions: {
  associate(id: string, run: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => { readonly code: string };
  readonly ErrorCode: Readonly<Record<'invalidValue' | 'notAvailable', string>>;
};

let host: ExcelHost;

beforeAll(async () => {
  ({ host } = await bootOfficeJs(new Workbook('Demo.xlsx')));
  const { Error: FunctionError, ErrorCode } = CustomFunctions;
  CustomFunctions.associate('LEVEL', (days: number, asOf: unknown) => {
    if (typeof days !== 'number') throw new FunctionError(ErrorCode.invalidValue, `days, row 1: ${days}`);
    return asOf === null ? 'no date' : Math.floor(days / 10);
  });
  CustomFunctions.associate('EACH', (days: unknown[][]) =>
    days.map(([day]) => [
      typeof day === 'number' ? day * 2 : new FunctionError(ErrorCode.invalidValue, `row: ${day}`),
      day instanceof FunctionError ? `saw ${day.code}` : 'plain',
    ]),
  );
  CustomFunctions.associate('BAD', () => {
    throw new TypeError('a bug');
  });
  CustomFunctions.associate('WHERE', (_value: unknown, call: { readonly address: string }) => call.address);
  CustomFunctions.associate('NOTFOUND', () => {
    throw new FunctionError(ErrorCode.notAvailable, 'no rate on 1/1/1990');
  });
});

test('many calls go out together and their results come back in order', async () => {
  const results = await host.invoke([
    { id: 'LEVEL', args: [34, 46347] },
    { id: 'level', args: [12, ''] },
    { id: 'LEVEL', args: ['soon', 46347] },
    { id: 'BAD', args: [] },
    { id: 'NOTFOUND', args: [] },
    { id: 'WHERE', args: [1], address: 'Overview!C4' },
  ]);
  expect(results).toEqual([
    3,
    'no date',
    { error: '#VALUE!', message: 'days, row 1: soon' },
    { error: '#VALUE!' },
    { error: '#N/A', message: 'no rate on 1/1/1990' },
    'Overview!C4',
  ]);
});

test('a range gives an array in which errors stand in their place', async () => {
  const error = { error: '#DIV/0!' } as const;
  const [array, refused, alone] = await host.invoke([
    { id: 'EACH', args: [[[1], ['x'], [error]]], allowErrors: true },
    { id: 'EACH', args: [[[1], [error]]] },
    { id: 'EACH', args: [[[21]]] },
  ]);
  expect(array).toEqual([
    [2, 'plain'],
    [{ error: '#VALUE!', message: 'row: x' }, 'plain'],
    [{ error: '#VALUE!', message: expect.stringMatching(/^row: /) }, 'saw #DIV/0!'],
  ]);
  expect(refused).toEqual(error);
  expect(alone).toEqual([[42, 'plain']]);
});

test('a thousand calls at once', async () => {
  const results = await host.invoke(
    Array.from({ length: 1000 }, (_, days) => ({ id: 'LEVEL', args: [days, 1] })),
  );
  expect(results).toEqual(Array.from({ length: 1000 }, (_, days) => Math.floor(days / 10)));
});

test('a function that the add-in does not have is refused by name', async () => {
  await expect(host.invoke([{ id: 'GHOST', args: [] }])).rejects.toThrow('GHOST');
});
