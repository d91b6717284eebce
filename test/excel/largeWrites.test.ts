/** @jest-environment jsdom */
import type { CustomerRow } from '../../src/app/ports';
import type { LedgerItem } from '../../src/core/compare/ledger';
import type { DossierEvent, ReminderSent } from '../../src/core/dossier/event';
import { createCustomerTable } from '../../src/excel/customerTable';
import { createDossierStore } from '../../src/excel/dossierStore';
import { createLedgerStore } from '../../src/excel/ledgerTable';
import { customerRow } from '../app/sampleSheet';
import { excelForEachTest, heardRequests } from './excelWorkbook';
import { sentEvent } from './sentEvent';
import { countedStamps } from './stamps';

/** Writing so many rows takes some seconds. */
jest.setTimeout(60_000);

excelForEachTest();
let requests: readonly string[];
beforeAll(() => {
  requests = heardRequests();
});
afterAll(() => {
  // The host refuses what is over 5 MB; this says how far from it all of these stay.
  expect(Math.max(...requests.map((text) => text.length))).toBeLessThan(2_000_000);
});

const ROWS = 20_000;
const numbers = Array.from({ length: ROWS }, (_, at) => at);

/** Each with a subject as long as a mail's may be: in one request, the rows of 20,000 cells would be over 5 MB. */
const event = (at: number): ReminderSent => {
  const sent = sentEvent(`mail-${at}-0`, `2026-${at}`);
  return { ...sent, detail: { ...sent.detail, subject: 'é'.repeat(998) } };
};

test('a dossier of 20,000 events is made, added to and read back', async () => {
  const store = createDossierStore();
  const events: DossierEvent[] = numbers.map(event);
  expect(await store.append(events.slice(0, ROWS / 2))).toEqual({ ok: true, value: undefined });
  expect(await store.append(events.slice(ROWS / 2))).toEqual({ ok: true, value: undefined });
  const loaded = await store.load();
  if (!loaded.ok) throw new Error(loaded.error.code);
  expect(loaded.value.events).toHaveLength(ROWS);
  expect(loaded.value.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  for (const at of [0, 9_999, 10_000, 19_999]) expect(loaded.value.events[at]).toEqual(events[at]);
});

test('a list of 20,000 items is kept and read back', async () => {
  const items = numbers.map(
    (at): LedgerItem => ({
      key: `adm|00031|invoice|2026-${at}|2026`,
      customer: '00031',
      name: 'Aerts NV',
      document: `2026-${at}`,
      currency: 'EUR',
      open: at,
      dueDay: 20778,
      clearedDay: null,
    }),
  );
  const snapshot = { administration: 'adm', day: 20778, takenAt: '2026-11-21T09:00:00.000Z', items };
  const store = createLedgerStore(countedStamps());
  expect(await store.save(snapshot)).toEqual({ ok: true, value: undefined });
  const loaded = await store.load('adm');
  if (!loaded.ok) throw new Error(loaded.error.code);
  expect(JSON.stringify(loaded.value)).toBe(JSON.stringify(snapshot));
});

test('20,000 customers are added to the customer table', async () => {
  const customer = (at: number): CustomerRow =>
    customerRow({
      number: `K${at}`,
      name: `Klant ${at}`,
      email: `k${at}@klant.example`,
      language: 'nl-BE',
      kind: 'business',
      country: 'BE',
    });
  const table = createCustomerTable(countedStamps());
  expect(await table.append([customer(0)], 'nl-BE')).toMatchObject({ ok: true });
  expect(await table.append(numbers.slice(1).map(customer), 'nl-BE')).toMatchObject({ ok: true });
  const read = await table.read();
  if (!read.ok) throw new Error(read.error.code);
  expect(read.value?.map(({ number }) => number)).toEqual(numbers.map((at) => `K${at}`));
});
