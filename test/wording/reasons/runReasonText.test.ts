import fc from 'fast-check';
import type { Reason, ReasonCode } from '../../../src/core/index';
import { languages } from '../../../src/core/items/customer';
import { runReasonText } from '../../../src/wording/reasons/runReasonText';
import { day } from '../../core/dunning/openItemsOf';
import { reasons } from './someReasons';

const nbsp = '\u00a0';
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test.each([
  [
    'partly-disputed',
    'Niveau 2 voor EUR 800,00: 34 dagen te laat (vervaldag 18/10/2026). EUR 200,00 is betwist (prijs).',
  ],
  [
    'promise-broken',
    'Belofte om EUR 1.200,00 te betalen tegen 13/11/2026 niet nagekomen: niveau 2, 34 dagen te laat (vervaldag 18/10/2026).',
  ],
  ['channel-due', 'Niveau 2: bellen, geen mail. 34 dagen te laat (vervaldag 18/10/2026).'],
  ['no-address', 'Niveau 2 wacht op een e-mailadres van de klant: 34 dagen te laat (vervaldag 18/10/2026).'],
  ['notice-due', 'Bericht vooraf: de vervaldag is 26/11/2026, over 5 dagen.'],
  ['reversed-credit', 'Creditnota of betaling met een positief bedrag: kijk ze na in de boekhouding.'],
  ['written-off', 'Afgeschreven op 3/11/2026: geen herinnering meer.'],
  ['erased', 'Dossier van de klant gewist op 3/11/2026: geen herinnering meer.'],
  ['disputed', 'Betwist sinds 3/11/2026 (kwaliteit): geen herinnering tot dit is opgelost.'],
  [
    'promised',
    'Belofte om EUR 1.200,00 te betalen tegen 30/11/2026: tot dan geen herinnering. Niet betaald? Dan kan niveau 2 vanaf 2/12/2026.',
  ],
  [
    'data-too-old',
    'Belofte van 17/11/2026 voorbij, maar betalingen zijn maar bekend tot 16/11/2026: lees eerst een nieuwere lijst.',
  ],
  ['instalment-plan', 'Afbetalingsplan: EUR 400,00 te betalen tegen 15/12/2026, tot dan geen herinnering.'],
  [
    'plan-broken',
    'Afbetalingsplan niet nagekomen: EUR 400,00 van 15/11/2026 is niet betaald. Bel de klant, of zet het plan stop: dan kan een herinnering weer.',
  ],
  [
    'direct-debit',
    'Betaling via domiciliëring: geen herinnering. Niet geïnd tegen 25/11/2026? Dan volgt een taak.',
  ],
  [
    'paid-by-hand',
    'Door ons als betaald genoteerd op 18/11/2026, nog open in de boeken: geen herinnering vóór 28/11/2026.',
  ],
  ['resent', 'Factuur opnieuw verstuurd op 18/11/2026: geen herinnering vóór 28/11/2026.'],
  ['handed-over', 'Uit handen gegeven aan Incasso Maas op 3/11/2026: wij herinneren niet meer.'],
  [
    'insolvency',
    'Faillissement sinds 5/11/2026: geen herinnering meer. Dien de vordering in bij mr. Jansen.',
  ],
  ['deceased', 'Klant overleden op 5/11/2026: geen herinnering meer. Neem contact op met notaris Maes.'],
  ['reply-waiting', 'De klant schreef op 19/11/2026 ("Uw aanmaning"): behandel eerst die mail.'],
  ['crossed-mail', 'De klant schreef vandaag ("Re: factuur"): lees eerst die mail.'],
  ['excluded-by-hand', 'Met de hand weggelaten: vraag van verkoop.'],
  [
    'reminded-today',
    'Vandaag al herinnerd: 34 dagen te laat (vervaldag 18/10/2026), niveau 2 kan vanaf 28/11/2026.',
  ],
  [
    'customer-interval',
    '34 dagen te laat (vervaldag 18/10/2026): de klant kreeg op 21/11/2026 al een herinnering, de volgende kan vanaf 28/11/2026.',
  ],
  ['quiet-period', 'Rustperiode tot en met 3/1/2027 (kerst): niveau 2 kan vanaf 4/1/2027.'],
  ['legal-wait', 'Niveau 2 rekent kosten aan: dat mag van de wet pas vanaf 9/12/2026.'],
  ['credit-balance', 'Geen herinnering: per saldo heeft de klant een tegoed van EUR 50,00.'],
  ['below-minimum', 'Geen herinnering: EUR 4,00 is minder dan het minimum van EUR 10,00.'],
  ['unknown-customer', 'De klant staat niet in de klantentabel.'],
  ['unknown-procedure', 'De procedure "extendd" bestaat niet.'],
  ['unreadable', 'De rij is niet leesbaar: kijk bedrag en datum na.'],
] as const)('%s in Belgian Dutch', (code, text) =>
  expect(plain(runReasonText(reasons[code], 'nl-BE'))).toBe(text),
);

test.each([
  [
    'due-level',
    'Level 2: 34 days overdue (due 18/10/2026), level 1 sent on 02/11/2026, interval of 7 days has passed.',
  ],
  [
    'partly-disputed',
    'Level 2 for EUR 800.00: 34 days overdue (due 18/10/2026). EUR 200.00 is in dispute (price).',
  ],
  [
    'promise-broken',
    'Promise to pay EUR 1,200.00 by 13/11/2026 broken: level 2, 34 days overdue (due 18/10/2026).',
  ],
  ['channel-due', 'Level 2: call, no mail. 34 days overdue (due 18/10/2026).'],
  ['no-address', 'Level 2 waits for an e-mail address of the customer: 34 days overdue (due 18/10/2026).'],
  ['notice-due', 'Notice before the due date: due 26/11/2026, in 5 days.'],
  ['paid', 'Nothing is open any more.'],
  ['credit', 'This is a credit of the customer: no reminder is sent for it.'],
  ['reversed-credit', 'A credit note or payment with a positive amount: check it in the books.'],
  ['written-off', 'Written off on 03/11/2026: no more reminders.'],
  ['erased', 'The customer’s dossier was erased on 03/11/2026: no more reminders.'],
  ['no-due-date', 'There is no due date.'],
  ['not-due', 'Not overdue yet (due 01/12/2026), level 1 possible from 11/12/2026.'],
  ['before-first-level', '1 day overdue (due 20/11/2026), level 1 possible from 28/11/2026.'],
  [
    'before-next-level',
    '34 days overdue (due 18/10/2026), level 1 sent on 02/11/2026, level 2 possible from 28/11/2026.',
  ],
  [
    'interval',
    '34 days overdue (due 18/10/2026), level 1 sent on 02/11/2026, interval of 7 days: level 2 possible from 28/11/2026.',
  ],
  ['exhausted', '34 days overdue (due 18/10/2026), level 3 sent on 02/11/2026: that was the last level.'],
  ['on-hold', 'On hold: wacht op directie.'],
  ['disputed', 'In dispute since 03/11/2026 (quality): no reminder until it is resolved.'],
  [
    'promised',
    'Promise to pay EUR 1,200.00 by 30/11/2026: no reminder until then. Not paid? Then level 2 from 02/12/2026.',
  ],
  [
    'data-too-old',
    'The promised day 17/11/2026 has passed, but payments are known up to 16/11/2026 only: read a newer list first.',
  ],
  ['instalment-plan', 'Instalment plan: EUR 400.00 to be paid by 15/12/2026, no reminder until then.'],
  [
    'plan-broken',
    'Instalment plan broken: EUR 400.00 of 15/11/2026 is not paid. Call the customer, or cancel the plan: reminders can then go on.',
  ],
  ['direct-debit', 'Paid by direct debit: no reminder. Not collected by 25/11/2026? Then a task follows.'],
  [
    'paid-by-hand',
    'Marked as paid by us on 18/11/2026, still open in the books: no reminder before 28/11/2026.',
  ],
  ['resent', 'Invoice sent again on 18/11/2026: no reminder before 28/11/2026.'],
  ['handed-over', 'Handed over to Incasso Maas on 03/11/2026: we send no more reminders.'],
  ['insolvency', 'Bankruptcy (Belgium) since 05/11/2026: no more reminders. File the claim with mr. Jansen.'],
  ['deceased', 'The customer died on 05/11/2026: no more reminders. Contact notaris Maes.'],
  ['reply-waiting', 'The customer wrote on 19/11/2026 ("Uw aanmaning"): deal with that mail first.'],
  ['crossed-mail', 'The customer wrote today ("Re: factuur"): read that mail first.'],
  ['excluded-by-hand', 'Left out by hand: vraag van verkoop.'],
  [
    'reminded-today',
    'Already reminded today: 34 days overdue (due 18/10/2026), level 2 possible from 28/11/2026.',
  ],
  [
    'customer-interval',
    '34 days overdue (due 18/10/2026): the customer already got a reminder on 21/11/2026, the next is possible from 28/11/2026.',
  ],
  ['quiet-period', 'Quiet period up to and including 03/01/2027 (kerst): level 2 possible from 04/01/2027.'],
  ['legal-wait', 'Level 2 charges costs: the law allows that from 09/12/2026 only.'],
  ['credit-balance', 'No reminder: on balance the customer has a credit of EUR 50.00.'],
  ['below-minimum', 'No reminder: EUR 4.00 is less than the minimum of EUR 10.00.'],
  ['unknown-customer', 'The customer is not in the customer table.'],
  ['unknown-procedure', 'There is no procedure "extendd".'],
  ['unreadable', 'The row cannot be read: check its amount and date.'],
] as const)('%s in English', (code, text) => expect(plain(runReasonText(reasons[code], 'en'))).toBe(text));

test.each([
  [
    'nl-NL',
    'promised',
    'Toezegging om EUR 1.200,00 te betalen uiterlijk 30-11-2026: tot dan geen herinnering. Niet betaald? Dan kan niveau 2 vanaf 2-12-2026.',
  ],
  ['nl-NL', 'disputed', 'In dispuut sinds 3-11-2026 (kwaliteit): geen herinnering tot dit is opgelost.'],
  [
    'nl-NL',
    'instalment-plan',
    'Betalingsregeling: EUR 400,00 te betalen uiterlijk 15-12-2026, tot dan geen herinnering.',
  ],
  [
    'nl-NL',
    'direct-debit',
    'Betaling via automatische incasso: geen herinnering. Niet geïncasseerd op 25-11-2026? Dan volgt een taak.',
  ],
  [
    'fr',
    'promised',
    'Promesse de payer 1 200,00 EUR pour le 30/11/2026 : pas de rappel d’ici là. Sinon, niveau 2 possible à partir du 02/12/2026.',
  ],
  [
    'fr',
    'partly-disputed',
    'Niveau 2 pour 800,00 EUR : 34 jours de retard (échéance 18/10/2026). 200,00 EUR en litige (prix).',
  ],
  ['fr', 'legal-wait', 'Niveau 2 compte des frais : la loi ne le permet qu’à partir du 09/12/2026.'],
  [
    'fr',
    'insolvency',
    'Faillite depuis le 05/11/2026 : plus de rappel. Déclarez la créance auprès de mr. Jansen.',
  ],
  [
    'de',
    'promised',
    'Zahlungszusage über 1.200,00 EUR bis 30.11.2026: bis dahin keine Mahnung. Nicht bezahlt? Dann ist Stufe 2 ab 02.12.2026 möglich.',
  ],
  ['de', 'disputed', 'Klärungsfall seit 03.11.2026 (Qualität): keine Mahnung, bis er geklärt ist.'],
  ['de', 'legal-wait', 'Stufe 2 berechnet Kosten: Das Gesetz erlaubt es erst ab 09.12.2026.'],
  ['de', 'quiet-period', 'Ruhezeit bis einschließlich 03.01.2027 (kerst): Stufe 2 möglich ab 04.01.2027.'],
] as const)('in %s: %s', (language, code, text) =>
  expect(plain(runReasonText(reasons[code], language))).toBe(text),
);

test.each([
  [0, 'No reminder: the customer’s credits cover what is due.'],
  [-1, `No reminder: on balance the customer has a credit of EUR${nbsp}0.01.`],
  [3000, `No reminder: a credit is larger than each mail by itself, although EUR${nbsp}30.00 is left.`],
])('a credit balance of %i in words', (amount, text) =>
  expect(runReasonText({ code: 'credit-balance', amount, currency: 'EUR' }, 'en')).toBe(text),
);

test('a hold that ends says when, and why', () => {
  const hold: Reason = { code: 'on-hold', hold: 'wacht op directie', until: day('2026-11-30') };
  expect(runReasonText(hold, 'nl-BE')).toBe('Geblokkeerd tot en met 30/11/2026: wacht op directie.');
  expect(runReasonText({ ...hold, hold: '' }, 'fr')).toBe('Bloqué jusqu’au 30/11/2026 inclus.');
});

test('a broken promise also says what is in dispute', () => {
  const broken: Reason = {
    ...reasons['promise-broken'],
    disputed: 20000,
    amount: 100000,
    disputeReason: 'vat',
  };
  expect(plain(runReasonText(broken, 'nl-BE'))).toBe(
    'Belofte om EUR 1.200,00 te betalen tegen 13/11/2026 niet nagekomen: niveau 2, 34 dagen te laat (vervaldag 18/10/2026). EUR 200,00 is betwist (btw).',
  );
});

test.each([
  [
    'nl-BE',
    'Faillissement sinds 5/11/2026: geen herinnering meer. Vordering ingediend op 12/11/2026 bij mr. Jansen.',
  ],
  [
    'fr',
    'Faillite depuis le 05/11/2026 : plus de rappel. Créance déclarée le 12/11/2026 auprès de mr. Jansen.',
  ],
  [
    'de',
    'Konkurs (Belgien) seit 05.11.2026: keine Mahnung mehr. Forderung am 12.11.2026 bei mr. Jansen angemeldet.',
  ],
  [
    'en',
    'Bankruptcy (Belgium) since 05/11/2026: no more reminders. Claim filed on 12/11/2026 with mr. Jansen.',
  ],
] as const)('a claim that was filed is not asked for again in %s', (language, text) =>
  expect(plain(runReasonText({ ...reasons.insolvency, claimFiled: day('2026-11-12') }, language))).toBe(text),
);

test('a dispute for want of the invoice waits for the invoice that was sent again', () => {
  const waiting: Reason = {
    ...reasons.disputed,
    disputeReason: 'not-received',
    level: 1,
    nextDay: day('2026-11-28'),
  };
  expect(runReasonText(waiting, 'nl-BE')).toBe(
    'Betwist sinds 3/11/2026 (factuur niet ontvangen): niveau 1 kan vanaf 28/11/2026.',
  );
});

test('text from outside stays text: one line, and a full stop in it does not make sentences', () => {
  const text = runReasonText({ code: 'handed-over', contact: 'mr. jansen\n=1+1' }, 'en');
  expect(text).toBe('Handed over to mr. jansen =1+1: we send no more reminders.');
  expect(runReasonText({ code: 'insolvency', kind: 'constructor', since: 0 }, 'en')).toContain(
    'Constructor since',
  );
});

test('every reason is one line of its own in every language', () => {
  for (const language of languages) {
    const texts = Object.values(reasons).map((reason) => runReasonText(reason, language));
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toMatch(/^[\p{Lu}\d].*[.]$/u);
  }
});

const days = fc.integer({ min: 0, max: 40000 });
const sums = fc.integer({ min: -1e9, max: 1e9 });
const texts = fc.string({ unit: 'binary', maxLength: 150 });
const facts = fc.record(
  {
    daysOverdue: fc.integer({ min: -400, max: 4000 }),
    dueDay: days,
    level: fc.integer({ min: 1, max: 9 }),
    sentLevel: fc.integer({ min: 0, max: 9 }),
    lastReminder: days,
    interval: fc.integer({ min: 0, max: 60 }),
    nextDay: days,
    hold: texts,
    amount: sums,
    minimum: sums,
    currency: fc.constantFrom('EUR', 'JPY', ''),
    procedure: texts,
    channel: fc.constantFrom('letter', 'call', 'task', 'hand-over'),
    since: days,
    until: days,
    disputed: sums,
    disputeReason: fc.oneof(fc.constantFrom('price', 'toString', ''), texts),
    promiseDay: days,
    promised: sums,
    instalmentDay: days,
    instalment: sums,
    dataDay: days,
    contact: texts,
    kind: fc.oneof(fc.constantFrom('nl-wsnp', '__proto__', ''), texts),
    subject: texts,
    mailDay: days,
  },
  { requiredKeys: [] },
);

/** Facts that a reason may lack; those that it cannot be told without are in `needed`. */
const optional = [
  'since',
  'until',
  'contact',
  'hold',
  'subject',
  'mailDay',
  'disputeReason',
  'kind',
] as const;
const needed: Readonly<Partial<Record<ReasonCode, readonly (keyof Reason)[]>>> = {
  'not-due': ['dueDay'],
  'before-first-level': ['dueDay'],
  'before-next-level': ['dueDay'],
  interval: ['dueDay'],
  exhausted: ['dueDay'],
  'customer-interval': ['nextDay', 'lastReminder'],
  'notice-due': ['dueDay'],
};
const lacking = fc.subarray([
  ...optional,
  'promised',
  'nextDay',
  'dueDay',
  'sentLevel',
  'lastReminder',
] as const);
const codes = Object.keys(reasons) as ReasonCode[];

/** The reason with other values of its facts, and without some. */
const varied = (code: ReasonCode, known: Partial<Reason>, without: readonly (keyof Reason)[]): Reason => {
  const dropped = new Set<string>(without.filter((fact) => !needed[code]?.includes(fact)));
  const facts = Object.entries({ ...reasons[code], ...known, code }).filter(([fact]) => !dropped.has(fact));
  return Object.fromEntries(facts) as unknown as Reason;
};

test('whatever text comes from outside, a reason is one line', () => {
  fc.assert(
    fc.property(fc.constantFrom(...codes), fc.constantFrom(...languages), facts, (code, language, known) => {
      const text = runReasonText(varied(code, known, []), language);
      expect(text).not.toBe('');
      expect(text).not.toMatch(/[\r\n\u2028\u2029]/);
    }),
    { numRuns: 200 },
  );
});

test('whatever facts it has or lacks, a reason is whole and has no codes', () => {
  const tame = facts.map(({ hold, procedure, disputeReason, contact, kind, subject, ...rest }) => rest);
  fc.assert(
    fc.property(
      fc.constantFrom(...codes),
      fc.constantFrom(...languages),
      tame,
      lacking,
      (code, language, known, without) => {
        const text = runReasonText(varied(code, known, without), language);
        expect(text).toMatch(/^[\p{Lu}\d].*[.]$/u);
        expect(text).not.toMatch(/undefined|NaN|null|\[object|\(\)| {2}|, ,|: :|:\.$|\.\.| [.,]/);
        expect(code.includes('-') && text.includes(code)).toBe(false);
      },
    ),
    { numRuns: 300 },
  );
});
