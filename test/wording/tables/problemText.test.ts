import { languages } from '../../../src/core/items/customer';
import type { RowProblemCode, RulesProblem } from '../../../src/wording/tables/problem';
import { nl } from '../../../src/wording/tables/problems/nl';
import { problemsTogether, rulesProblemText } from '../../../src/wording/tables/problemText';

const place = { sheet: 'Regels', row: 4 } as const;
const problem = (
  table: RulesProblem['table'],
  code: RowProblemCode,
  facts: Readonly<Record<string, string | number>>,
): RulesProblem => ({ ...place, table, code, facts });

test('names the setting, what stands there, and what may', () => {
  const wrong = problem('rules', 'value-unread', { setting: 'mailPer', content: 'straat' });
  expect(rulesProblemText(wrong, 'nl-BE')).toBe(
    '“straat” past niet bij “Een mail per”. Kies: klant / niveau / post.',
  );
  expect(rulesProblemText(wrong, 'fr').replaceAll('\u00a0', ' ')).toBe(
    '« straat » ne convient pas à « Un e-mail par ». Choix : client / niveau / poste.',
  );
});

test('names the level that is missing', () => {
  const facts = { procedure: 'Huis', content: '3', level: 2 };
  expect(rulesProblemText(problem('procedures', 'level-out-of-order', facts), 'en')).toBe(
    'Procedure “Huis”: level 2 belongs here, there is “3”. Add the level that is missing, or empty the cell.',
  );
});

test('a procedure that cannot be used says why', () => {
  const wrong: RulesProblem = {
    ...place,
    table: 'procedures',
    code: 'procedure',
    procedure: 'Huis',
    problem: { code: 'days-fall', row: 2, level: 2, field: 'days', content: '5' },
  };
  expect(rulesProblemText(wrong, 'nl-BE')).toContain('5 dagen is minder dan in de rij erboven.');
});

test('what the law refuses names the rule', () => {
  const wrong: RulesProblem = {
    ...place,
    table: 'procedures',
    code: 'refused-by-law',
    procedure: 'consumer-be',
    refusal: { rule: 'be-first-reminder', kind: 'fee', items: [], regime: 'BE-LEGAL', level: 1 },
  };
  expect(rulesProblemText(wrong, 'en')).toContain('XIX.2');
});

const isCode = (code: string): code is RowProblemCode => Object.hasOwn(nl.rows, code);
const codes = Object.keys(nl.rows).filter(isCode);

test.each(languages)('every problem is one or two whole sentences in %s', (language) => {
  const facts = {
    column: 'days',
    setting: 'mailPer',
    content: 'x',
    procedure: 'Huis',
    level: 2,
    least: 0,
    most: 9,
  };
  for (const code of codes) {
    const text = rulesProblemText(problem('procedures', code, facts), language);
    expect(text).toMatch(/^[\p{Lu}“„«].*\.$/u);
    expect(text).not.toContain('undefined');
  }
});

test('what stands in a cell stays on its line', () => {
  const text = rulesProblemText(
    problem('rules', 'setting-unknown', { content: 'a\r\nb'.repeat(60) }),
    'nl-NL',
  );
  expect(text).not.toContain('\n');
  expect(text.length).toBeLessThan(200);
});

test('charges of one row that the same rule refuses are one sentence; another row or rule is another', () => {
  const refused = (row: number, rule: 'be-first-reminder' | 'no-clause', kind: 'interest' | 'fee') =>
    ({
      ...place,
      row,
      table: 'procedures',
      code: 'refused-by-law',
      procedure: 'consumer-be',
      refusal: { rule, kind, regime: 'BE-B2C', items: [], level: 1 },
    }) satisfies RulesProblem;
  const groups = problemsTogether([
    refused(12, 'be-first-reminder', 'interest'),
    refused(12, 'be-first-reminder', 'fee'),
    refused(12, 'no-clause', 'fee'),
    refused(13, 'be-first-reminder', 'fee'),
    problem('rules', 'setting-unknown', { content: 'a' }),
    problem('rules', 'setting-unknown', { content: 'a' }),
  ]);
  expect(groups.map(({ together }) => together.length)).toEqual([2, 1, 1, 1, 1]);
  const [first] = groups;
  if (first === undefined) throw new Error('no group');
  expect(rulesProblemText(first.first, 'nl-BE', first.together)).toContain(
    'Geen interest, geen herinneringskosten: de eerste herinnering aan een consument is gratis',
  );
});
