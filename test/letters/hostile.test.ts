import fc from 'fast-check';
import type { RenderedLetter } from '../../src/app/ports';
import { levelText } from '../../src/core/dunning/procedure';
import { languages } from '../../src/core/items/customer';
import { createLetters } from '../../src/letters/createLetters';
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

/** Tags of the HTML without what stands between them. */
const tags = (html: string): string[] => html.match(/<[^>]*>/g) ?? [];

/** Control characters but the line feed, separators, and marks that turn the reading direction. */
const unwelcome = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

describe.each(hostile)('%j from a sheet', (text) => {
  const rendered = withName(text);

  it('adds no tag or attribute to the mail', () => {
    const harmless = withName('Peeters');
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
        const rendered = letters.render(
          letter({
            language,
            level,
            text: level === 3 ? 'level-4' : levelText(level),
            items: documents.map((document) => item({ document, level })),
            credits: credited.map((document) => credit({ document })),
          }),
        );
        const own = new Set([...documents, ...credited]);
        expect(documentsIn(rendered.html)).toEqual(own);
        expect(documentsIn(rendered.text)).toEqual(own);
        expect([...documentsIn(rendered.subject)]).toEqual(documents.slice(0, 3));
      },
    ),
    { numRuns: 60 },
  );
});
