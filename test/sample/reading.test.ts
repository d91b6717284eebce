import { isEmailAddress } from '../../src/core/dunning/emailAddress';
import type { Proposal } from '../../src/core/dunning/proposal';
import { customerId, findProcedure, proposeRun, readOpenItems, shippedRates } from '../../src/core/index';
import type { Customer } from '../../src/core/items/customer';
import type { Reading } from '../../src/core/reading/reading';
import { kindOfWord, languageOfWord, profileOfWord } from '../../src/wording/customerTable/read';
import { gridOf, openSample, sheetOf } from './openSample';

/** 2026-11-21. */
const asOf = 20778;
let reading: Reading;
let proposal: Proposal;
let customers: ReadonlyMap<string, Customer>;

beforeAll(async () => {
  const workbook = await openSample();
  const read = readOpenItems(gridOf(sheetOf(workbook, 'Open items')), { administration: 'martens', asOf });
  if (!read.ok) throw new Error(read.error.code);
  reading = read.value;
  customers = new Map(
    gridOf(sheetOf(workbook, 'Customers'))
      .rows.slice(1)
      .map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
      .map(
        ([
          number = '',
          name = '',
          email = '',
          ,
          language = '',
          kind = '',
          country = '',
          profile = '',
          procedure = '',
          ,
          hold = '',
        ]) => [
          number,
          {
            id: number,
            number,
            name,
            emails: email === '' ? [] : [email],
            cc: [],
            language: languageOfWord(language) ?? 'nl-BE',
            kind: kindOfWord(kind) ?? 'consumer',
            profile: profileOfWord(profile) ?? 'standard',
            country,
            procedure,
            hold: hold === '' ? null : hold,
            kindStated: kindOfWord(kind) !== null,
            procedureSource: 'standard',
            group: null,
            owner: null,
            limit: null,
          },
        ],
      ),
  );
  proposal = proposeRun({
    items: reading.items,
    customers,
    customerIds: reading.items.customers.map(customerId),
    states: new Map(),
    customerStates: new Map(),
    rates: shippedRates,
    dataDay: null,
    procedures: new Map(
      [...customers.values()].map(({ procedure }) => [procedure, procedureNamed(procedure)]),
    ),
    asOf,
  });
});

function procedureNamed(name: string) {
  const procedure = findProcedure(name);
  if (procedure === null) throw new Error(`no procedure ${name}`);
  return procedure;
}

it('reads completely and adds up to its own totals', () => {
  expect(reading.issues).toEqual([]);
  expect(reading.items.count).toBe(150);
  expect(reading.headerRow).toBe(5);
  expect(reading.dataDay).toBe(asOf);
  expect(reading.totals.map(({ currency }) => currency).sort()).toEqual(['EUR', 'GBP']);
  for (const { open, stated } of reading.totals) expect(stated).toBe(open);
});

it('recognises every column', () => {
  expect(reading.mapping.map(({ field, column }) => `${column} ${field}`).sort()).toEqual(
    [
      '1 customerNumber',
      '2 customerName',
      '3 invoiceNumber',
      '4 type',
      '5 invoiceDate',
      '6 dueDate',
      '7 currency',
      '8 amount',
      '9 open',
      '10 level',
      '11 lastReminder',
      '12 reference',
    ].sort(),
  );
});

it('has all its customers in the table', () => {
  expect(reading.items.customers.length).toBe(40);
  for (const customer of reading.items.customers) {
    expect(customers.get(customer.number ?? '')?.name).toBe(customer.name);
  }
});

it('has invoices, credit notes and payments, whole and partly paid', () => {
  const { kind, open, amount } = reading.items;
  const counts = [0, 1, 2].map((code) => kind.filter((one) => one === code).length);
  expect(counts).toEqual([136, 9, 5]);
  kind.forEach((code, index) => {
    expect(Math.sign(open[index] ?? 0)).toBe(code === 0 ? 1 : -1);
    expect(Math.abs(open[index] ?? 0)).toBeLessThanOrEqual(Math.abs(amount[index] ?? 0));
  });
  expect(open.filter((value, index) => value > 0 && value < (amount[index] ?? 0)).length).toBeGreaterThan(6);
});

it('has a valid and unique structured reference on every invoice', () => {
  const references = reading.items.reference.filter((reference) => reference !== null);
  expect(references.length).toBe(reading.items.kind.filter((code) => code === 0).length);
  expect(new Set(references).size).toBe(references.length);
  for (const reference of references) {
    const digits = reference.replace(/\D/g, '');
    expect(reference).toMatch(/^\+\+\+\d{3}\/\d{4}\/\d{5}\+\+\+$/);
    const rest = Number(digits.slice(0, 10)) % 97;
    expect(Number(digits.slice(10))).toBe(rest === 0 ? 97 : rest);
  }
});

it('dates no document after the day of the list', () => {
  expect(Math.max(...reading.items.invoiceDay)).toBeLessThanOrEqual(asOf);
});

it('proposes every level, in every language, to businesses and consumers', () => {
  expect(new Set(proposal.mails.map(({ level }) => level))).toEqual(new Set([1, 2, 3]));
  expect(new Set(proposal.mails.map(({ customer }) => customer.language)).size).toBe(5);
  for (const kind of ['business', 'consumer'] as const) {
    const mails = proposal.mails.filter(({ customer }) => customer.kind === kind);
    expect(new Set(mails.map(({ level }) => level))).toEqual(new Set([1, 2, 3]));
  }
  expect(new Set(proposal.mails.map(({ currency }) => currency))).toEqual(new Set(['EUR', 'GBP']));
});

it('shows every reason that an open-item list can give', () => {
  const reasons = new Set(proposal.decisions.map(({ reason }) => reason.code));
  expect([...reasons].sort()).toEqual(
    [
      'before-first-level',
      'credit',
      'credit-balance',
      'customer-interval',
      'due-level',
      'exhausted',
      'interval',
      'no-address',
      'not-due',
      'on-hold',
    ].sort(),
  );
});

it('has two customers due a mail that cannot be sent, and good addresses otherwise', () => {
  const blocked = proposal.mails.filter(({ blocked }) => blocked !== null);
  expect(blocked.map(({ customer }) => customer.name)).toEqual(['Traiteur D’Hondt', 'Dubois-Géradin, Zoé']);
  for (const { emails } of customers.values()) expect(emails.every(isEmailAddress)).toBe(true);
});

it('writes a Belgian consumer two mails, the first reminder apart', () => {
  const mails = proposal.mails.filter(({ customer }) => customer.name === 'Van den Broeck, Jef');
  expect(mails.map(({ level }) => level)).toEqual([2, 1]);
});
