import { createLetters } from '../../src/letters/createLetters';
import { credit, item, letter } from './sampleLetter';

const letters = createLetters();
const line = (text: string, label: string): string | undefined =>
  text
    .split('\n')
    .find((one) => one.startsWith(`${label}: `))
    ?.slice(label.length + 2);

it('gives one invoice its own structured reference', () => {
  const { text } = letters.render(letter());
  expect(line(text, 'Gestructureerde mededeling')).toBe('+++202/6000/12219+++');
  expect(line(text, 'Mededeling')).toBeUndefined();
});

it('gives several invoices no reference in common, and each its own', () => {
  const items = [item(), item({ document: '2026-00125', reference: '+++202/6000/12522+++' })];
  const { text } = letters.render(letter({ items }));
  expect(line(text, 'Gestructureerde mededeling')).toBeUndefined();
  expect(line(text, 'Mededeling')).toBe('klant 00042, 2026-00122, 2026-00125');
  expect(text.match(/\+\+\+202\/6000\/\d{5}\+\+\+/g)).toEqual([
    '+++202/6000/12219+++',
    '+++202/6000/12522+++',
  ]);
});

it('falls back to numbers where the invoice has no reference', () => {
  const { text } = letters.render(letter({ items: [item({ reference: null })] }));
  expect(line(text, 'Mededeling')).toBe('klant 00042, 2026-00122');
  const nameless = letters.render(letter({ items: [item({ reference: '' })], customerNumber: null }));
  expect(line(nameless.text, 'Mededeling')).toBe('2026-00122');
});

it('never cuts an invoice number in a message of 140 characters', () => {
  const items = Array.from({ length: 30 }, (_, index) => item({ document: `2026-${index + 10000}` }));
  const message = line(letters.render(letter({ items })).text, 'Mededeling') ?? '';
  expect(message.length).toBeLessThanOrEqual(140);
  expect(message).toMatch(/^klant 00042(, 2026-\d{5}){10}, …$/);
});

it('leaves the account out when there is none', () => {
  const { sender } = letter();
  const { text, html } = letters.render(letter({ sender: { ...sender, iban: '' } }));
  expect(line(text, 'Rekeningnummer')).toBeUndefined();
  expect(html).not.toContain('Rekeningnummer');
});

it('asks the total of the letter and shows credits as deductions, however they are signed', () => {
  const credits = [credit(), credit({ document: 'PAY-7', open: 1500, amount: 1500, invoiceDay: null })];
  const { text, html } = letters.render(letter({ credits, total: 96500 }));
  expect(line(text, 'Te betalen')).toBe('EUR\u00a0965,00');
  expect(text).toContain('- CN-2026-00003 (4/9/2026): EUR\u00a0-20,00');
  expect(text).toContain('- PAY-7 (–): EUR\u00a0-15,00');
  expect(html).toContain('>-15,00<');
  expect(html).toContain('<strong>EUR\u00a0965,00</strong>');
});

it('writes a currency by its own digits', () => {
  const { text } = letters.render(letter({ currency: 'JPY', total: 100000 }));
  expect(line(text, 'Te betalen')).toBe('JPY\u00a0100.000');
});

it('does without dates', () => {
  const items = [item({ invoiceDay: null, dueDay: null })];
  expect(letters.render(letter({ items })).text).toContain(
    'Factuurdatum –; Vervaldag –; herinnering 1; Factuurbedrag',
  );
});
