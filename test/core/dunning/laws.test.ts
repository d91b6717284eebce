import fc from 'fast-check';
import { decideItem } from '../../../src/core/dunning/decideItem';
import { decideRun } from '../../../src/core/dunning/decideRun';
import { runOf } from '../../../src/core/dunning/run';
import type { Proposal } from '../../../src/core/index';
import {
  type DossierEvent,
  emptyDossier,
  foldDossier,
  isoOfDay,
  plainLevel,
  runThrough,
  shippedProcedures,
} from '../../../src/core/index';
import { told } from '../dossier/told';
import { customerOf, day, eventsOf, type ItemRow, inputOf, type RunOptions, runOn } from './openItemsOf';

const START = day('2026-06-01');

/** A ledger: up to twelve items of three customers, some in dollars, some credits, some without a due date. */
const anyRow = fc.record({
  customer: fc.constantFrom('A', 'B', 'C'),
  due: fc.option(fc.integer({ min: -60, max: 40 }), { freq: 9 }),
  open: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 500000 }) },
    fc.integer({ min: -200000, max: 0 }),
  ),
  currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'USD'),
  hold: fc.option(fc.constant('betwist'), { freq: 1 }),
});
const anyLedger = fc.array(anyRow, { minLength: 1, maxLength: 12 }).map((rows) =>
  rows.map(
    ({ customer, due, open, currency, hold }, at): ItemRow => ({
      customer,
      document: `F${at}`,
      due: due === null ? null : isoOfDay(START + due),
      open,
      currency,
      ...(hold === null || at % 3 > 0 ? {} : { hold }),
    }),
  ),
);

const charging = {
  name: 'charging',
  minimum: 1000,
  notices: [{ days: -5, channel: 'mail', text: 'notice' } as const],
  levels: [
    { ...plainLevel(5, 5), payWithin: 8 },
    { ...plainLevel(15, 7), interest: true, payWithin: 8 },
    { ...plainLevel(25, 7), costs: true, interest: true, fee: 500, automatic: false },
    { ...plainLevel(40, 7), channel: 'call' as const },
  ],
};
const anyOptions = fc
  .record({
    procedure: fc.constantFrom('charging', ...shippedProcedures.keys()),
    kind: fc.constantFrom('business', 'consumer'),
    country: fc.constantFrom('BE', 'NL', 'DE'),
    credits: fc.constantFrom('all', 'overdue', 'ignore'),
    mailPer: fc.constantFrom('customer', 'level', 'item'),
    trigger: fc.constantFrom('inclusive', 'strict'),
    countFrom: fc.constantFrom('later', 'due-date', 'previous-reminder', 'previous-pay-by'),
  } as const)
  .map(
    ({ procedure, kind, country, ...settings }): RunOptions => ({
      customers: ['A', 'B', 'C'].map((id) => customerOf(id, { procedure, kind, country })),
      procedures: [charging],
      settings: { ...settings, clause: { percent: 8, lumpSum: true, since: null } },
    }),
  );

/** What happens to items between the runs, by place and day. */
const anyEvents = fc.array(
  fc.record({
    at: fc.nat(11),
    on: fc.integer({ min: -30, max: 40 }),
    kind: fc.constantFrom('hold', 'release', 'dispute', 'promise', 'paid-by-hand', 'handover', 'write-off'),
    amount: fc.option(fc.integer({ min: 1, max: 100000 })),
  } as const),
  { maxLength: 6 },
);
const eventOf = (
  rows: readonly ItemRow[],
  one: typeof anyEvents extends fc.Arbitrary<(infer E)[]> ? E : never,
  id: number,
) => {
  const row = rows[one.at % rows.length];
  const detail = {
    from: 'hold',
    reason: 'price',
    amount: one.amount,
    promised: START + one.on + 10,
    to: 'Incasso Maas',
  } as const;
  const event = told(isoOfDay(START + one.on), one.kind, detail, {
    id: `event-${id}`,
    item: `key-${row?.document}`,
  });
  return { ...event, customer: row?.customer ?? '' } as DossierEvent;
};

const indexesOf = ({ mails }: Proposal): readonly number[] =>
  mails.flatMap(({ items }) => items.map(({ index }) => index));

/** Runs on several days, sending all that is proposed, and looks at each proposal. */
function live(
  rows: readonly ItemRow[],
  options: RunOptions,
  events: readonly DossierEvent[],
  look: (proposal: Proposal, on: string, levels: ReadonlyMap<string, number>) => void,
): void {
  let dossier = foldDossier(emptyDossier, events);
  for (const later of [0, 7, 9, 20, 34, 55]) {
    const on = isoOfDay(START + later);
    const proposal = runOn(on, rows, { ...options, dossier });
    look(proposal, on, new Map([...dossier.states].map(([key, { level }]) => [key, level])));
    dossier = foldDossier(dossier, eventsOf(proposal, rows, on));
    const again = runOn(on, rows, { ...options, dossier });
    // What was sent is in no mail again; what credits or a minimum had kept back may not come up either.
    expect(again.mails).toEqual([]);
  }
}

const anyStory = fc.tuple(anyLedger, anyOptions, anyEvents);

test('a level never jumps and never falls, and a second run the same day proposes nothing', () => {
  fc.assert(
    fc.property(anyStory, ([rows, options, events]) => {
      live(
        rows,
        options,
        events.map((event, id) => eventOf(rows, event, id)),
        (proposal, _, levels) => {
          for (const mail of proposal.mails)
            for (const { index, level } of mail.items) {
              const before = levels.get(`key-${rows[index]?.document}`) ?? 0;
              expect(level).toBe(mail.kind === 'notice' ? 0 : before + 1);
            }
        },
      );
    }),
    { numRuns: 60 },
  );
});

test('what is blocked, paid or a credit is never proposed; every mail asks something of its own customer', () => {
  const blocked = new Set([
    'on-hold',
    'disputed',
    'promised',
    'paid-by-hand',
    'handed-over',
    'written-off',
    'paid',
    'credit',
  ]);
  fc.assert(
    fc.property(anyStory, ([rows, options, events]) => {
      live(
        rows,
        options,
        events.map((event, id) => eventOf(rows, event, id)),
        (proposal) => {
          const proposed = indexesOf(proposal);
          expect(new Set(proposed).size).toBe(proposed.length);
          proposal.decisions.forEach(({ reason, level }, index) => {
            if (!blocked.has(reason.code)) return;
            expect([level, proposed.includes(index)]).toEqual([0, false]);
          });
          for (const mail of proposal.mails) {
            expect(mail.net).toBeGreaterThan(0);
            expect(mail.total).toBe(mail.charges.reduce((sum, { amount }) => sum + amount, mail.net));
            expect(mail.gross).toBe(mail.items.reduce((sum, { asked }) => sum + asked, 0));
            for (const { index, asked } of mail.items) {
              expect([rows[index]?.customer, rows[index]?.currency]).toEqual([
                mail.customer.id,
                mail.currency,
              ]);
              expect(asked).toBeGreaterThan(0);
              expect(asked).toBeLessThanOrEqual(rows[index]?.open ?? 0);
            }
            for (const index of mail.credits) expect(rows[index]?.customer).toBe(mail.customer.id);
          }
          const shown = proposal.mails.flatMap(({ credits }) => credits);
          expect(new Set(shown).size).toBe(shown.length);
        },
      );
    }),
    { numRuns: 60 },
  );
});

test('every item has a decision, and those with a level are in a mail or are work for a person', () => {
  fc.assert(
    fc.property(anyStory, ([rows, options, events]) => {
      live(
        rows,
        options,
        events.map((event, id) => eventOf(rows, event, id)),
        (proposal) => {
          expect(proposal.decisions).toHaveLength(rows.length);
          const listed = new Set([...indexesOf(proposal), ...proposal.tasks.flatMap(({ items }) => items)]);
          proposal.decisions.forEach(({ level }, index) => {
            if (level > 0) expect(listed.has(index)).toBe(true);
          });
        },
      );
    }),
    { numRuns: 40 },
  );
});

test('the day that is told for the next level is the first on which the item by itself lets it go', () => {
  const ofCustomer = new Set([
    'customer-interval',
    'below-minimum',
    'credit-balance',
    'no-address',
    'notice-due',
  ]);
  fc.assert(
    fc.property(
      anyStory,
      fc.boolean(),
      fc.integer({ min: 0, max: 60 }),
      ([rows, options, told], skipLevels, later) => {
        const settings = { ...options.settings, skipLevels };
        const events = told.map((event, id) => eventOf(rows, event, id));
        const dossier = foldDossier(
          emptyDossier,
          events.filter(({ detail }) => detail.day <= START + later),
        );
        const on = (day: number) => runOn(isoOfDay(day), rows, { ...options, settings, dossier }).decisions;
        on(START + later).forEach(({ level, nextDay }, index) => {
          if (nextDay === null || level > 0) return;
          expect(nextDay).toBeGreaterThan(START + later);
          const then = on(nextDay)[index];
          expect((then?.level ?? 0) > 0 || ofCustomer.has(then?.reason.code ?? '')).toBe(true);
          expect(on(nextDay - 1)[index]?.level).toBe(0);
        });
      },
    ),
    { numRuns: 100 },
  );
});

test('the levels of a whole run are those of its items one by one', () => {
  const anyLevel = fc.option(fc.record({ level: fc.nat(3), on: fc.integer({ min: -40, max: 30 }) }));
  fc.assert(
    fc.property(
      anyStory,
      fc.array(anyLevel, { minLength: 12, maxLength: 12 }),
      fc.boolean(),
      fc.integer({ min: 0, max: 60 }),
      ([rows, options, events], exported, skipLevels, later) => {
        const known = rows.map((row, at): ItemRow => {
          const before = exported[at] ?? null;
          if (before === null) return row;
          return { ...row, level: before.level, lastReminder: isoOfDay(START + before.on) };
        });
        const dossier = foldDossier(
          emptyDossier,
          events.map((event, id) => eventOf(rows, event, id)),
        );
        const settings = { ...options.settings, skipLevels, correctionDays: later % 3 };
        const run = runThrough(
          runOf(inputOf(isoOfDay(START + later), known, { ...options, settings, dossier })),
        );
        const decisions = runThrough(decideRun(run));
        for (let index = 0; index < rows.length; index += 1) {
          const { level, action } = decideItem(run, index);
          expect([index, decisions.level[index], decisions.action(index)]).toEqual([index, level, action]);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('the order of the rows changes no mail but the order of its customers', () => {
  const said = (proposal: Proposal, rows: readonly ItemRow[]) =>
    proposal.mails
      .map(({ customer, currency, net, total, items }) =>
        [customer.id, currency, net, total, ...items.map(({ index }) => rows[index]?.document).sort()].join(
          ' ',
        ),
      )
      .sort();
  fc.assert(
    fc.property(anyLedger, anyOptions, (rows, options) => {
      const turned = rows.toReversed();
      const whole = { ...options, settings: { ...options.settings, mailPer: 'customer' as const } };
      // Credits of one day are taken in the order of the sheet: only sums are the same either way.
      const on = isoOfDay(START + 20);
      fc.pre(options.customers?.[0]?.kind !== 'consumer');
      expect(said(runOn(on, turned, whole), turned)).toEqual(said(runOn(on, rows, whole), rows));
    }),
    { numRuns: 60 },
  );
});
