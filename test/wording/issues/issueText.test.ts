import { languages } from '../../../src/core/items/customer';
import { fields } from '../../../src/core/reading/header/headerScore';
import type { Issue, IssueCode } from '../../../src/core/reading/issue';
import { fieldName } from '../../../src/wording/issues/fieldNames';
import { issueText } from '../../../src/wording/issues/issueText';

/** One issue of every code, as the reading makes it; the type keeps the list complete. */
const examples: Readonly<Record<IssueCode, Issue>> = {
  'no-header': { code: 'no-header', facts: { sheet: 'Blad1' } },
  'column-missing': { code: 'column-missing', row: 5, facts: { field: 'dueDate', sheet: 'Blad1' } },
  'column-unsure': {
    code: 'column-unsure',
    row: 4,
    column: 2,
    facts: { field: 'invoiceNumber', content: 'Ordernr' },
  },
  'company-unknown': {
    code: 'company-unknown',
    facts: { sheet: 'Blad1', company: 'FR30', companies: 'BE10, NL20' },
  },
  'amount-unreadable': {
    code: 'amount-unreadable',
    row: 14,
    column: 7,
    facts: { field: 'open', content: 'see note' },
  },
  'date-unreadable': {
    code: 'date-unreadable',
    row: 15,
    column: 28,
    facts: { field: 'dueDate', content: '31/02/2026' },
  },
  'duplicate-item': { code: 'duplicate-item', row: 16, facts: { document: '2026-00131', firstRow: 5 } },
  'customer-missing': {
    code: 'customer-missing',
    row: 17,
    column: 1,
    facts: { field: 'customerNumber', content: '' },
  },
  'currency-unknown': {
    code: 'currency-unknown',
    row: 18,
    column: 8,
    facts: { field: 'currency', content: 'XX1' },
  },
  'total-mismatch': {
    code: 'total-mismatch',
    row: 78,
    column: 8,
    facts: { currency: 'EUR', stated: '1234.50', computed: '-0.05' },
  },
  'currency-differs': {
    code: 'currency-differs',
    row: 21,
    column: 6,
    facts: { field: 'open', content: '€ 10,00' },
  },
  'row-unclear': { code: 'row-unclear', row: 19 },
  'date-ambiguous': {
    code: 'date-ambiguous',
    row: 2,
    column: 5,
    facts: { field: 'dueDate', content: '03/04/2026' },
  },
  'dates-swapped': {
    code: 'dates-swapped',
    row: 3,
    column: 5,
    facts: { field: 'dueDate', content: '21/11/2026' },
  },
  'number-ambiguous': {
    code: 'number-ambiguous',
    row: 2,
    column: 6,
    facts: { field: 'open', content: '1.234', currency: 'EUR', computed: '1234.00' },
  },
  'credits-unsigned': { code: 'credits-unsigned', row: 20, facts: { document: 'C-7', count: 3 } },
  'two-currencies': {
    code: 'two-currencies',
    row: 1,
    column: 6,
    facts: { field: 'open', content: 'Open EUR', other: 'Open USD' },
  },
};

/** What the sentence of each code has to name, whatever the language. */
const named: Readonly<Record<IssueCode, readonly string[]>> = {
  'no-header': ['Blad1'],
  'column-missing': ['5'],
  'column-unsure': ['B4', 'Ordernr'],
  'company-unknown': ['Blad1', 'FR30', 'BE10, NL20'],
  'amount-unreadable': ['G14', 'see note'],
  'date-unreadable': ['AB15', '31/02/2026'],
  'duplicate-item': ['16', '5', '2026-00131'],
  'customer-missing': ['17'],
  'currency-unknown': ['H18', 'XX1', 'EUR'],
  'total-mismatch': ['H78', 'EUR'],
  'currency-differs': ['F21', '€ 10,00', '21'],
  'row-unclear': ['19'],
  'date-ambiguous': ['E2', '03/04/2026'],
  'dates-swapped': ['E3', '21/11/2026'],
  'number-ambiguous': ['F2', '1.234', 'EUR'],
  'credits-unsigned': ['20', 'C-7'],
  'two-currencies': ['Open EUR', 'Open USD'],
};

const codes = Object.keys(examples) as IssueCode[];

describe.each(languages)('%s', (language) => {
  test.each(codes)('%s names its place and what to do', (code) => {
    const text = issueText(examples[code], language);
    for (const part of named[code]) expect(text).toContain(part);
    expect(text).not.toMatch(/undefined|NaN|null/);
    expect(text.match(/[.!](?:\s|$)/g)?.length).toBeGreaterThanOrEqual(2);
  });

  test('every field has a name of its own', () => {
    expect(new Set(fields.map((field) => fieldName(field, language))).size).toBe(fields.length);
  });
});

test('languages differ for every code', () => {
  for (const code of codes) {
    const texts = ['nl-BE', 'fr', 'de', 'en'] as const;
    expect(new Set(texts.map((language) => issueText(examples[code], language))).size).toBe(4);
  }
});

test('literals', () => {
  expect(issueText(examples['amount-unreadable'], 'en')).toBe(
    '“see note” in cell G14 (open amount) cannot be read as an amount. Correct it and read again.',
  );
  expect(issueText(examples['date-unreadable'], 'nl-BE')).toBe(
    '“31/02/2026” in cel AB15 (vervaldag) is niet als datum te lezen. Verbeter het en lees opnieuw.',
  );
  expect(issueText(examples['total-mismatch'], 'nl-NL')).toContain('1.234,50');
  expect(issueText(examples['total-mismatch'], 'nl-NL')).toContain('-0,05');
});

test('an empty amount is said to be empty, not quoted', () => {
  const empty: Issue = {
    code: 'amount-unreadable',
    row: 3,
    column: 2,
    facts: { field: 'open', content: '' },
  };
  expect(issueText(empty, 'fr')).toBe(
    'La cellule B3 (montant ouvert) est vide. Saisissez le montant, puis relisez.',
  );
});

test('long content with line breaks becomes one short line', () => {
  const content = `a\r\nb${'x'.repeat(500)}`;
  const long: Issue = { code: 'amount-unreadable', row: 3, column: 2, facts: { field: 'open', content } };
  const text = issueText(long, 'en');
  expect(text).not.toMatch(/[\r\n]/);
  expect(text.length).toBeLessThan(140);
});
