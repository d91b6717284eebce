import { headerScore } from '../../../../src/core/reading/header/headerScore';
import { headerText } from '../../../../src/core/reading/header/headerText';
import type { Field } from '../../../../src/core/reading/reading';

test.each<[string, Field, number]>([
  ['Relatienaam', 'customerName', 0.85],
  ['Kundenbezeichnung', 'customerName', 0.85],
  ['Re-Nr', 'invoiceNumber', 0.85],
  ['Rg.-Datum', 'invoiceDate', 0.85],
  ['Verv.datum', 'dueDate', 0.85],
  ['À payer avant le', 'dueDate', 0.7727],
  ['Fact.bedrag', 'amount', 0.85],
  ['orig_amt', 'amount', 0.85],
  ['Num', 'invoiceNumber', 0.5],
  ['Code', 'customerNumber', 0.5],
])('%p names %s by its parts', (raw, field, score) => {
  expect(headerScore(headerText(raw), field)).toBeCloseTo(score, 4);
});

test.each<[string, Field]>([
  ['Bedrag btw', 'amount'],
  ['Totaal excl. btw', 'amount'],
  ['Bedrag betaald', 'amount'],
  ['Dagen open', 'daysOverdue'],
  ['Limite de crédit', 'open'],
])('%p is no %s', (raw, field) => {
  expect(headerScore(headerText(raw), field)).toBeLessThan(0.3);
});
