import fc from 'fast-check';
import { encode } from 'uqr';
import type { ReminderLetter } from '../../src/app/ports';
import { createLetters } from '../../src/letters/createLetters';
import { codesOf } from '../../src/letters/qr/codes';
import { modulesOf } from '../../src/letters/qr/version';
import { textsFor } from '../../src/letters/texts/textsFor';
import { decoded, pixelsOf } from './decoded';
import { credit, item, letter } from './sampleLetter';

const letters = createLetters();

const payloads = (changes: Partial<ReminderLetter>): readonly (string | null)[] =>
  letters.images(letter(changes)).map(decoded);

const { sender } = letter();

test('one invoice: a code with its own reference in the line of text', () =>
  expect(payloads({})).toEqual([
    'BCD\n002\n1\nSCT\n\nMartens Groothandel NV\nBE68539007547034\nEUR1000.00\n\n\n+++202/6000/12219+++',
  ]));

test('a creditor reference stands in the structured line, and no text with it', () =>
  expect(payloads({ items: [item({ reference: 'rf18 5390 0754 7034' })] })).toEqual([
    'BCD\n002\n1\nSCT\n\nMartens Groothandel NV\nBE68539007547034\nEUR1000.00\n\nRF18539007547034',
  ]));

test('several invoices: each with a reference of its own has a code, then the total by their numbers', () => {
  const items = [
    item(),
    item({ document: '2026-00125', reference: 'RF18539007547034', open: 1 }),
    item({ document: '2026-00130', reference: null }),
    item({ document: '2026-00131', reference: 'not a reference' }),
  ];
  expect(payloads({ items, total: 123_456 }).map((payload) => payload?.split('\n').slice(7))).toEqual([
    ['EUR1000.00', '', '', '+++202/6000/12219+++'],
    ['EUR0.01', '', 'RF18539007547034'],
    ['EUR1234.56', '', '', 'klant 00042, 2026-00122, 2026-00125, 2026-00130, 2026-00131'],
  ]);
});

test('where credits are deducted, only the total has a code', () =>
  expect(payloads({ items: [item(), item({ document: '2' })], credits: [credit()] })).toHaveLength(1));

test('at most twelve invoices have a code of their own', () => {
  const items = Array.from({ length: 20 }, (_, at) => item({ document: `D${at}`, open: at + 1 }));
  expect(letters.images(letter({ items }))).toHaveLength(13);
});

test.each<[string, Partial<ReminderLetter>]>([
  ['another currency', { currency: 'USD' }],
  ['no account', { sender: { ...sender, iban: '' } }],
  ['an account with a wrong check digit', { sender: { ...sender, iban: 'BE69539007547034' } }],
  ['no name', { sender: { ...sender, name: ' ' } }],
  ['nothing to pay', { total: 0 }],
  ['more than a code may ask', { total: 100_000_000_000 }],
])('%s: no code, and no picture in the mail', (_, changes) => {
  expect(letters.images(letter(changes))).toEqual([]);
  expect(letters.render(letter(changes)).html).not.toContain('<img');
});

test.each([
  [1, 'EUR0.01'],
  [9_999_999_999, 'EUR99999999.99'],
  [99_999_999_999, 'EUR999999999.99'],
])('%d cents are %s', (total, amount) =>
  expect(payloads({ total, items: [item({ open: total })] })[0]?.split('\n')[7]).toBe(amount),
);

test('the picture is black and white in one bit, twice as fine as it is shown, and square', () => {
  const [image] = letters.images(letter());
  const bytes = Buffer.from(image?.base64 ?? '', 'base64');
  // Depth and colour type of the IHDR chunk.
  expect([...bytes.subarray(24, 26)]).toEqual([1, 0]);
  expect(bytes.length).toBeLessThan(1500);
  const { width, height } = pixelsOf({ base64: image?.base64 ?? '' });
  const [, shown] = letters.render(letter()).html.match(/<img [^>]*width="(\d+)"/) ?? [];
  expect([width, height]).toEqual([2 * Number(shown), 2 * Number(shown)]);
});

test.each([62, 63, 84, 85, 106, 107, 122, 123, 152, 153, 180, 181, 213, 214, 251, 252, 287, 288, 331])(
  'the HTML knows how large the code of %d bytes is, without making it',
  (bytes) => {
    const { size } = encode('a'.repeat(bytes), { ecc: 'M', boostEcc: false, border: 4, maskPattern: 2 });
    expect(modulesOf(bytes)).toBe(size);
  },
);

test('four modules around the code are white', () => {
  const [image] = letters.images(letter());
  const { data, width } = pixelsOf({ base64: image?.base64 ?? '' });
  const black = Array.from({ length: width * width }, (_, at) => at).filter((at) => data[at * 4] === 0);
  // Version 6 has 41 modules, and 49 with the quiet zone: three pixels each, twice as fine.
  expect(width).toBe(49 * 6);
  expect(Math.min(...black.map((at) => at % width))).toBe(4 * 6);
  expect(Math.min(...black)).toBe(4 * 6 * width + 4 * 6);
});

test('the HTML shows exactly the images that go with the mail', () => {
  const logo = { type: 'image/png', base64: 'iVBORw0KGgo=', width: 400, height: 100 } as const;
  const all = letter({ items: [item(), item({ document: '2', open: 500 })], sender: { ...sender, logo } });
  const shown = [...letters.render(all).html.matchAll(/src="cid:([^"]+)"/g)].map(([, id]) => id);
  expect(letters.images(all).map(({ contentId }) => contentId)).toEqual(shown);
  expect(shown).toHaveLength(4);
  for (const id of shown) expect(id).toMatch(/^[A-Za-z0-9.-]+@[A-Za-z0-9.-]+$/);
});

test('a logo is shown no wider than a narrow mail, in its own proportions', () => {
  const logo = { type: 'image/jpeg', base64: '/9j/', width: 480, height: 100 } as const;
  const { html } = letters.render(letter({ sender: { ...sender, logo } }));
  expect(html).toMatch(/alt="Martens Groothandel NV" width="240" height="50"/);
});

const payloadsOf = (asked: ReminderLetter): readonly string[] => {
  const { total, items } = codesOf(asked, textsFor(asked.language).labels);
  return [...items.values(), ...(total === null ? [] : [total])].map(({ payload }) => payload);
};

const named = (name: string, document: string, total: number): ReminderLetter =>
  letter({
    total,
    items: [item({ document, reference: null }), item({ document: `${document}2`, reference: null })],
    sender: { ...sender, name },
  });

test.each([
  ['🧾'.repeat(200), '漢'.repeat(140)],
  ['Société\r\nBE00\nEUR9.99', 'a\nb'],
  ['x'.repeat(200), '\u202egpj.exe'],
])('another program reads %j and %j back as they were written', (name, document) => {
  const asked = named(name, document, 9_999_999_999);
  expect(letters.images(asked).map(decoded)).toEqual(payloadsOf(asked));
});

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('🧾'.repeat(200), 'Société\r\nBE00\nEUR9.99', '漢'.repeat(140), 'x'.repeat(200)),
);

test('whatever names and numbers hold, a code says what the letter asks, in the places of the standard', () => {
  fc.assert(
    fc.property(hostile, hostile, fc.integer({ min: 1, max: 9_999_999_999 }), (name, document, total) => {
      for (const payload of payloadsOf(named(name, document, total))) {
        const lines = payload.split('\n');
        const euros = `EUR${Math.floor(total / 100)}.${String(total % 100).padStart(2, '0')}`;
        expect(lines.slice(0, 5)).toEqual(['BCD', '002', '1', 'SCT', '']);
        expect(lines.slice(6, 10)).toEqual(['BE68539007547034', euros, '', '']);
        expect(lines).toHaveLength(11);
        expect(Array.from(lines[5] ?? '').length).toBeLessThanOrEqual(70);
        expect(Array.from(lines[10] ?? '').length).toBeLessThanOrEqual(140);
        expect(Buffer.byteLength(payload)).toBeLessThanOrEqual(331);
      }
    }),
  );
});
