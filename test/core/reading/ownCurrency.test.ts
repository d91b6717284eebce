import type { CellValue } from '../../../src/core/reading/grid';
import { currencyInName, currencySide } from '../../../src/core/reading/header/currencySide';
import { gridOf, readingOf } from './sheets';

test.each([
  ['Amount in DC', 'document'],
  ['Amount in doc. curr.', 'document'],
  ['Document currency', 'document'],
  ['Bedrag (vreemde valuta)', 'document'],
  ['Montant en devise', 'document'],
  ['Betrag in Belegwährung', 'document'],
  ['Amt in loc.cur.', 'local'],
  ['LCurr', 'local'],
  ['Remaining Amt. (LCY)', 'local'],
  ['Betrag in Hauswährung', 'local'],
  ['Devise', null],
  ['Document Number', null],
  ['Valuta', null],
])('%p is of side %p', (name, side) => {
  expect(currencySide(name)).toBe(side);
});

test.each([
  ['Bedrag_EUR', 'EUR'],
  ['Bedrag in EUR', 'EUR'],
  ['Saldo (€)', 'EUR'],
  ['Open amount USD', 'USD'],
  ['Open ALL', null],
  ['Europe', null],
  ['Bedrag', null],
])('%p names %p', (name, currency) => {
  expect(currencyInName(name)).toBe(currency);
});

/** Open amounts of two items, by their decimals, as the columns behind the due date give them. */
function amountsOf(names: readonly string[], ...rows: readonly (readonly CellValue[])[]): string[] {
  const { items, issues } = readingOf(
    gridOf([
      ['Customer', 'Document No.', 'Due date', ...names],
      ...rows.map((cells, at) => ['1', `F${at}`, '2026-10-01', ...cells]),
    ]),
  );
  expect(issues).toEqual([]);
  return Array.from(items.open, (open, at) => `${open / 100} ${items.currencies[items.currency[at] ?? -1]}`);
}

describe('amounts in two currencies: the document’s own', () => {
  test.each([
    [
      'DC before LC',
      ['Amount in DC', 'Curr.', 'Amt in loc.cur.', 'LCurr'],
      [
        [10, 'USD', 9, 'EUR'],
        [20, 'EUR', 20, 'EUR'],
      ],
    ],
    [
      'LC before DC',
      ['Amt in loc.cur.', 'LCurr', 'Amount in DC', 'Curr.'],
      [
        [9, 'EUR', 10, 'USD'],
        [20, 'EUR', 20, 'EUR'],
      ],
    ],
    [
      'Dutch',
      ['Bedrag in EUR', 'Bedrag (vreemde valuta)', 'Valuta'],
      [
        [9, 10, 'USD'],
        [20, 20, 'EUR'],
      ],
    ],
    [
      'French',
      ['Montant EUR', 'Montant en devise', 'Devise'],
      [
        [9, 10, 'USD'],
        [20, 20, 'EUR'],
      ],
    ],
    [
      'German',
      ['Betrag in Hauswährung', 'Hauswährung', 'Betrag in Belegwährung', 'Belegwährung'],
      [
        [9, 'EUR', 10, 'USD'],
        [20, 'EUR', 20, 'EUR'],
      ],
    ],
    [
      'columns named alike: the nearest',
      ['Bedrag EUR', 'Munt', 'Bedrag', 'Munt'],
      [
        [9, 'EUR', 10, 'USD'],
        [20, 'EUR', 20, 'EUR'],
      ],
    ],
    [
      'named alike, currencies in front',
      ['Munt', 'Bedrag', 'Munt', 'Bedrag EUR'],
      [
        ['USD', 10, 'EUR', 9],
        ['EUR', 20, 'EUR', 20],
      ],
    ],
  ] as const)('%s', (_what, names, rows) => {
    expect(amountsOf(names, ...rows)).toEqual(['10 USD', '20 EUR']);
  });
});

describe('amounts in the currency of the books only', () => {
  test('do not take the currency of their documents', () => {
    expect(amountsOf(['Remaining Amt. (LCY)', 'Currency Code'], [9, 'USD'], [20, null], [30, 'GBP'])).toEqual(
      ['9 EUR', '20 EUR', '30 EUR'],
    );
    expect(amountsOf(['Remaining Amt. (LCY)', 'Currency Code'], [9, 'USD'], [20, null])).toEqual([
      '9 EUR',
      '20 EUR',
    ]);
    expect(amountsOf(['Openstaand EUR', 'Valuta'], [9, 'USD'], [20, 'EUR'])).toEqual(['9 EUR', '20 EUR']);
  });
  test('nor an original amount in another currency beside them', () => {
    const { items } = readingOf(
      gridOf([
        ['Customer', 'Document No.', 'Due date', 'Original Amount', 'Remaining Amt. (LCY)', 'Currency Code'],
        ['1', 'F1', '2026-10-01', 100, 9, 'USD'],
        ['1', 'F2', '2026-10-01', 30, 20, 'EUR'],
      ]),
    );
    expect([Array.from(items.amount), Array.from(items.open)]).toEqual([
      [900, 2000],
      [900, 2000],
    ]);
  });
  test('have the currency of their column’s name', () => {
    expect(amountsOf(['Open amount USD'], [9], [20])).toEqual(['9 USD', '20 USD']);
  });
  test('are read where the document’s own stand beside foreign ones only', () => {
    expect(
      amountsOf(['Bedrag in EUR', 'Bedrag (vreemde valuta)', 'Valuta'], [9, 10, 'USD'], [20, null, null]),
    ).toEqual(['9 EUR', '20 EUR']);
  });
});
