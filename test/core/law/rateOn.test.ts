import fc from 'fast-check';
import { rateOn } from '../../../src/core/law/rateOn';
import { type Regime, regimeOf, regimes } from '../../../src/core/law/regime';
import { shippedRates } from '../../../src/core/law/shippedRates';
import { dayOf } from './support';

test.each<[Regime, string, number]>([
  ['BE-B2B', '2013-01-01', 9],
  ['BE-B2B', '2022-12-31', 8],
  ['BE-B2B', '2023-01-01', 10.5],
  ['BE-B2B', '2025-06-30', 11.5],
  ['BE-B2B', '2026-12-31', 10.5],
  ['BE-LEGAL', '2026-11-21', 4.5],
  ['NL-B2B', '2014-12-31', 8.15],
  ['NL-B2B', '2026-07-01', 10.4],
  ['NL-B2C', '2025-12-31', 6],
  ['NL-B2C', '2026-01-01', 4],
  ['DE-B2B', '2026-11-21', 10.52],
  ['DE-B2C', '2026-11-21', 6.52],
  ['FR-B2B', '2026-11-21', 12.4],
  ['LU-B2B', '2024-07-01', 12.25],
  ['GB-B2B', '2024-12-31', 13.25],
])('%s on %s: %d%%', (regime, iso, percent) =>
  expect(rateOn(regime, dayOf(iso))).toMatchObject({ ok: true, value: { percent } }),
);

test('a rate says from when, through when and how surely it holds', () =>
  expect(rateOn('LU-B2B', dayOf('2024-10-01'))).toEqual({
    ok: true,
    value: { percent: 12.25, from: dayOf('2024-07-01'), through: dayOf('2024-12-31'), sure: 'official' },
  }));

test('the last rate holds through the last day that is known', () =>
  expect(rateOn('GB-B2B', dayOf('2026-12-31'))).toMatchObject({
    ok: true,
    value: { percent: 11.75, through: dayOf('2026-12-31') },
  }));

test.each<[string, Regime, string]>([
  ['the day before the first row', 'BE-B2B', '2012-12-31'],
  ['the day before the first Dutch row', 'NL-B2B', '2013-03-15'],
  ['the day after the last known one', 'BE-B2B', '2027-01-01'],
  ['consumers in Luxembourg, of whom none was found', 'LU-B2C', '2026-11-21'],
])('no rate is known: %s', (_, regime, iso) =>
  expect(rateOn(regime, dayOf(iso))).toEqual({
    ok: false,
    error: { code: 'rate-unknown', regime, day: dayOf(iso) },
  }),
);

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('no rate on day %d', (day) =>
  expect(rateOn('BE-B2B', day)).toMatchObject({ ok: false }),
);

test('a table of the user replaces the one the product knows', () => {
  const from = dayOf('2027-01-01');
  const table = {
    'BE-B2B': {
      basis: 'Moniteur belge',
      validThrough: from + 9,
      rows: [{ from, percent: 9.5, sure: 'official' as const }],
    },
  };
  expect(rateOn('BE-B2B', from + 9, table)).toMatchObject({ ok: true, value: { percent: 9.5 } });
  expect(rateOn('BE-B2B', from + 10, table).ok).toBe(false);
  expect(rateOn('BE-B2B', from - 1, table).ok).toBe(false);
  expect(rateOn('NL-B2B', from, table).ok).toBe(false);
});

test('rows rise, name their rule and end before the last known day', () => {
  for (const { basis, rows, validThrough } of Object.values(shippedRates)) {
    const days = rows.map(({ from }) => from);
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
    expect(days.at(-1)).toBeLessThan(validThrough);
    expect(validThrough).toBe(dayOf('2026-12-31'));
    expect(basis).not.toBe('');
  }
});

test('the row of a rate holds on every day that it names, and not a day longer', () => {
  const day = fc.integer({ min: dayOf('2012-01-01'), max: dayOf('2028-01-01') });
  fc.assert(
    fc.property(fc.constantFrom(...regimes), day, (regime, on) => {
      const found = rateOn(regime, on);
      if (!found.ok) return;
      const { from, through } = found.value;
      expect(from <= on && on <= through).toBe(true);
      expect(rateOn(regime, from)).toEqual(found);
      expect(rateOn(regime, through)).toEqual(found);
      expect(rateOn(regime, through + 1)).not.toEqual(found);
      expect(rateOn(regime, from - 1)).not.toEqual(found);
    }),
  );
});

test.each([
  ['BE-B2B', 'BE-B2B'],
  [' nl-b2c ', 'NL-B2C'],
  ['BE', null],
  ['', null],
  ['toString', null],
])('the code "%s" is regime %s', (text, regime) => expect(regimeOf(text)).toBe(regime));
