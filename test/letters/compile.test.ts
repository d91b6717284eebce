import fc from 'fast-check';
import { compile } from '../../src/letters/liquid/compile';
import { createEngine } from '../../src/letters/liquid/engine';

const engine = createEngine();

const names = ['one', 'mixed', 'level', 'payBy', 'total'];

const operand = fc.constantFrom(...names, '1', '2', '""', '"EUR"');
const test1 = fc.tuple(operand, fc.constantFrom('==', '!=', '>', '<', '>=', '<=', 'and', 'or'), operand);
const condition = fc.oneof(
  fc.constantFrom(...names),
  test1.map((parts) => parts.join(' ')),
  fc.tuple(test1, fc.constantFrom('and', 'or'), test1).map(([a, join, b]) => [...a, join, ...b].join(' ')),
);

const text = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('words ', '{{ total }}', '{{- level -}} ', '{{ "quoted" }}', '{{ one }}'),
    fc
      .tuple(condition, tie('text'), condition, tie('text'), tie('text'))
      .map(([a, x, b, y, z]) => `{% if ${a} %}${x}{% elsif ${b} %}${y}{% else %}${z}{% endif %}`),
    fc
      .tuple(condition, tie('text'), tie('text'))
      .map(([a, x, y]) => `{% unless ${a} %}${x}{% else %}${y}{% endunless %}`),
    fc.tuple(tie('text'), tie('text')).map((both) => both.join('')),
  ),
})).text;

const scope = fc.record({
  one: fc.boolean(),
  mixed: fc.boolean(),
  level: fc.integer({ min: 0, max: 3 }),
  payBy: fc.constantFrom('', '5/12/2026'),
  total: fc.constantFrom('EUR', 'EUR 5'),
});

test('what is compiled says what Liquid says', () => {
  fc.assert(
    fc.property(text, scope, (written, values) => {
      const templates = engine.parse(written);
      expect(compile(engine, templates)?.(values)).toBe(String(engine.renderSync(templates, values)));
    }),
    { numRuns: 100 },
  );
});

test.each([
  '{{ nobody }}',
  '{% if nobody %}a{% endif %}',
  '{% if one and nobody %}a{% endif %}',
  '{{ toString }}',
])('a name that is not there is a fault in %s', (written) => {
  const filler = compile(engine, engine.parse(written));
  expect(() => filler?.({ one: false })).toThrow('undefined variable');
});

test.each([
  '{{ total | upcase }}',
  '{% case level %}{% when 1 %}a{% endcase %}',
  '{% if total contains "E" %}a{% endif %}',
])('%s is left to Liquid', (written) => expect(compile(engine, engine.parse(written))).toBeNull());
