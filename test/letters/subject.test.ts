import { createLetters } from '../../src/letters/createLetters';
import { item, letter } from './sampleLetter';

const letters = createLetters();
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => item({ document: `2026-00${index + 1}` }));

it('names one invoice and the sender', () => {
  expect(letters.render(letter({ language: 'en' })).subject).toBe(
    'Payment reminder – invoice 2026-00122 – Martens Groothandel NV',
  );
});

it('names three invoices and says how many more there are', () => {
  expect(letters.render(letter({ items: numbered(3) })).subject).toBe(
    'Betalingsherinnering – facturen 2026-001, 2026-002, 2026-003 – Martens Groothandel NV',
  );
  expect(letters.render(letter({ items: numbered(7), language: 'fr', level: 2 })).subject).toBe(
    'Deuxième rappel – factures 2026-001, 2026-002, 2026-003 et 4 autres – Martens Groothandel NV',
  );
});

it('counts one more as one', () => {
  expect(letters.render(letter({ items: numbered(4), language: 'fr', level: 2 })).subject).toContain(
    '2026-003 et 1 autre –',
  );
});

it('does without a sender that has no name yet', () => {
  const { sender } = letter();
  expect(letters.render(letter({ sender: { ...sender, name: '' } })).subject).toBe(
    'Betalingsherinnering – factuur 2026-00122',
  );
});
