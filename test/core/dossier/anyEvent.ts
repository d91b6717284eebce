import fc from 'fast-check';
import type { DossierEvent, EventKind, EventOf } from '../../../src/core/dossier/event';
import { disputeOutcomes, disputeReasons, releasable } from '../../../src/core/dossier/events/blocks';
import { mailNatures } from '../../../src/core/dossier/events/contacts';
import { insolvencyKinds } from '../../../src/core/dossier/events/customers';
import { carriers, chargedKinds } from '../../../src/core/dossier/events/reminders';

/** What the events of a story may name: few, so that they meet. */
export interface Cast {
  readonly ids: fc.Arbitrary<string>;
  readonly items: fc.Arbitrary<string>;
  readonly customers: fc.Arbitrary<string>;
  readonly moments: fc.Arbitrary<string>;
  readonly days: fc.Arbitrary<number>;
  readonly texts: fc.Arbitrary<string>;
}

/** A cast of a few names and days. */
export const fewNames: Cast = {
  ids: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
  items: fc.constantFrom('', 'A', 'B', 'C'),
  customers: fc.constantFrom('C1', 'C2'),
  moments: fc.constantFrom(
    '2026-11-01T09:00:00.000Z',
    '2026-11-02T09:00:00.000Z',
    '2026-11-03T09:00:00.000Z',
  ),
  days: fc.integer({ min: 20758, max: 20770 }),
  texts: fc.constantFrom('', 'x'),
};

type Details = { readonly [Kind in EventKind]: fc.Arbitrary<EventOf<Kind>['detail']> };

/** Any detail of each kind. */
function detailsOf({ ids, days: day, texts: text }: Cast): Details {
  const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
  const level = fc.integer({ min: 1, max: 4 });
  const amount = fc.integer({ min: 1, max: 10 ** 9 });
  const name = text.map((words) => `n${words}`);
  const charged = fc.record({ kind: fc.constantFrom(...chargedKinds), amount });
  const note = text;
  const answers = orNull(ids);
  const currency = fc.constantFrom('EUR', 'USD');
  const mailed = {
    day,
    mailKey: name,
    document: text,
    open: fc.integer(),
    currency,
    subject: text,
    to: fc.array(text, { maxLength: 2 }),
    internetMessageId: orNull(text),
    conversationId: orNull(text),
  };
  const letter = {
    day,
    subject: text,
    internetMessageId: orNull(text),
    conversationId: orNull(text),
    excerpt: text,
  };
  const balance = fc.record({ day, document: text, currency, before: fc.integer(), after: fc.integer() });
  const remark = fc.record({ day, note });
  return {
    'reminder-sent': fc.record({
      ...mailed,
      level,
      payBy: orNull(day),
      by: fc.constantFrom(...carriers),
      text: fc.constantFrom(null, 'level-1', 'fourteen-days'),
      charges: fc.array(charged, { maxLength: 2 }),
      announced: orNull(fc.record({ costs: fc.nat(1_000_000), percent: fc.constantFrom(null, 8, 10.5) })),
    }),
    'reminder-cancelled': fc.record({ day, note, reminder: ids }),
    notice: fc.record(mailed),
    charge: fc.record({ day, note, charge: charged, currency }),
    'item-cleared': balance,
    'item-partly-paid': balance,
    'item-reopened': balance,
    'item-unsure': balance,
    'due-date-moved': fc.record({ day, document: text, before: orNull(day), after: orNull(day) }),
    payment: fc.record({ day, note, amount, currency }),
    'paid-by-hand': remark,
    'write-off': fc.record({ day, note, amount, currency }),
    'mail-in': fc.record({ ...letter, from: text, nature: fc.constantFrom(...mailNatures) }),
    'mail-out': fc.record({
      ...letter,
      to: fc.array(text, { maxLength: 2 }),
      invoiceCopy: fc.boolean(),
      answers,
    }),
    bounced: fc.record({ day, note, address: name, subject: text, mailKey: orNull(text) }),
    'bounce-cleared': fc.record({ day, note, address: name }),
    note: fc.record({ day, note: name, answers }),
    call: fc.record({ day, note, level: orNull(level), with: text }),
    task: fc.record({ day, note, task: name, due: day, owner: text }),
    'task-done': fc.record({
      day,
      note,
      task: fc.constantFrom('call', 'promise-broken', 'still-open', 'direct-debit-missing', 'file-claim'),
      level: orNull(level),
      answers,
    }),
    promise: fc.record({ day, note, promised: day, amount: orNull(amount), answers }),
    'promise-withdrawn': remark,
    plan: fc.record({
      day,
      note,
      currency,
      instalments: fc
        .uniqueArray(fc.record({ day, amount }), { minLength: 1, maxLength: 3, selector: (one) => one.day })
        .map((all) => all.sort((one, other) => one.day - other.day)),
    }),
    'plan-cancelled': remark,
    'direct-debit': fc.record({ day, note, collected: orNull(day) }),
    returned: remark,
    dispute: fc.record({
      day,
      note,
      reason: fc.constantFrom(...disputeReasons),
      amount: orNull(amount),
      owner: text,
      answers,
    }),
    'dispute-resolved': fc.record({ day, note, outcome: fc.constantFrom(...disputeOutcomes) }),
    hold: fc.record({ day, note, until: orNull(day) }),
    release: fc.record({ day, note, from: fc.constantFrom(...releasable) }),
    handover: fc.record({ day, note, to: text }),
    insolvency: fc.record({
      day,
      note,
      kind: fc.constantFrom<string>(...insolvencyKinds, 'Insolvenzverfahren'),
      date: day,
      officer: orNull(text),
      claimFiled: orNull(day),
    }),
    deceased: fc.record({ day, note, date: day, contact: orNull(text) }),
    owner: fc.record({ day, owner: text }),
    erased: fc.record({ day, administration: text }),
    'taken-back': fc.record({ day, note, event: ids }),
  };
}

/** Any event of a kind, or of any kind. */
export function anyEvent(cast: Cast, of?: EventKind): fc.Arbitrary<DossierEvent> {
  const details = detailsOf(cast);
  const kinds = of === undefined ? (Object.keys(details) as EventKind[]) : [of];
  const { ids: id, moments: at, texts: by, items: item, customers: customer } = cast;
  const one = (kind: EventKind) =>
    fc
      .record({ id, at, by, item, customer, detail: details[kind] as fc.Arbitrary<DossierEvent['detail']> })
      .map((event) => ({ ...event, kind }) as DossierEvent);
  return fc.oneof(...kinds.map(one));
}
