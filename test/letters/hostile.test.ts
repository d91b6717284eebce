import fc from 'fast-check';
import type { RenderedLetter } from '../../src/app/ports';
import { levelText } from '../../src/core/dunning/procedure';
import { languages } from '../../src/core/items/customer';
import { clean } from '../../src/letters/clean';
import { createLetters } from '../../src/letters/createLetters';
import { codesOf } from '../../src/letters/qr/codes';
import { textsFor } from '../../src/letters/texts/textsFor';
import { credit, item, letter } from './sampleLetter';

const letters = createLetters();

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="x',
  "O'Brien & Söhne <GmbH>",
  '{{ sender.iban }}{% include "x" %}',
  'Peeters\r\nBcc: thief@evil.test',
  'gpj.\u202eexe',
  '\u2066\u200fabc\u2069',
  '👩‍👩‍👧 Família 🧾',
  'x'.repeat(200),
  '\ud800half',
  '\u0000\u0007\u001b[31m',
  '=HYPERLINK("http://evil.test")',
];

const withName = (text: string): RenderedLetter =>
  letters.render(
    letter({
      customerName: text,
      customerNumber: text,
      items: [item({ document: text, reference: text }), item({ document: `${text}2` })],
      credits: [credit({ document: text })],
      sender: {
        name: text,
        signatory: text,
        contact: text,
        enterpriseNumber: text,
        supplies: text,
        logo: null,
        iban: text,
      },
    }),
  );

/** Tags of the HTML without what stands between them; styles differ by how long a number is, and name none of it. */
const tags = (html: string): string[] =>
  (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/ style="[\w\-:;#% .,']*"/g, ''));

/** Control characters but the line feed, separators, and marks that turn the reading direction. */
const unwelcome = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

describe.each(hostile)('%j from a sheet', (text) => {
  const rendered = withName(text);

  it('adds no tag or attribute to the mail', () => {
    // As long, since a short number is kept on one line.
    const harmless = withName(clean(text).replace(/\S/g, 'x'));
    expect(new Set(tags(rendered.html))).toEqual(new Set(tags(harmless.html)));
  });

  it('keeps the subject one short line', () => {
    expect(rendered.subject).not.toMatch(unwelcome);
    expect(rendered.subject).not.toContain('\n');
    expect(rendered.subject.length).toBeLessThan(220);
    expect(rendered.subject).toMatch(/^Betalingsherinnering – /);
  });

  it('keeps control and direction marks out of both parts', () => {
    expect(rendered.html).not.toMatch(unwelcome);
    expect(rendered.text).not.toMatch(unwelcome);
    expect(rendered.text).not.toMatch(/^Bcc/m);
  });
});

it('shows hostile characters as themselves', () => {
  const { html, text } = withName("O'Brien & Söhne <GmbH>");
  expect(html).toContain('O&#39;Brien &amp; Söhne &lt;GmbH&gt;');
  expect(text).toContain("O'Brien & Söhne <GmbH>");
});

it('keeps an emoji whole where a long name is cut', () => {
  const { subject } = letters.render(letter({ sender: { ...letter().sender, name: '🧾'.repeat(200) } }));
  expect(subject.endsWith(`${'🧾'.repeat(59)}…`)).toBe(true);
});

it('has nothing remote and nothing that runs', () => {
  const { html } = letters.render(letter());
  // The one style sheet is for Outlook alone, in a comment.
  const seen = html.replace(/<!--[\s\S]*?-->/g, '');
  expect(seen).not.toMatch(/<(script|link|iframe|object|form|style|a)\b|https?:|url\(|@import|\son\w+=/i);
  expect(seen).not.toMatch(/<img(?! src="cid:)/);
});

const documentArb = fc
  .integer({ min: 1, max: 99999 })
  .map((number) => `D${String(number).padStart(5, '0')}X`);
const documentsIn = (part: string): Set<string> => new Set(part.match(/D\d{5}X/g) ?? []);

it('names every document of the letter and no other', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(documentArb, { minLength: 1, maxLength: 12 }),
      fc.uniqueArray(documentArb, { maxLength: 3 }),
      fc.constantFrom(...languages),
      fc.integer({ min: 1, max: 3 }),
      (documents, credited, language, level) => {
        const asked = letter({
          language,
          level,
          text: level === 3 ? 'level-4' : levelText(level),
          items: documents.map((document) => item({ document, level })),
          credits: credited.map((document) => credit({ document })),
        });
        const rendered = letters.render(asked);
        const own = new Set([...documents, ...credited]);
        const { total, items } = codesOf(asked, textsFor(language).labels);
        for (const { payload } of [...items.values(), ...(total === null ? [] : [total])])
          for (const named of documentsIn(payload)) expect(documents).toContain(named);
        expect(documentsIn(rendered.html)).toEqual(own);
        expect(documentsIn(rendered.text)).toEqual(own);
        expect([...documentsIn(rendered.subject)]).toEqual(documents.slice(0, 3));
      },
    ),
    { numRuns: 60 },
  );
});

test('300 invoices make one mail of bounded size that names them all, with thirteen codes at most', () => {
  const items = Array.from({ length: 300 }, (_, at) => item({ document: `D${10_000 + at}X` }));
  const asked = letter({ items, total: 30_000_000 });
  const { html, text, subject } = letters.render(asked);
  expect(documentsIn(html).size).toBe(300);
  expect(documentsIn(text).size).toBe(300);
  expect(subject).toContain('en nog 297');
  expect(html.length).toBeLessThan(300 * 1000);
  expect(text.length).toBeLessThan(300 * 250);
  const images = letters.images(asked).reduce((sum, { base64 }) => sum + base64.length, 0);
  expect(images).toBeLessThan(13 * 1500);
});

test('an ordinary mail is small: below a hundred kilobytes mail programs show it whole', () => {
  const items = Array.from({ length: 12 }, (_, at) => item({ document: `D${10_000 + at}X` }));
  expect(letters.render(letter({ items })).html.length).toBeLessThan(30_000);
});

test('lines of a subject that a person wrote never become headers', () => {
  const edit = { subject: 'Pay\r\nBcc: thief@evil.test\u2028x', before: 'a', after: 'b' };
  expect(letters.render(letter({ edit })).subject).toBe('Pay Bcc: thief@evil.test x');
});

test('words of a company or a person are text in the HTML, never tags', () => {
  const evil = '<img src=x onerror=alert(1)><a href="https://evil.test">pay</a>';
  const { html } = letters.render(letter({ edit: { subject: evil, before: evil, after: evil } }));
  expect(new Set(tags(html))).toEqual(new Set(tags(letters.render(letter()).html)));
});

test('a payment link is an https address in a button, and stands in full in the text', () => {
  const link = 'https://pay.example/?a=1&b="2"';
  const { html, text } = letters.render(letter({ paymentLink: link }));
  expect(html).toContain('<a href="https://pay.example/?a=1&amp;b=&#34;2&#34;"');
  expect(text).toContain(`Online betalen: ${link}`);
});

test.each(['javascript:alert(1)', 'http://pay.example', 'https://pay.example/a b', ''])(
  'no button leads to %j',
  (paymentLink) => {
    const { html, text } = letters.render(letter({ paymentLink }));
    expect(`${html}${text}`).not.toMatch(/<a |Online betalen/);
  },
);
