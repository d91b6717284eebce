import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fields, headerScore } from '../../../../src/core/reading/header/headerScore';
import { headerText } from '../../../../src/core/reading/header/headerText';

/** Words above the columns of exports as accounting packages write them, under what they mean; other meanings too. */
const words: Record<string, string[]> = JSON.parse(
  readFileSync(join(__dirname, '../../../golden/reading-header-words.json'), 'utf8'),
);

const best = (word: string): { score: number; names: string[] } => {
  const text = headerText(word);
  const scores = fields.map((field) => [field, headerScore(text, field)] as const);
  const score = Math.max(...scores.map(([, one]) => one));
  return { score, names: scores.filter(([, one]) => one === score).map(([field]) => field) };
};

/** Words that name two fields alike: what stands below decides. */
const ambiguous: Record<string, readonly string[]> = {
  Debiteur: ['customerNumber', 'customerName'],
  Debitor: ['customerNumber', 'customerName'],
  Customer: ['customerNumber', 'customerName'],
  Relatie: ['customerNumber', 'customerName'],
  Klant: ['customerNumber', 'customerName'],
  Client: ['customerNumber', 'customerName'],
  Kunde: ['customerNumber', 'customerName'],
  Partner: ['customerNumber', 'customerName'],
  Factuur: ['invoiceNumber', 'amount'],
  Zahlungsziel: ['dueDate', 'terms'],
};

/** `Aanmanen: ja` is the opposite of a hold, `in 2 weken` is neither: left to a person. */
const leftAlone = new Set(['Aanmanen']);

const ours = Object.entries(words).filter(([meaning]) => fields.some((field) => field === meaning));
const others = Object.entries(words).filter(([meaning]) => !fields.some((field) => field === meaning));

test('the words are those of 30 columns', () => {
  expect(ours.length + others.length).toBe(29);
  expect(Object.values(words).flat().length).toBeGreaterThan(300);
});

test.each(ours.flatMap(([meaning, list]) => list.map((word) => [word, meaning] as const)))(
  '%p is read as %s',
  (word, meaning) => {
    if (leftAlone.has(word)) expect(best(word).score).toBe(0);
    else expect(best(word)).toEqual({ score: 1, names: ambiguous[word] ?? [meaning] });
  },
);

test.each(others.flatMap(([, list]) => list))('%p is a column that is not read', (word) => {
  expect(best(word).score).toBeLessThan(0.6);
});
