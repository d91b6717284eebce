import type { ProposedMail } from '../../../src/core/dunning/proposal';
import { reviewMail } from '../../../src/core/dunning/reviewMail';
import type { OpenItems } from '../../../src/core/items/openItems';

/** Invoices of 100.00 (level 1) and 50.00 (level 2), and a credit of 30.00. */
const items = { key: ['a', 'b', 'c'], open: Float64Array.of(10000, 5000, -3000) } as unknown as OpenItems;
const mail = {
  id: 'm',
  currency: 'EUR',
  level: 2,
  items: [
    { index: 0, level: 1, asked: 10000 },
    { index: 1, level: 2, asked: 5000 },
  ],
  credits: [2],
  gross: 15000,
  net: 12000,
  blocked: null,
} as unknown as ProposedMail;

test('a mail from which nothing is left out is the proposed one', () => {
  expect(reviewMail(mail, items, new Set())).toBe(mail);
});

test('sums and tone follow what is left', () => {
  expect(reviewMail(mail, items, new Set(['b']))).toEqual({
    ...mail,
    items: [{ index: 0, level: 1, asked: 10000 }],
    level: 1,
    gross: 10000,
    net: 7000,
    total: 7000,
  });
});

test('without items there is no mail', () => {
  expect(reviewMail(mail, items, new Set(['a', 'b']))).toBeNull();
});

test('nothing is asked of a customer whose credits are worth as much as what is left', () => {
  const richer = { ...items, open: Float64Array.of(10000, 5000, -5000) } as OpenItems;
  expect(reviewMail(mail, richer, new Set(['a']))).toBeNull();
});
