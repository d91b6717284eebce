import fc from 'fast-check';
import type { TextWords } from '../../src/core/index';
import { languages } from '../../src/core/items/customer';
import { createLetters } from '../../src/letters/createLetters';
import { letter } from './sampleLetter';

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

const problems = (before: string) =>
  letters
    .problemsOf(words({ before }))
    .map(({ code, line, found, suggestion }) => [code, line, found, suggestion]);

test.each([
  'Plain words, 100% safe { and } too.',
  '{{ total }} and {{total|upcase|default:"nothing"}}',
  '{% if one and not mixed %}a{% elsif level >= 2 or payBy == "" %}b{% else %}c{% endif %}',
  '{% unless consumer %}a{% else %}b{% endunless %}{%- if charged -%} c {%- endif -%}',
  '{% case level %}{% when 1, 2 %}a{% else %}b{% endcase %}',
  '{% comment %}{% for x in y %}{{ nobody }}{% endcomment %}{% # a note %}',
])('nothing is wrong with %j', (text) => expect(problems(text)).toEqual([]));

test.each<[string, unknown[]]>([
  ['{{ totaal }}', ['unknown-placeholder', 1, 'totaal', 'total']],
  ['One.\n\nTwo {{ Total }}.', ['unknown-placeholder', 3, 'Total', 'total']],
  ['{% if ones %}a{% endif %}', ['unknown-placeholder', 1, 'ones', 'one']],
  ['{{ zzzzzzzz }}', ['unknown-placeholder', 1, 'zzzzzzzz', '']],
  ['{{ one }}', ['unknown-placeholder', 1, 'one', '']],
  ['{{ constructor }}', ['unknown-placeholder', 1, 'constructor', '']],
  ['{{ __proto__ }}', ['unknown-placeholder', 1, '__proto__', '']],
  ['{{ customer.constructor }}', ['unknown-placeholder', 1, 'customer.constructor', 'customer']],
  ['{{ "a" | default: totl }}', ['unknown-placeholder', 1, 'totl', 'total']],
  ['a\n{% ife one %}', ['unknown-tag', 2, 'ife', 'if']],
  ['{% include "secrets" %}', ['unknown-tag', 1, 'include', '']],
  ['{% assign a = 1 %}', ['unknown-tag', 1, 'assign', '']],
  ['a\n{{ total | upcas }}', ['unknown-filter', 2, 'upcas', 'upcase']],
  ['{{ total | append: total }}', ['unknown-filter', 1, 'append', '']],
  ['{% if one %}a', ['syntax', 1, '{% if one %}', '']],
  ['{% if one == %}a{% endif %}', ['syntax', 1, 'one', '']],
  ['{{ total', ['syntax', 1, '{{ total', '']],
  ['{{ (1..1000000000) }}', ['syntax', 1, '(1..1000000000)', '']],
  ['Pay {total} now', ['syntax', 1, '{total}', '{{ total }}']],
  ['x'.repeat(5001), ['too-long', 1, '5001', '']],
  ['{{ announcement }}'.repeat(30), ['too-long', 1, '27000', '']],
])('%j', (text, problem) => expect(problems(text)).toEqual([problem]));

test('a loop is named at both its ends, before anything else is looked at', () =>
  expect(problems('{% for i in (1..1000000000) %}\n{{ i }}\n{% endfor %}')).toEqual([
    ['unknown-tag', 1, 'for', ''],
    ['unknown-tag', 3, 'endfor', ''],
  ]));

test('all placeholders of all parts are named, in the order of the parts and their lines', () => {
  const found = letters.problemsOf(words({ after: '{{ a1 }}\n{{ total }}{{ b2 }}', subject: '{{ c3 }}' }));
  expect(found.map(({ part, line, found: name }) => [part, line, name])).toEqual([
    ['subject', 1, 'c3'],
    ['after', 1, 'a1'],
    ['after', 2, 'b2'],
  ]);
});

test('a title cannot name itself', () => {
  expect(letters.problemsOf(words({ title: 'x {{ title }}' }))).toHaveLength(1);
  expect(letters.problemsOf(words({ subject: 'x {{ title }}' }))).toEqual([]);
});

test.each([
  '{% if one %}'.repeat(400),
  '{% if one %}'.repeat(200) + '{% endif %}'.repeat(200),
  `{{${'a['.repeat(2000)}`,
  `{{ total${' | upcase'.repeat(500)} }}`,
  '{{ announcement | upcase }}'.repeat(180),
  '{'.repeat(4000),
  '{%'.repeat(2000),
  `{% if ${'not '.repeat(1000)}one %}a{% endif %}`,
  `{% if one${' and one'.repeat(600)} %}a{% endif %}`,
])('a hostile text is bounded: %j', (before) => {
  expect(() => letters.problemsOf(words({ before }))).not.toThrow();
  const { words: said } = letters.render(
    letter({
      own: {
        row: 2,
        step: 'level-1',
        languages: ['nl-BE'],
        kind: null,
        profile: null,
        group: null,
        procedure: null,
        words: words({ before }),
      },
    }),
  );
  expect(said.before.length).toBeLessThan(20_001);
});

test('whatever is written, it is judged without a fault', () => {
  const piece = fc.constantFrom(
    ...[
      '{{',
      '}}',
      '{%',
      '%}',
      ' if ',
      ' one ',
      'total',
      'endif',
      '|',
      '"',
      "'",
      '..',
      '(',
      '[',
      '.',
      '\n',
      '-',
    ],
    ...[
      'else',
      'case',
      'when',
      'comment',
      'endcomment',
      '=',
      '__proto__',
      'default:',
      'raw',
      '#',
      '\u0000',
      '👩‍👧',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      for (const { line } of letters.problemsOf(words({ before: text })))
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
    }),
    { numRuns: 100 },
  );
});

const steps = ['notice', 'level-1', 'level-2', 'level-3', 'level-4', 'fourteen-days'] as const;

test.each(languages)('the shipped texts in %s are all in order', (language) => {
  for (const text of steps)
    for (const profile of ['standard', 'strategic', 'difficult'] as const)
      for (const consumer of [true, false])
        expect(letters.problemsOf(letters.shipped({ language, text, profile, consumer }))).toEqual([]);
});
