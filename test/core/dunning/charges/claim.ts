import { nothingCharged } from '../../../../src/core/dunning/charges/charge';
import type {
  ChargesInput,
  ClaimedItem,
  LetterAnnounced,
  TermLetters,
} from '../../../../src/core/dunning/charges/chargesInput';
import { chargesOf } from '../../../../src/core/dunning/charges/chargesOf';
import { type DunningSettings, defaultDunningSettings } from '../../../../src/core/dunning/settings';
import { shippedRates } from '../../../../src/core/law/shippedRates';
import { dayOf } from '../../law/support';

/** A claim of 1,000.00 of an invoice of September, due on 2026-10-01, whose level asks nothing. */
export const claimed = (changes: Partial<ClaimedItem> = {}): ClaimedItem => ({
  index: 0,
  principal: 100_000,
  dueDay: dayOf('2026-10-01'),
  invoiceDay: dayOf('2026-09-01'),
  firstReminder: null,
  fourteenDays: null,
  charged: nothingCharged,
  interest: false,
  costs: false,
  ...changes,
});

/** A mail of 2026-11-30 to a Belgian business about that one item. */
export const claim = (changes: Partial<ChargesInput> = {}): ChargesInput => ({
  regime: 'BE-B2B',
  currency: 'EUR',
  asOf: dayOf('2026-11-30'),
  items: [claimed()],
  fee: 0,
  until: null,
  settings: defaultDunningSettings,
  rates: shippedRates,
  ...changes,
});

export const settings = (changes: Partial<DunningSettings>): DunningSettings => ({
  ...defaultDunningSettings,
  ...changes,
});

/** A clause of 8% and the lump sum, whatever the age of the contract. */
export const clause = { percent: 8, lumpSum: true, since: null };

/** A first reminder of that day that announced more than is ever owed, or what is given. */
export const announcedBy = (
  by: 'email' | 'post',
  iso: string,
  announced: Partial<LetterAnnounced> = {},
): TermLetters['firstReminder'] => ({
  day: dayOf(iso),
  by,
  announced: { mailKey: 'first', costs: 200_000, percent: 20, ...announced },
});

export const byEmail = (iso: string) => ({ day: dayOf(iso), by: 'email' as const });
export const byPost = (iso: string) => ({ day: dayOf(iso), by: 'post' as const });

/** Kind, item and amount of every charge. */
export const asked = (input: ChargesInput): unknown[] =>
  chargesOf(input).charges.map(({ kind, item, amount }) => [kind, item, amount]);

/** Kind, rule and items of every refusal. */
export const refusedBy = (input: ChargesInput): unknown[] =>
  chargesOf(input).refused.map(({ kind, rule, items }) => [kind, rule, items]);
