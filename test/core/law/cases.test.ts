import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoOfDay } from '../../../src/core/dates/iso';
import { belgianCap } from '../../../src/core/law/belgianCap';
import { collectionCosts } from '../../../src/core/law/collectionCosts';
import { type AgreedRate, lateInterest } from '../../../src/core/law/lateInterest';
import type { Regime } from '../../../src/core/law/regime';
import { decimalOfMinor, minorOfNumber } from '../../../src/core/money/decimal';
import { isPaymentReference } from '../../../src/core/references/paymentReference';
import { dayOf, successOf } from './support';

/** One case of interest: of a regime, or of a rate that the contract sets. */
interface InterestCase {
  readonly regime?: Regime;
  readonly rate?: number;
  readonly compounding?: AgreedRate['compounding'];
  readonly principal: string;
  readonly dueDate: string;
  readonly paidOn: string;
  readonly expect?: string;
  readonly error?: string;
  /** First day, days, rate and amount. */
  readonly parts?: readonly (readonly [string, number, number, string])[];
}

interface Cases {
  readonly interest: readonly InterestCase[];
  readonly costsNL: readonly (readonly [string, number])[];
  readonly costsNLWithVat21: readonly (readonly [string, number])[];
  readonly capBE: readonly (readonly [string, number])[];
  readonly references: { readonly valid: readonly string[]; readonly invalid: readonly string[] };
}

const file = join(__dirname, '../../golden/law/cases.json');
const cases: Cases = JSON.parse(readFileSync(file, 'utf8'));

const cents = (euros: string | number): number => minorOfNumber(Number(euros), 'EUR') ?? Number.NaN;
const euros = (minor: number): string => decimalOfMinor(minor, 'EUR');

const interestOf = ({ regime, rate, compounding = 'simple', principal, dueDate, paidOn }: InterestCase) =>
  lateInterest({
    principal: cents(principal),
    dueDay: dayOf(dueDate),
    asOf: dayOf(paidOn),
    rate: regime ?? { percent: rate ?? Number.NaN, compounding },
  });

const named = cases.interest.map((given) => {
  const { regime, rate, principal, dueDate, paidOn } = given;
  return [`${regime ?? `${rate}%`}: ${principal} due ${dueDate}, paid ${paidOn}`, given] as const;
});

describe('interest', () => {
  test.each(named.filter(([, { error }]) => error === undefined))('%s', (_, given) => {
    expect(euros(successOf(interestOf(given)).total)).toBe(given.expect);
  });

  test.each(named.filter(([, { parts }]) => parts !== undefined))('%s: its parts', (_, given) => {
    const { parts } = successOf(interestOf(given));
    expect(
      parts.map(({ from, days, percent, amount }) => [isoOfDay(from), days, percent, euros(amount)]),
    ).toEqual(given.parts);
  });

  test.each(named.filter(([, { error }]) => error !== undefined))('%s: no rate', (_, given) =>
    expect(interestOf(given)).toMatchObject({
      ok: false,
      error: { code: given.error, regime: given.regime },
    }),
  );
});

test.each(cases.costsNL)('Dutch costs of %s: %d', (principal, costs) => {
  const regime = 'NL-B2C';
  expect(collectionCosts({ principal: cents(principal), regime })).toEqual({ ok: true, value: cents(costs) });
});

test.each(cases.costsNLWithVat21)('Dutch costs of %s with 21%% VAT: %d', (principal, costs) =>
  expect(collectionCosts({ principal: cents(principal), regime: 'NL-B2C', vatRate: 21 })).toEqual({
    ok: true,
    value: cents(costs),
  }),
);

test.each(cases.capBE)('the Belgian cap on %s: %d', (balance, cap) =>
  expect(belgianCap(cents(balance))).toBe(cents(cap)),
);

test.each(cases.references.valid)('%s is a payment reference', (text) =>
  expect(isPaymentReference(text)).toBe(true),
);

test.each(cases.references.invalid)('%s is none', (text) => expect(isPaymentReference(text)).toBe(false));
