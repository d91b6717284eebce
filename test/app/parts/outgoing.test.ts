import { outgoing } from '../../../src/app/parts/outgoing';
import type { Administration, OutgoingMail } from '../../../src/app/ports';
import { unnamedAdministration } from '../../../src/app/settings';
import { createUrlPaymentLinks } from '../../../src/browser/urlPaymentLinks';
import { emptyDossier } from '../../../src/core/dossier/dossier';
import type { MailEvent } from '../../../src/core/dossier/events/reminders';
import { foldDossier } from '../../../src/core/dossier/foldDossier';
import { type DunningLevel, plainLevel } from '../../../src/core/dunning/procedure';
import type { Customer } from '../../../src/core/items/customer';
import { createLetters } from '../../../src/letters/createLetters';
import {
  customerOf,
  day,
  type ItemRow,
  openItemsOf,
  type RunOptions,
  runOn,
} from '../../core/dunning/openItemsOf';

const sender: Administration = {
  ...unnamedAdministration,
  id: 'be01',
  name: 'Martens Groothandel NV',
  signatory: 'An Peeters',
  contact: 'boekhouding@martens.example',
  iban: 'BE68539007547034',
  sheet: null,
  company: null,
  currency: 'EUR',
  language: null,
};
const letters = createLetters();

/** Sends every mail of the run of a day. */
function sendOn(iso: string, rows: readonly ItemRow[], options: RunOptions): readonly OutgoingMail[] {
  const items = openItemsOf(rows);
  return runOn(iso, rows, options).mails.map(
    (mail, at) =>
      outgoing(letters, mail, `${iso}-${at}`, {
        items,
        sender,
        texts: [],
        links: createUrlPaymentLinks(),
        groups: () => [],
        asOf: day(iso),
        by: 'An',
        at: `${iso}T09:00:00.000Z`,
      }).mail,
  );
}

/** Sends on several days, each with the dossier that the days before have left. */
function story(
  rows: readonly ItemRow[],
  days: readonly string[],
  options: RunOptions,
): readonly OutgoingMail[][] {
  let events: readonly MailEvent[] = [];
  return days.map((iso) => {
    const mails = sendOn(iso, rows, { ...options, dossier: foldDossier(emptyDossier, events) });
    events = [...events, ...mails.flatMap((mail) => mail.events)];
    return [...mails];
  });
}

const level = (days: number, changes: Partial<DunningLevel>): DunningLevel => ({
  ...plainLevel(days, 7),
  ...changes,
});
const procedure = (...levels: readonly DunningLevel[]) => ({ name: 'own', levels, notices: [], minimum: 0 });
const customer = (changes: Partial<Customer>): Customer => customerOf('C1', { procedure: 'own', ...changes });

const chargesOf = (mail: OutgoingMail | undefined): unknown[] =>
  (mail?.events ?? []).map((event) =>
    event.kind === 'notice' ? null : event.detail.charges.map(({ kind, amount }) => [kind, amount]),
  );
const textsOf = (mail: OutgoingMail | undefined): unknown[] =>
  (mail?.events ?? []).map((event) => (event.kind === 'notice' ? null : event.detail.text));

test('a consumer of whom only the number is known is not greeted by it', () => {
  const rows = [{ customer: 'C1', document: 'A', due: '2026-10-01', invoiced: '2026-09-01', open: 100_000 }];
  const [mail] = sendOn('2026-10-12', rows, {
    customers: [customer({ kind: 'consumer', country: 'NL', language: 'en', name: null, number: '00117' })],
    procedures: [procedure(level(10, {}))],
  });
  expect(mail?.text).toContain('Customer: 00117');
  expect(mail?.text).toContain('Dear Sir or Madam,');
});

test('a business is asked interest and 40 once: the next mail repeats them, the dossier holds what is new', () => {
  const rows = [{ customer: 'C1', document: 'A', due: '2026-10-01', invoiced: '2026-09-01', open: 100_000 }];
  const charging = { interest: true, costs: true };
  const procedures = [
    procedure(
      level(10, {}),
      level(20, { text: 'level-2', payWithin: 5, ...charging }),
      level(30, { text: 'level-3', ...charging }),
    ),
  ];
  const [first, second, third] = story(rows, ['2026-10-12', '2026-10-21', '2026-11-02'], {
    customers: [customer({})],
    procedures,
  });
  expect(chargesOf(first?.[0])).toEqual([[]]);
  // 20 days at 10.5% on 1,000.00: 5.75. Monday 26 October is a banking day.
  expect(chargesOf(second?.[0])).toEqual([
    [
      ['interest', 575],
      ['fixed', 4000],
    ],
  ]);
  expect(second?.[0]?.text).toContain('Te betalen: EUR\u00a01.045,75');
  expect(second?.[0]?.text).toContain('uiterlijk op 26/10/2026');
  expect(second?.[0]?.events[0]).toMatchObject({
    detail: { payBy: day('2026-10-26'), by: 'email', text: 'level-2' },
  });
  // 32 days: 9.21, of which 5.75 was asked.
  expect(chargesOf(third?.[0])).toEqual([[['interest', 346]]]);
  expect(third?.[0]?.text).toContain('Te betalen: EUR\u00a01.049,21');
  expect(third?.[0]?.text).toContain('EUR\u00a040,00 (ook in onze vorige herinnering gevraagd)');
});

test('where the level names no term, the usual one ends on a banking day outside quiet periods', () => {
  const rows = [{ customer: 'C1', document: 'A', due: '2026-10-01', invoiced: '2026-09-01', open: 100_000 }];
  const procedures = [procedure(level(10, {}), level(20, { text: 'level-2' }))];
  const payBy = (options: Partial<RunOptions>): unknown => {
    // 24 October and 8 days: Sunday 1 November, All Saints.
    const [, second] = story(rows, ['2026-10-12', '2026-10-24'], {
      customers: [customer({})],
      procedures,
      ...options,
    });
    const event = second?.[0]?.events[0];
    return event?.kind === 'reminder-sent' ? event.detail.payBy : undefined;
  };
  expect(payBy({})).toBe(day('2026-11-02'));
  const quiet = { from: day('2026-11-02'), to: day('2026-11-04'), customer: null, reason: '' };
  expect(payBy({ settings: { quietPeriods: [quiet] } })).toBe(day('2026-11-05'));
});

test('a formal notice names the last day to pay, also as the first that a business gets', () => {
  const rows = [{ customer: 'C1', document: 'A', due: '2026-09-01', invoiced: '2026-08-01', open: 100_000 }];
  const payBy = (text: DunningLevel['text']): unknown => {
    const [[first] = []] = story(rows, ['2026-09-14'], {
      customers: [customer({})],
      procedures: [procedure(level(10, { text }), level(90, {}))],
    });
    const event = first?.events[0];
    return event?.kind === 'reminder-sent' ? event.detail.payBy : undefined;
  };
  expect(payBy('level-4')).toBe(day('2026-09-22'));
  expect(payBy('level-1')).toBeNull();
});

describe('a Dutch consumer', () => {
  const procedures = [
    procedure(
      level(7, {}),
      level(21, { text: 'fourteen-days' }),
      level(42, { text: 'level-3', costs: true }),
    ),
  ];
  const dutch = { customers: [customer({ kind: 'consumer', country: 'NL', language: 'nl-NL' })], procedures };
  const invoice = (document: string, due: string, open: number): ItemRow => ({
    customer: 'C1',
    document,
    due,
    open,
    invoiced: '2026-08-01',
  });

  test('gets the letter that names the costs, and owes them once its term is over', () => {
    const rows = [invoice('A', '2026-09-01', 100_000)];
    const days = ['2026-09-08', '2026-09-22', '2026-10-07', '2026-10-13'];
    const [, letter, early, last] = story(rows, days, dutch);
    expect(letter?.[0]?.text).toContain('dan bent u EUR\u00a0150,00 aan incassokosten verschuldigd');
    expect(textsOf(letter?.[0])).toEqual(['fourteen-days']);
    // E-mailed on 22 September, through 7 October.
    expect(letter?.[0]?.events[0]).toMatchObject({ detail: { payBy: day('2026-10-07'), charges: [] } });
    expect(early).toEqual([]);
    expect(chargesOf(last?.[0])).toEqual([[['costs', 15_000]]]);
    expect(last?.[0]?.text).toContain('Te betalen: EUR\u00a01.150,00');
  });

  test('an invoice that reaches the letter within a later mail has it there', () => {
    const rows = [invoice('A', '2026-09-01', 100_000), invoice('B', '2026-09-22', 20_000)];
    const days = ['2026-09-08', '2026-09-22', '2026-09-29', '2026-10-13'];
    const [, , , last] = story(rows, days, dutch);
    expect(textsOf(last?.[0])).toEqual(['level-4', 'fourteen-days']);
    expect(chargesOf(last?.[0])).toEqual([[['costs', 15_000]], []]);
    expect(last?.[0]?.text).toContain(
      'Voor B: betaalt u niet binnen 15 dagen nadat deze brief bij u is bezorgd, dan bent u EUR\u00a040,00 aan incassokosten verschuldigd.',
    );
  });

  test('such a mail gives no shorter time than the letter in it, whatever its own level gives', () => {
    const rows = [invoice('A', '2026-09-01', 100_000), invoice('B', '2026-09-22', 20_000)];
    const days = ['2026-09-08', '2026-09-22', '2026-09-29', '2026-10-13'];
    const within = procedure(
      level(7, {}),
      level(21, { text: 'fourteen-days' }),
      level(42, { text: 'level-3', costs: true, payWithin: 8 }),
    );
    const [, , , last] = story(rows, days, { ...dutch, procedures: [within] });
    // E-mailed on 13 October, through the 28th.
    expect(last?.[0]?.events[0]).toMatchObject({ detail: { level: 3, payBy: day('2026-10-28') } });
  });
});

test("a Belgian consumer's first reminder announces what the clause asks, and a later one asks it", () => {
  const rows = [{ customer: 'C1', document: 'A', due: '2026-09-01', invoiced: '2026-08-01', open: 70_000 }];
  const procedures = [procedure(level(7, {}), level(28, { text: 'level-2', interval: 21, costs: true }))];
  const clause = { percent: 8, lumpSum: true, since: null };
  const [first, second] = story(rows, ['2026-09-08', '2026-09-29'], {
    customers: [customer({ kind: 'consumer' })],
    procedures,
    settings: { clause },
  });
  expect(first?.[0]?.text).toContain('een forfaitaire schadevergoeding van EUR\u00a075,00 aanrekenen.');
  expect(chargesOf(first?.[0])).toEqual([[]]);
  expect(second?.[0]?.text).toContain('- Schadebeding (algemene voorwaarden): EUR\u00a075,00');
  expect(chargesOf(second?.[0])).toEqual([[['costs', 7500]]]);
});

test('the Dutch letter of fourteen days is an ordinary reminder to a Belgian consumer, with what Belgian law wants', () => {
  const rows = [{ customer: 'C1', document: 'A', due: '2026-09-01', invoiced: '2026-08-01', open: 70_000 }];
  const procedures = [
    procedure(level(7, { text: 'fourteen-days' }), level(28, { interval: 21, costs: true })),
  ];
  const [first] = story(rows, ['2026-09-08'], {
    customers: [customer({ kind: 'consumer' })],
    procedures,
    settings: { clause: { percent: 8, lumpSum: true, since: null } },
  });
  expect(first?.[0]?.subject).toMatch(/^Eerste herinnering – /);
  expect(first?.[0]?.text).toContain('een forfaitaire schadevergoeding van EUR\u00a075,00 aanrekenen.');
});

test('costs of a mail are filed with its invoices, by what each asks', () => {
  const invoice = (document: string, open: number) => ({ customer: 'C1', document, due: '2026-10-01', open });
  const [mail] = sendOn('2026-11-02', [invoice('A', 100_000), invoice('B', 200_000)], {
    customers: [customer({})],
    procedures: [procedure(level(10, { costs: true }))],
    settings: { homeCountry: 'NL' },
  });
  // 15% of 2,500.00 and 10% of 500.00
  expect(mail?.text).toContain('- Incassokosten: EUR\u00a0425,00 (berekend op EUR\u00a03.000,00)');
  expect(chargesOf(mail)).toEqual([[['costs', 14_167]], [['costs', 28_333]]]);
});

test('a notice files no reminder', () => {
  const notices = [{ days: -7, channel: 'mail', text: 'notice' } as const];
  const [mail] = sendOn('2026-11-02', [{ customer: 'C1', document: 'A', due: '2026-11-09', open: 100_000 }], {
    customers: [customer({})],
    procedures: [{ ...procedure(level(10, {})), notices }],
  });
  expect(mail?.subject).toBe('Binnenkort te betalen – factuur A – Martens Groothandel NV');
  expect(mail?.events).toMatchObject([
    { kind: 'notice', item: 'key-A', detail: { open: 100_000, document: 'A' } },
  ]);
  expect(mail?.events[0]?.detail).not.toHaveProperty('level');
});

test('what a letter announced is filed with each of its invoices, and bounds what is charged of them together', () => {
  const [first, second] = story(
    [
      { customer: 'C1', document: 'F1', due: '2026-08-01', open: 29_310 },
      { customer: 'C1', document: 'F2', due: '2026-08-01', open: 10_000 },
    ],
    ['2026-08-10', '2026-09-10'],
    {
      customers: [customer({ kind: 'consumer', country: 'BE' })],
      procedures: [procedure(level(2, {}), level(20, { interest: true, costs: true }))],
      settings: { clause: { percent: 8, lumpSum: true, since: null } },
    },
  );
  const announced = first?.[0]?.events.map(
    (event) => event.kind === 'reminder-sent' && event.detail.announced,
  );
  // On 393.10: 30 and 10 % of 243.10.
  const sums = { costs: 5431, percent: 8 };
  expect(announced).toEqual([sums, sums]);
  // Shared by what is open of them.
  expect(chargesOf(second?.[0])).toMatchObject([
    [
      ['interest', expect.any(Number)],
      ['costs', 4049],
    ],
    [
      ['interest', expect.any(Number)],
      ['costs', 1382],
    ],
  ]);
});
