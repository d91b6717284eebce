import type { ReminderLetter } from '../../src/app/ports';
import type { OwnText, TextWords } from '../../src/core/index';
import { createLetters } from '../../src/letters/createLetters';
import { item, letter } from './sampleLetter';

const letters = createLetters();

const words = (changes: Partial<TextWords>): TextWords => ({
  subject: '',
  title: '',
  salutation: '',
  before: '',
  after: '',
  closing: '',
  ...changes,
});

const own = (changes: Partial<TextWords>): OwnText => ({
  row: 2,
  step: 'level-1',
  languages: ['nl-BE'],
  kind: null,
  profile: null,
  group: null,
  procedure: null,
  words: words(changes),
});

const shipped = letters.render(letter()).words;
const render = (changes: Partial<ReminderLetter>) => letters.render(letter(changes));

test('a part that the company wrote stands in place of that of the product, and only that part', () => {
  const { words: said } = render({ own: own({ title: 'Vriendelijke vraag', closing: 'Tot binnenkort' }) });
  expect(said).toEqual({
    ...shipped,
    subject: 'Vriendelijke vraag – factuur 2026-00122 – Martens Groothandel NV',
    title: 'Vriendelijke vraag',
    closing: 'Tot binnenkort',
  });
});

test('what a person wrote for this letter goes before both, word for word', () => {
  const edit = { subject: 'Even bellen?', before: 'Dag Jan,\n\n{{ total }} staat open.', after: '' };
  const { subject, text, words: said } = render({ own: own({ before: 'Eigen tekst' }), edit });
  expect(subject).toBe('Even bellen?');
  expect(said.before).toBe('Dag Jan,\n\n{{ total }} staat open.');
  expect(said.after).toBe('');
  expect(text).toContain('\n\n{{ total }} staat open.\n\n- 2026-00122');
  expect(text).not.toMatch(/Eigen tekst|gekruist/);
});

test('an edit without a subject keeps that of the letter', () =>
  expect(render({ edit: { subject: ' \n', before: 'a', after: 'b' } }).subject).toBe(shipped.subject));

test('every placeholder is written in the language of the letter', () => {
  const before =
    '{{ customer }}|{{ number }}|{{ sender }}|{{ signatory }}|{{ contact }}|{{ total }}|{{ invoices }}|{{ count }}|{{ oldest }}|{{ level }}|{{ mark }}|{{ title }}|{{ payBy }}|{{ today }}|{{ reference }}|{{ account }}|{{ link }}|{{ announcement }}|';
  const said = render({
    own: own({ before }),
    payBy: 20_792,
    paymentLink: 'https://pay.example/1',
    items: [item({ daysOverdue: 3 }), item({ document: '2026-2' })],
  }).words.before;
  expect(said).toBe(
    'Brasserie Le Châtelain|00042|Martens Groothandel NV|An Peeters|boekhouding@martens.example|EUR\u00a01.000,00|facturen 2026-00122, 2026-2|2|48|1|herinnering 1|Betalingsherinnering|5/12/2026|21/11/2026|klant 00042, 2026-00122, 2026-2|BE68 5390 0754 7034|https://pay.example/1||',
  );
});

test('conditions choose', () => {
  const before =
    '{% if one %}een{% else %}meer{% endif %} {% unless consumer %}bedrijf{% endunless %} {% if charged %}kosten{% elsif mixed %}gemengd{% elsif dated %}dag{% endif %} {% case level %}{% when 1 %}eerste{% else %}later{% endcase %} {% if level >= 1 and one or mixed %}x{% endif %}';
  expect(render({ own: own({ before }), payBy: 20_792 }).words.before).toBe('een bedrijf dag eerste x');
});

test('paragraphs are parted by blank lines, lines stay lines', () => {
  const { html, text } = render({ own: own({ before: 'Eén.\r\nTwee.\r\n \r\nDrie.' }) });
  expect(text).toContain('\n\nEén.\nTwee.\n\nDrie.\n\n');
  expect(html).toMatch(/<p[^>]*>Eén\.<br>Twee\.<\/p>\n<p[^>]*>Drie\.<\/p>/);
});

test.each([
  ['names what does not exist', '{{ nobody }} hello'],
  ['is no Liquid', 'hello {% if one %}'],
  ['asks a loop', '{% for i in (1..9) %}hello{% endfor %}'],
  ['swells', '{{ announcement }} hello'.repeat(200)],
  ['says nothing', '{% if charged %}hello{% endif %}'],
  ['builds a long list', '{{ (1..100000000) }} hello'],
])('an own text that %s leaves its part to the product, whole', (_, before) => {
  const announced = { kind: 'clause', documents: [], costs: 9000, vatRate: 0, percent: 8 } as const;
  const { words: said } = render({ own: own({ before }), announced });
  expect(said.before).not.toContain('hello');
  expect(said.before).toContain('Volgens onze boekhouding');
});

describe('what the law wants to be said', () => {
  const first: Partial<ReminderLetter> = {
    consumer: true,
    announced: { kind: 'clause', documents: ['2026-00122'], costs: 9000, vatRate: 0, percent: 8 },
    lawful: 'be-first',
    sender: { ...letter().sender, enterpriseNumber: '0566.988.259', supplies: 'kantoormateriaal' },
  };

  test('is in the product’s own words', () => {
    const { announces, text } = render(first);
    expect(announces).toBe(true);
    expect(text).toContain('kantoormateriaal');
    expect(text).toContain('0566.988.259');
    expect(text).toContain('EUR\u00a090,00');
  });

  test('ends what was sold with one full stop, whoever typed one', () => {
    const sender = { ...letter().sender, enterpriseNumber: '0566.988.259', supplies: 'kantoormateriaal. ' };
    const { announces, text } = render({ ...first, sender });
    expect(text).toContain('De factuur betreft: kantoormateriaal. De schuldeiser is Martens Groothandel NV');
    expect(announces).toBe(true);
  });

  test('is missed in an own text without it, and found where it stands', () => {
    expect(render({ ...first, own: own({ before: 'Betaal ons.' }) }).announces).toBe(false);
    expect(render({ ...first, own: own({ before: 'Betaal.\n\n{{ announcement }}' }) }).announces).toBe(true);
    expect(render({ ...first, own: own({ before: 'Betaal.', after: '{{ announcement }}' }) }).announces).toBe(
      true,
    );
    const hidden = '{% comment %}{{ announcement }}{% endcomment %}Betaal.';
    expect(render({ ...first, own: own({ before: hidden }) }).announces).toBe(false);
  });

  test('is missed where a person took a word of it out, not where one broke its lines', () => {
    const { before, after, subject } = render(first).words;
    const edited = (changed: string) => render({ ...first, edit: { subject, before: changed, after } });
    expect(edited(before).announces).toBe(true);
    expect(edited(before.replace('14 kalenderdagen', '14\nkalenderdagen')).announces).toBe(true);
    expect(edited(before.replace('14 kalenderdagen', 'enkele dagen')).announces).toBe(false);
    expect(edited(before.replace('0566.988.259', '')).announces).toBe(false);
  });

  test('of who sold what is said without a clause too', () => {
    const { announces, text } = render({ ...first, announced: null });
    expect(announces).toBe(true);
    expect(text).toContain('0566.988.259');
    expect(render({ ...first, announced: null, own: own({ before: 'Betaal ons.' }) }).announces).toBe(false);
  });

  test('is nothing for other letters', () =>
    expect(render({ own: own({ before: 'Betaal ons.' }) }).announces).toBe(true));
});

test('the shipped words are those of a letter before it is filled', () => {
  const asked = { language: 'en', text: 'level-1', profile: 'standard', consumer: true } as const;
  const { subject, salutation, before } = letters.shipped(asked);
  expect(subject).toContain('{{ title }}');
  expect(salutation).toBe('Dear {{ customer }},');
  expect(before).toContain('{{ total }}');
  expect(letters.problemsOf(letters.shipped(asked))).toEqual([]);
});
