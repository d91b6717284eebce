import {
  type AnnouncedItem,
  type AnnouncementInput,
  announcementOf,
} from '../../../../src/core/dunning/charges/announcement';
import { plainLevel } from '../../../../src/core/dunning/procedure';
import { shippedRates } from '../../../../src/core/law/shippedRates';
import { dayOf } from '../../law/support';
import { clause, settings } from './claim';

const plain = plainLevel(7, 7);
const letter = plainLevel(21, 14, 'fourteen-days');
const charging = { ...plain, interest: true, costs: true };

const item = (changes: Partial<AnnouncedItem> = {}): AnnouncedItem => ({
  index: 0,
  level: 2,
  asked: 300_000,
  announced: false,
  invoiceDay: dayOf('2026-09-01'),
  ...changes,
});

const dutch = (changes: Partial<AnnouncementInput> = {}) =>
  announcementOf({
    regime: 'NL-B2C',
    levels: [plain, letter, charging],
    level: 2,
    net: 300_000,
    items: [item()],
    asOf: dayOf('2026-11-30'),
    settings: settings({}),
    rates: shippedRates,
    ...changes,
  });

test('the Dutch letter names the costs on all that it asks', () =>
  expect(dutch()).toEqual({ kind: 'fourteen-days', items: [0], costs: 42_500, vatRate: 0, percent: null }));

test('with the VAT of a creditor who cannot deduct it', () =>
  expect(
    dutch({ net: 840_000, items: [item({ asked: 840_000 })], settings: settings({ vatRate: 21 }) }),
  ).toEqual({
    kind: 'fourteen-days',
    items: [0],
    costs: 96_195,
    vatRate: 21,
    percent: null,
  }));

test.each<[string, Partial<AnnouncementInput>]>([
  ['another level of the procedure', { level: 1, items: [item({ level: 1 })] }],
  ['a business', { regime: 'NL-B2B' }],
  ['a consumer whose law the letter is not of', { regime: 'BE-LEGAL' }],
  ['no known law', { regime: null }],
  ['a level that is not there', { level: 7, items: [item({ level: 7 })] }],
])('%s: nothing is announced', (_, changes) => expect(dutch(changes)).toBeNull());

test('credits are taken off what it names the costs on', () =>
  expect(dutch({ net: 100_000 })).toMatchObject({ costs: 15_000 }));

test('all invoices of the letter are in it, also those at a lower level', () => {
  const items = [item({ asked: 200_000 }), item({ index: 1, level: 1, asked: 100_000 })];
  expect(dutch({ items })).toMatchObject({ items: [0, 1], costs: 42_500 });
});

test('a letter of a higher level names the costs of the invoices whose level it is', () => {
  const items = [item({ level: 3, asked: 200_000 }), item({ index: 1, asked: 100_000 })];
  expect(dutch({ level: 3, items })).toMatchObject({ items: [1], costs: 15_000 });
});

const belgian = (changes: Partial<AnnouncementInput> = {}) =>
  dutch({
    regime: 'BE-B2C',
    levels: [plain, charging],
    level: 1,
    net: 70_000,
    settings: settings({ clause }),
    ...changes,
  });

test("the first reminder to a Belgian consumer names the clause's lump sum and interest", () =>
  expect(belgian()).toEqual({ kind: 'clause', items: [0], costs: 7500, vatRate: 0, percent: 8 }));

test.each<[string, Partial<AnnouncementInput>, number, number | null]>([
  ['only costs are asked later', { levels: [plain, { ...plain, costs: true }] }, 7500, null],
  ['only interest is', { levels: [plain, plain, { ...plain, interest: true }] }, 0, 8],
  [
    'the clause names no interest',
    { settings: settings({ clause: { ...clause, percent: null } }) },
    7500,
    null,
  ],
  [
    'the clause asks more interest than the law lets it',
    { settings: settings({ clause: { ...clause, percent: 10.51 } }) },
    7500,
    null,
  ],
  ['the most is not known', { asOf: dayOf('2027-01-01') }, 7500, null],
  ['the clause names no lump sum', { settings: settings({ clause: { ...clause, lumpSum: false } }) }, 0, 8],
])('%s', (_, changes, costs, percent) =>
  expect(belgian(changes)).toEqual({ kind: 'clause', items: [0], costs, vatRate: 0, percent }),
);

test('a level above the first that is the first in writing, after a call or by the list of the books, names them too', () =>
  expect(belgian({ level: 2, levels: [plain, plain, charging] })).toMatchObject({ costs: 7500, percent: 8 }));

test('the last level names what it asks itself, where none before it has announced that', () =>
  expect(belgian({ level: 2 })).toMatchObject({ items: [0], costs: 7500, percent: 8 }));

test.each<[string, Partial<AnnouncementInput>]>([
  ['no later level charges anything', { levels: [charging, plain] }],
  ['a further reminder', { level: 2, levels: [plain, plain, charging], items: [item({ announced: true })] }],
  ['no clause', { settings: settings({}) }],
  [
    'an invoice of before the clause',
    {
      settings: settings({ clause: { ...clause, since: dayOf('2026-09-01') } }),
      items: [item(), item({ index: 1, invoiceDay: dayOf('2026-08-31') })],
    },
  ],
])('%s: nothing to announce', (_, changes) => expect(belgian(changes)).toBeNull());
