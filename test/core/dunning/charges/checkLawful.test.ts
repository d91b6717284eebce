import { checkLawful } from '../../../../src/core/dunning/charges/checkLawful';
import type { DunningLevel } from '../../../../src/core/dunning/procedure';
import { plainLevel } from '../../../../src/core/dunning/procedure';
import type { Regime } from '../../../../src/core/law/regime';
import { clause, settings } from './claim';

const level = (changes: Partial<DunningLevel>): DunningLevel => ({ ...plainLevel(10, 7), ...changes });
const plain = level({});

const refusals = (
  regime: Regime | null,
  levels: readonly DunningLevel[],
  terms: typeof clause | null = clause,
) =>
  checkLawful({ levels }, regime, settings({ clause: terms })).map((refusal) => [
    refusal.level,
    refusal.kind,
    refusal.rule,
  ]);

test('levels that charge nothing are lawful everywhere', () =>
  expect(checkLawful({ levels: [plain, plain] }, null, settings({}))).toEqual([]));

test('all charges are lawful against a Belgian business', () =>
  expect(refusals('BE-B2B', [level({ interest: true, costs: true, fee: 1000 })])).toEqual([]));

test.each<[string, Regime | null, Partial<DunningLevel>, unknown[]]>([
  [
    'no known law',
    null,
    { interest: true, fee: 100 },
    [
      [2, 'interest', 'no-law'],
      [2, 'fee', 'no-law'],
    ],
  ],
  ['a German consumer', 'DE-B2C', { costs: true }, [[2, 'costs', 'consumer-country']]],
  ['a Dutch consumer before the letter', 'NL-B2C', { costs: true }, [[2, 'costs', 'nl-letter']]],
  ['a fee of a Dutch consumer', 'NL-B2C', { fee: 100 }, [[2, 'fee', 'nl-tariff-only']]],
  ['a fee beside the Dutch tariff', 'NL-B2B', { fee: 100, costs: true }, [[2, 'fee', 'nl-inside-tariff']]],
  ['a lump sum and interest of a clause', 'BE-B2C', { interest: true, costs: true }, []],
])('%s', (_, regime, second, expected) => expect(refusals(regime, [plain, level(second)])).toEqual(expected));

test('a first level of a Belgian consumer that charges', () =>
  expect(refusals('BE-B2C', [level({ interest: true, costs: true, fee: 100 }), plain])).toEqual([
    [1, 'interest', 'be-first-reminder'],
    [1, 'costs', 'be-first-reminder'],
    [1, 'fee', 'be-first-reminder'],
  ]));

test('the fourteen-day letter opens the levels after it, not its own', () => {
  const letter = level({ text: 'fourteen-days', costs: true });
  expect(refusals('NL-B2C', [plain, letter, level({ costs: true, interest: true })])).toEqual([
    [2, 'costs', 'nl-letter'],
  ]);
});

test.each([
  ['no interest', { ...clause, percent: null }, [[2, 'interest', 'no-clause']]],
  ['no lump sum', { ...clause, lumpSum: false }, [[2, 'costs', 'no-clause']]],
])('a clause with %s', (_, terms, expected) => {
  const levels = [plain, level({ interest: true, costs: true })];
  expect(
    checkLawful({ levels }, 'BE-B2C', settings({ clause: terms })).map((refusal) => [
      refusal.level,
      refusal.kind,
      refusal.rule,
    ]),
  ).toEqual(expected);
});

test('no clause at all: only the legal rate, and not at first', () =>
  expect(
    refusals('BE-LEGAL', [level({ interest: true }), level({ interest: true, costs: true, fee: 100 })]),
  ).toEqual([
    [1, 'interest', 'be-first-reminder'],
    [2, 'costs', 'no-clause'],
    [2, 'fee', 'no-clause'],
  ]));

test('a fee above what is set says the most', () =>
  expect(
    checkLawful({ levels: [plain, level({ fee: 751 })] }, 'BE-B2C', settings({ clause, reminderFee: 750 })),
  ).toEqual([
    { rule: 'be-reminder-fee', kind: 'fee', items: [], regime: 'BE-B2C', level: 2, amount: 751, most: 750 },
  ]));

test('a fee within it, but beside a lump sum', () => {
  const check = (costs: boolean) =>
    checkLawful(
      { levels: [plain, level({ fee: 750, costs })] },
      'BE-B2C',
      settings({ clause, reminderFee: 750 }),
    );
  expect(check(false)).toEqual([]);
  expect(check(true)).toMatchObject([{ rule: 'be-fee-and-lump-sum' }]);
});
