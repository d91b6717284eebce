/** @jest-environment jsdom */
import '../setup';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Workbook } from '../../src/host/workbook/workbook';
import { allArguments, goldenCases } from '../functions/goldenCases';
import { bootOfficeJs } from '../host/officeJs';

const dist = path.join(__dirname, '..', '..', 'dist');

/** The scripts of the pane's page up to the functions, in their order. */
function functionScripts(): readonly string[] {
  const page = readFileSync(path.join(dist, 'taskpane.html'), 'utf8');
  const own = [...page.matchAll(/<script\b[^>]*src="(?!https:)([^"]+)"/g)].map(([, file = '']) => file);
  return own.slice(0, own.indexOf('functions.js') + 1);
}

test('every golden case gives the same from the built functions on the runtime of office.js', async () => {
  const { host, unknown } = await bootOfficeJs(new Workbook('Demo.xlsx'), { locale: 'en-US' });
  for (const file of functionScripts()) {
    const script = document.createElement('script');
    script.textContent = readFileSync(path.join(dist, file), 'utf8');
    document.body.append(script);
  }
  const answers = await host.invoke(
    goldenCases.map((each) => ({
      id: each.formula,
      args: allArguments(each),
      address: 'Demo!A1',
      allowErrors: true,
    })),
  );
  expect(goldenCases.map(({ formula, name }, at) => ({ formula, name, answer: answers[at] }))).toEqual(
    goldenCases.map(({ formula, name, expected }) => ({ formula, name, answer: expected })),
  );
  expect(unknown).toEqual([]);
});
