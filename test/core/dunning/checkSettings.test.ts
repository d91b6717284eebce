import { checkSettings, settingRanges } from '../../../src/core/dunning/checkSettings';
import { type DunningSettings, defaultDunningSettings } from '../../../src/core/dunning/settings';

const check = (other: Partial<DunningSettings>) => checkSettings({ ...defaultDunningSettings, ...other });

test('the defaults are sound', () => expect(check({})).toEqual({ ok: true, value: defaultDunningSettings }));

test.each(Object.entries(settingRanges))('%s from %j', (setting, [least, most]) => {
  expect([check({ [setting]: least }).ok, check({ [setting]: most }).ok]).toEqual([true, true]);
  for (const value of [least - 1, most + 1, Number.NaN])
    expect(check({ [setting]: value })).toEqual({
      ok: false,
      error: { code: 'out-of-range', setting, content: String(value) },
    });
});

test('half a day is none', () => expect(check({ resendDays: 7.5 }).ok).toBe(false));
test('VAT may be a fraction', () => expect(check({ vatRate: 20.5 }).ok).toBe(true));
test('a country is its code in capitals', () =>
  expect(check({ homeCountry: 'Belgium' })).toMatchObject({ error: { content: 'Belgium' } }));
test('interest of a clause is per cent from 0 to 100', () => {
  const clause = { percent: 101, lumpSum: false, since: null };
  expect(check({ clause })).toMatchObject({ error: { setting: 'clause', content: '101' } });
  expect(check({ clause: { ...clause, percent: null } }).ok).toBe(true);
});
test('a quiet period ends on or after the day it begins', () => {
  const period = { from: 20800, to: 20799, customer: null, reason: 'Christmas' };
  expect(check({ quietPeriods: [period] })).toEqual({
    ok: false,
    error: { code: 'quiet-period-backwards', setting: 'quietPeriods', content: 'Christmas' },
  });
  expect(check({ quietPeriods: [{ ...period, to: 20800 }] }).ok).toBe(true);
});
