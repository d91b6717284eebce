/** @jest-environment jsdom */
import type { ExcelHost } from '../../../src/host/excel/excelHost';
import { Workbook } from '../../../src/host/workbook/workbook';
import { allArguments, goldenCases } from '../../functions/goldenCases';
import { bootOfficeJs } from '../officeJs';

let host: ExcelHost;
let unknown: readonly string[];
beforeAll(async () => {
  ({ host, unknown } = await bootOfficeJs(new Workbook('Demo.xlsx'), { locale: 'en-US' }));
  await import('../../../src/functions/index');
});

test('every golden case gives the same on the custom-function runtime of office.js, all in one message', async () => {
  const results = await host.invoke(
    goldenCases.map((each) => ({
      id: each.formula,
      args: allArguments(each),
      address: 'Demo!A1',
      allowErrors: true,
    })),
  );
  const answers = goldenCases.map(({ formula, name }, index) => ({ formula, name, answer: results[index] }));
  expect(answers).toEqual(
    goldenCases.map(({ formula, name, expected }) => ({ formula, name, answer: expected })),
  );
  expect(goldenCases.length).toBeGreaterThan(150);
  expect(unknown).toEqual([]);
});
