import { chargesCheck, ratesCheck, rulesCheck } from '../../../src/app/parts/rules/rulesChecks';
import type { Charge } from '../../../src/core/dunning/charges/charge';
import type { LawRule } from '../../../src/core/dunning/charges/chargeRefusal';
import type { Proposal, ProposedMail } from '../../../src/core/dunning/proposal';
import { shippedRates } from '../../../src/core/law/shippedRates';
import { rawTable, rulesOf } from './ruleTables';

/** 31 December 2026, the last day of the shipped rates. */
const END = 20818;

const interest: Charge = {
  kind: 'interest',
  item: 0,
  items: [0],
  amount: 10,
  fresh: 10,
  basis: 1000,
  parts: [],
};

const mail = (charges: readonly Charge[], ...refused: readonly LawRule[]) =>
  ({
    regime: 'BE-B2B',
    charges,
    refused: refused.map((rule) => ({ rule, kind: 'interest', items: [0], regime: 'BE-B2B' })),
  }) as Partial<ProposedMail> as ProposedMail;

const proposal = (asOf: number, ...mails: readonly ProposedMail[]): Proposal => ({
  asOf,
  mails,
  tasks: [],
  decisions: [],
  decisionAt: () => {
    throw new RangeError('no items');
  },
});

const rates = (of: Proposal) => ratesCheck({ rates: shippedRates }, of);

test('nothing is said of rates where no mail asks interest, however old they are', () => {
  expect(rates(proposal(END + 400, mail([])))).toEqual([]);
});

test('rates are known; from 30 days before their end on that is told', () => {
  expect(rates(proposal(END - 31, mail([interest])))).toMatchObject([
    { finding: 'rates-known', state: 'good', facts: { end: END } },
  ]);
  expect(rates(proposal(END - 30, mail([interest])))).toMatchObject([
    { finding: 'rates-ending', state: 'attention', stopsSending: false, facts: { end: END } },
  ]);
});

test('mails that go without interest, since no rate is known, are counted', () => {
  const of = proposal(END + 10, mail([], 'rate-unknown'), mail([interest]), mail([], 'rate-unknown'));
  expect(rates(of)).toMatchObject([{ finding: 'rates-unknown', stopsSending: false, facts: { count: 2 } }]);
  expect(chargesCheck(of)).toEqual([]);
});

test('mails of which the law refuses a charge are counted once each', () => {
  const of = proposal(END, mail([], 'be-first-reminder', 'be-term'), mail([]), mail([], 'no-clause'));
  expect(chargesCheck(of)).toMatchObject([
    { finding: 'charges-refused', state: 'attention', stopsSending: false, facts: { count: 2 } },
  ]);
});

test('without tables nothing is said of the rules; a wrong row waits until it is accepted', async () => {
  expect(rulesCheck(await rulesOf({}))).toEqual([]);
  const rows = (value: string) =>
    rawTable('Regels', [
      ['Instelling', 'Waarde', 'Keuzes'],
      ['Correctiedagen', value],
    ]);
  expect(rulesCheck(await rulesOf({ rules: rows('3') }))).toMatchObject([
    { finding: 'rules-read', state: 'good', facts: { count: 1 } },
  ]);
  expect(rulesCheck(await rulesOf({ rules: rows('drie') }))).toMatchObject([
    {
      finding: 'rules-unread',
      acceptable: true,
      stopsSending: true,
      facts: { count: 1 },
      problems: [{ code: 'value-unread', row: 2 }],
    },
  ]);
});

test('what the law refuses of a procedure is told, and nothing waits for it', async () => {
  const procedures = rawTable('Procedures', [
    ['Procedure', 'Dagen na vervaldag', 'Herinneringskosten (EUR)', 'Kanaal', 'Tekst'],
    ['consument België', 7, 5, 'mail', 'niveau 1'],
  ]);
  expect(rulesCheck(await rulesOf({ procedures }))).toMatchObject([
    { finding: 'rules-refused', state: 'attention', stopsSending: false, facts: { count: 1 } },
  ]);
});
