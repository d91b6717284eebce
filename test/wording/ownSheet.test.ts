import { dossierColumns, languages } from '../../src/core/index';
import type { CellValue } from '../../src/core/reading/grid';
import { customerHeaders } from '../../src/wording/customerTable/headers';
import { isReportSheet, ownTableIn } from '../../src/wording/ownSheet';
import { reportMark } from '../../src/wording/reportMark';
import { runReportWords } from '../../src/wording/runReport';

const gridOf = (...rows: readonly (readonly CellValue[])[]) => ({ rows });

test.each(languages)('a report in %s is known by the words at its top', (language) => {
  const { title, asOf, source, mails } = runReportWords(language);
  const top: readonly (readonly CellValue[])[] = [[title], [asOf, 46347], [source, 'Posten'], [mails, 3]];
  expect(isReportSheet(gridOf(...top))).toBe(true);
  expect(isReportSheet(gridOf(...top.slice(1)))).toBe(false);
  expect(isReportSheet(gridOf([title], ['Klantnr', 'Factuur', 'Openstaand']))).toBe(false);
});

test('any other report of ours is known by its mark, wherever it stands at the top', () => {
  const mark = reportMark('Kredietblad 2026-11-21');
  expect(isReportSheet(gridOf(['Kredietblad'], [mark], ['Klantnr', 'Factuur', 'Openstaand']))).toBe(true);
  expect(isReportSheet(gridOf([null, mark]))).toBe(true);
  expect(isReportSheet(gridOf(['Dunning'], ['Dunning · list'], ['Klantnr', 'Factuur']))).toBe(false);
});

test('a list of open items with a title and an as-of date is no report', () => {
  expect(isReportSheet(gridOf(['Openstaande posten'], ['Peildatum', 46347], ['Klantnr', 'Factuur']))).toBe(
    false,
  );
  expect(isReportSheet(gridOf())).toBe(false);
});

test.each(languages)('the customer table in %s, also under a title', (language) => {
  const headers = Object.values(customerHeaders(language));
  expect(ownTableIn(gridOf(headers, ['1001', 'Aerts']))).toBe('customers');
  expect(ownTableIn(gridOf(['Onze klanten'], [], headers))).toBe('customers');
});

test('the dossier, its columns in any order', () => {
  expect(ownTableIn(gridOf([...dossierColumns].reverse()))).toBe('dossier');
});

test('neither a list with addresses and amounts nor an empty sheet is one of our tables', () => {
  expect(ownTableIn(gridOf(['Klant', 'E-mail', 'Openstaand bedrag', 'Datum']))).toBeNull();
  expect(ownTableIn(gridOf([null, 5], []))).toBeNull();
  expect(ownTableIn(gridOf())).toBeNull();
});
