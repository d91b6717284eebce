import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type ExcelJS from 'exceljs';
import { customerColumns, customerHeaders } from '../../src/wording/customerTable/headers';
import { kindOfWord, languageOfWord, profileOfWord } from '../../src/wording/customerTable/read';
import { gridOf, openSample, sheetOf } from './openSample';

const root = path.join(__dirname, '..', '..');
let workbook: ExcelJS.Workbook;
beforeAll(async () => {
  workbook = await openSample();
});

it('is what its script makes', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sample-'));
  const file = path.join(folder, 'made.xlsx');
  execFileSync(process.execPath, [path.join(root, 'scripts', 'make-sample.mjs'), file]);
  const made = readFileSync(file);
  rmSync(folder, { recursive: true });
  expect(made.equals(readFileSync(path.join(root, 'assets', 'sample-open-items.xlsx')))).toBe(true);
});

it('has three sheets and the named as-of cell', () => {
  expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['Open items', 'Customers', 'Overview']);
  expect(workbook.definedNames.getRanges('AsOf').ranges).toEqual(['Overview!$B$3']);
  expect(gridOf(sheetOf(workbook, 'Overview')).rows[2]?.slice(0, 2)).toEqual(['As of', 46347]);
});

describe('customers', () => {
  const rows = () => gridOf(sheetOf(workbook, 'Customers')).rows;

  it('are a table under the words that the product knows', () => {
    const tables = sheetOf(workbook, 'Customers').getTables() as unknown as {
      table: ExcelJS.TableProperties;
    }[];
    expect(tables.map(({ table }) => table.name)).toEqual(['DunningCustomers']);
    const headers = customerHeaders('en');
    expect(rows()[0]).toEqual(customerColumns.map((column) => headers[column]));
  });

  it('are forty, of both kinds, in five languages, with names as they are written', () => {
    const customers = rows().slice(1);
    expect(customers.length).toBe(40);
    expect(new Set(customers.map((row) => row[0])).size).toBe(40);
    const languages = customers.map((row) => languageOfWord(String(row[4])));
    expect(new Set(languages)).toEqual(new Set(['nl-BE', 'nl-NL', 'fr', 'de', 'en']));
    const kinds = customers.map((row) => kindOfWord(String(row[5])));
    expect(kinds.filter((kind) => kind === 'consumer').length).toBe(10);
    expect(kinds.filter((kind) => kind === 'business').length).toBe(30);
    expect(customers.every((row) => profileOfWord(String(row[7])) !== null)).toBe(true);
    const names = customers.map((row) => row[1]);
    expect(names).toEqual(
      expect.arrayContaining([
        'Brasserie Le Châtelain SRL',
        'Frituur "De Gouden Kroon"',
        "O'Brien & Daughters Ltd",
        'Crêperie « Ty Breizh »',
        'Gasthaus „Zum Löwen“ OHG',
        'Özdemir, Elif',
      ]),
    );
  });

  it('keep the zeros that their numbers start with', () => {
    expect(rows()[1]?.[0]).toBe('00012');
    expect(sheetOf(workbook, 'Customers').getCell('A2').numFmt).toBe('@');
  });

  it('have addresses of reserved domains only, two have none, one is on hold', () => {
    const customers = rows().slice(1);
    const addresses = customers.flatMap((row) => row[2] ?? []);
    expect(addresses.length).toBe(38);
    for (const address of addresses) expect(address).toMatch(/^[a-z.-]+@[a-z-]+\.example$/);
    expect(customers.flatMap((row) => row[10] ?? [])).toEqual(['Complaint about delivery of 3 November']);
  });
});

describe('overview', () => {
  const formulas = () => {
    const found: string[] = [];
    sheetOf(workbook, 'Overview').eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) found.push(cell.formula);
      });
    });
    return found;
  };

  it('asks level and reason of twelve items, and the ageing once', () => {
    const calls = (name: string) =>
      formulas().filter((formula) => formula.includes(`_xldudf_DUNNING_${name}(`));
    expect(calls('LEVEL').length).toBe(12);
    expect(calls('WHY').length).toBe(12);
    expect(calls('AGEING')).toEqual([
      "_xldudf_DUNNING_AGEING('Open items'!B6:B155,'Open items'!F6:F155,'Open items'!I6:I155,AsOf,,'Open items'!G6:G155)",
    ]);
  });

  it('stores what its plain references show', () => {
    const overview = sheetOf(workbook, 'Overview');
    const items = sheetOf(workbook, 'Open items');
    for (let row = 6; row <= 17; row += 1) {
      for (const [cell, source] of ['AB', 'BC', 'CF', 'DG', 'EI']) {
        const { formula, result } = overview.getCell(`${cell}${row}`);
        const address = formula.replace("'Open items'!", '');
        expect(address).toMatch(new RegExp(`^${source}\\d+$`));
        expect(result).toEqual(items.getCell(address).value);
      }
    }
  });
});
