import fc from 'fast-check';
import { dayOfIso } from '../../../src/core/dates/iso';
import { findDays } from '../../../src/core/replies/days/findDays';
import { LONGEST_TEXT } from '../../../src/core/replies/plainText';
import type { ReplyContext } from '../../../src/core/replies/reading';
import { readReply } from '../../../src/core/replies/readReply';

const context: ReplyContext = {
  written: dayOfIso('2026-11-18') ?? 0,
  language: 'nl-BE',
  findDays,
  documents: ['2026-101', 'F 2026/102', '.', '', '9'.repeat(500)],
};

/** What mails are made of, whole and broken. */
const pieces = fc.oneof(
  fc.constantFrom(
    'Wij betalen vrijdag. ',
    'nous ne paierons pas ',
    '€ 1.250,00 ',
    '2026/101 ',
    '5.12. ',
    '\n',
    '\r\n> ',
    '+++090/9337/55493+++ ',
    'RF18 5390 0754 7034 ',
    '\u0000',
    '\u202e',
    '\u200b',
    '&euro;',
    '&#x1F600;',
    '１２／１１',
    'Mvg ',
    'wir zahlen nicht, ',
    '?',
    ' - ',
    'am 10. ',
    'eind volgende week ',
    '\ud800',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

test('whatever is written, each thing is quoted from where it stands', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const { sayings, amounts, documents, references } = readReply(text, context);
      for (const { start, end } of [...sayings, ...amounts]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      for (const { sentence, start, end } of sayings) expect(sentence).toBe(text.slice(start, end));
      expect(new Set(documents).size).toBe(documents.length);
      expect(new Set(references).size).toBe(references.length);
    }),
    { numRuns: 60 },
  );
});

test('the days that are found stand within the text', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 20 }),
      fc.constantFrom('nl-BE', 'fr', 'de', 'en'),
      (parts, language) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, past, day } of findDays(text, language, context.written)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(past).toBeLessThanOrEqual(day);
          last = end;
        }
      },
    ),
    { numRuns: 50 },
  );
});

const said = (text: string) => readReply(text, context).sayings;

const mail = 'Beste,\n\nFactuur 2026-101 wordt vrijdag betaald.\nDie andere is niet geleverd.';

test.each([
  [
    'a signature',
    '\n\nMet vriendelijke groeten,\nJan\nGelieve facturen te betalen op BE68 5390 0754 7034.\nTel. 02/123.45.67',
  ],
  ['a signature behind dashes', '\n\n-- \nWij betalen niet per cheque.'],
  [
    'a thread',
    '\n\nOp 17 november 2026 schreef Dunning <a@b.example>:\n> Wij betalen morgen.\n> Factuur 2026-102',
  ],
  [
    'a thread of Outlook',
    '\n\nVan: Dunning\nVerzonden: dinsdag 17 november 2026\nAan: Jan\nOnderwerp: Factuur\n\nWij betalen u morgen.',
  ],
  ['a thread without marks', '\n\n-----Oorspronkelijk bericht-----\nWij betalen morgen.'],
])('%s below changes nothing of what is said', (_, below) => {
  expect(said(mail)).toHaveLength(2);
  expect(said(mail + below)).toEqual(said(mail));
});

test('what stands under a signature as a postscript counts', () => {
  expect(said('Bedankt.\n\nMvg\nJan\n\nPS: wij betalen vrijdag.').map(({ kind }) => kind)).toEqual([
    'promise',
  ]);
});

test.each([
  ['zero-width signs', 'Wij be\u200btalen vrij\u00addag.'],
  ['direction marks', '\u202eWij betalen vrijdag.\u202c'],
  ['fullwidth letters', 'Ｗｉｊ ｂｅｔａｌｅｎ ｖｒｉｊｄａｇ．'],
  ['control characters', 'Wij\u0000 betalen\u0007 vrijdag.'],
  ['entities', 'Wij&nbsp;betalen&nbsp;vrijdag.'],
])('%s hide nothing', (_, text) => {
  expect(said(text).map(({ kind, day }) => [kind, day])).toEqual([['promise', dayOfIso('2026-11-20')]]);
});

test.each([
  ['five thousand lines', 'Wij betalen vrijdag factuur 2026-101.\n'.repeat(5000)],
  ['one line of a megabyte', 'a'.repeat(1_000_000)],
  ['figures without end', '1 111.'.repeat(5000)],
  ['points', '. '.repeat(20_000)],
  ['words that open phrases', 'maak betaling voer zeggen stellen '.repeat(1000)],
  ['quotes and marks', '>'.repeat(10_000) + '+++'.repeat(5000)],
  ['fillers of days', 'eind van de '.repeat(2000)],
  ['ampersands', '&'.repeat(30_000)],
  ['references', 'rf18 '.repeat(5000)],
])('%s are read up to where reading ends', (_, text) => {
  const reading = readReply(text, context);
  for (const { end } of reading.sayings) expect(end).toBeLessThanOrEqual(LONGEST_TEXT);
});
