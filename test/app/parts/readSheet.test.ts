import { readSheet } from '../../../src/app/parts/readSheet';
import { ok } from '../../../src/core/index';
import type { CellValue, Grid } from '../../../src/core/reading/grid';
import { gridOf as gridOfRows } from '../../core/reading/sheets';

const gridOf = (...rows: readonly (readonly CellValue[])[]): Grid => gridOfRows(rows);
const options = { administration: 'demo', asOf: 20778 };
const read = (grid: Grid) => readSheet(async () => ok(grid), options);

const names = ['Customer number', 'Customer', 'Invoice', 'Due date', 'Currency', 'Open'];
const line = ['C1', 'Aerts', 'F-1', '2026-10-01', 'EUR', 100];

test('open items are read', async () => {
  expect(await read(gridOf(names, line))).toMatchObject({
    ok: true,
    value: { reading: { items: { count: 1 } } },
  });
});

test('the report of a run is refused, though it has the columns of open items', async () => {
  const top = [['Report of the reminders'], ['As of', 46347], ['Sheet', 'Items'], ['Mails', 1], []];
  expect(await read(gridOf(...top, names, line))).toEqual({
    ok: false,
    error: { code: 'sheet-is-report', detail: '', sheet: 'Blad1' },
  });
});

test('the customer table, the dossier and the rules are named instead of the columns they lack', async () => {
  const customers = gridOf(
    ['Klantnummer', 'Naam', 'E-mail', 'Taal'],
    ['1001', 'Aerts', 'a@aerts.example', 'nl'],
  );
  expect(await read(customers)).toMatchObject({ error: { code: 'sheet-is-customers' } });
  const dossier = gridOf(
    ['id', 'at', 'by', 'kind', 'item', 'customer', 'detail'],
    ['1', '2026', 'me', 'x', 'y', 'z', '{}'],
  );
  expect(await read(dossier)).toMatchObject({ error: { code: 'sheet-is-dossier' } });
  const rules = gridOf(
    ['Procedure', 'Niveau', 'Dagen na vervaldag', 'Kanaal', 'Minimumbedrag (EUR)', 'Tekst'],
    ['Huis', 1, 10, 'mail', 0, 'niveau 1'],
  );
  expect(await read(rules)).toMatchObject({ error: { code: 'sheet-is-rules' } });
});

test('open items with an address beside them are a list of open items, whatever they lack', async () => {
  const withMail = gridOf(
    ['Client', 'E-mail', 'Document', 'Date', 'Terms', 'Debit'],
    ['C1', 'a@b.example', 'F-1', '2026-10-01', '30', 5],
  );
  expect(await read(withMail)).toMatchObject({ ok: true });
  const withoutDate = gridOf(
    ['Customer', 'E-mail', 'Invoice', 'Open amount'],
    ['C1', 'a@b.example', 'F-1', 5],
  );
  expect(await read(withoutDate)).toMatchObject({
    error: { code: 'column-missing', facts: { field: 'dueDate' } },
  });
});
