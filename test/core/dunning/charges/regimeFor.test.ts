import { chargeableFrom } from '../../../../src/core/dunning/charges/chargeableFrom';
import { regimeFor } from '../../../../src/core/dunning/charges/regimeFor';
import { defaultDunningSettings } from '../../../../src/core/dunning/settings';
import type { Regime } from '../../../../src/core/law/regime';
import { dayOf } from '../../law/support';
import { announcedBy, byEmail, byPost, clause } from './claim';

test.each<[string, 'business' | 'consumer', string | null, string, Regime | null]>([
  ['a business: the law of the administration', 'business', 'NL', 'BE', 'BE-B2B'],
  ['a business without a country', 'business', null, 'NL', 'NL-B2B'],
  ['a business of a British administration', 'business', 'BE', 'GB', 'GB-B2B'],
  ['a business of an administration elsewhere', 'business', 'BE', 'ES', null],
  ['a consumer: the law of its own country', 'consumer', 'NL', 'BE', 'NL-B2C'],
  ['a consumer without a country: that of the administration', 'consumer', null, 'NL', 'NL-B2C'],
  ['a French consumer', 'consumer', 'FR', 'BE', 'FR-B2C'],
  ['a consumer elsewhere', 'consumer', 'ES', 'BE', null],
  ['a British consumer: the act knows businesses only', 'consumer', 'GB', 'GB', null],
  ['a Belgian consumer, no clause recorded', 'consumer', 'BE', 'NL', 'BE-LEGAL'],
])('%s', (_, kind, country, home, regime) => expect(regimeFor({ kind, country }, home, null)).toBe(regime));

test('a Belgian consumer under a recorded clause', () =>
  expect(regimeFor({ kind: 'consumer', country: 'BE' }, 'BE', clause)).toBe('BE-B2C'));

test('a clause changes nothing for others', () =>
  expect(regimeFor({ kind: 'consumer', country: 'NL' }, 'BE', clause)).toBe('NL-B2C'));

describe('the first day of a charge', () => {
  const none = { firstReminder: null, fourteenDays: null };
  const unannounced = (iso: string) => ({ ...byEmail(iso), announced: null });
  test.each<[string, Regime | null, Partial<Parameters<typeof chargeableFrom>[1]>, string | null]>([
    // Posted on a Monday: the third working day is Thursday 21 September 2023.
    ['Belgium by post', 'BE-B2C', { firstReminder: announcedBy('post', '2023-09-18') }, '2023-10-05'],
    ['Belgium by e-mail', 'BE-LEGAL', { firstReminder: unannounced('2023-09-18') }, '2023-10-03'],
    ['the Netherlands by e-mail', 'NL-B2C', { fourteenDays: byEmail('2026-11-23') }, '2026-12-09'],
    ['the Netherlands by post', 'NL-B2C', { fourteenDays: byPost('2026-11-23') }, '2026-12-12'],
    ['a Dutch reminder that is no such letter', 'NL-B2C', { firstReminder: unannounced('2026-11-23') }, null],
    ['Belgium, where nothing was announced', 'BE-B2C', { firstReminder: unannounced('2023-09-18') }, null],
    ['before any reminder', 'BE-B2C', {}, null],
    ['a business waits for nothing', 'BE-B2B', { firstReminder: unannounced('2026-11-23') }, null],
    ['a law that lets nothing be charged', 'DE-B2C', { firstReminder: unannounced('2026-11-23') }, null],
    ['no known law', null, { firstReminder: unannounced('2026-11-23') }, null],
  ])('%s', (_, regime, letters, day) =>
    expect(chargeableFrom(regime, { ...none, ...letters }, defaultDunningSettings)).toBe(
      day === null ? null : dayOf(day),
    ),
  );

  test('a Saturday that counts brings the Belgian day forward', () => {
    // Posted on Thursday: Friday, Saturday, Monday 23 November; else Tuesday.
    const firstReminder = announcedBy('post', '2026-11-19');
    const from = (saturdayWorks: boolean) =>
      chargeableFrom('BE-B2C', { ...none, firstReminder }, { ...defaultDunningSettings, saturdayWorks });
    expect(from(true)).toBe(dayOf('2026-12-07'));
    expect(from(false)).toBe(dayOf('2026-12-08'));
  });
});
