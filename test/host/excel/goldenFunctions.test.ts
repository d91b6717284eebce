/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../../src/functions/catalogue';
import type { ExcelHost } from '../../../src/host/excel/excelHost';
import type { CellContent } from '../../../src/host/workbook/types';
import { Workbook } from '../../../src/host/workbook/workbook';
import { bootOfficeJs } from '../officeJs';

/** A call with its answer; the same files are checked without Office. */
interface GoldenCase {
  readonly name: string;
  readonly formula: string;
  readonly args: readonly (CellContent | null | readonly (readonly (CellContent | null)[])[])[];
  readonly expected: unknown;
}

const folder = path.resolve('test/golden/functions');
const cases = readdirSync(folder).flatMap(
  (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as readonly GoldenCase[],
);

/** Excel passes null for each argument that a formula leaves out. */
function allArguments({ formula, args }: GoldenCase): GoldenCase['args'] {
  const { parameters = [] } = catalogue.find(({ id }) => id === formula) ?? {};
  return parameters.map((_, index) => args[index] ?? null);
}

let host: ExcelHost;
let unknown: readonly string[];
beforeAll(async () => {
  ({ host, unknown } = await bootOfficeJs(new Workbook('Demo.xlsx'), { locale: 'en-US' }));
  await import('../../../src/functions/index');
});

test('every golden case gives the same on the custom-function runtime of office.js, all in one message', async () => {
  const results = await host.invoke(
    cases.map((each) => ({
      id: each.formula,
      args: allArguments(each),
      address: 'Demo!A1',
      allowErrors: true,
    })),
  );
  const answers = cases.map(({ formula, name }, index) => ({ formula, name, answer: results[index] }));
  expect(answers).toEqual(cases.map(({ formula, name, expected }) => ({ formula, name, answer: expected })));
  expect(cases.length).toBeGreaterThan(60);
  expect(unknown).toEqual([]);
});
