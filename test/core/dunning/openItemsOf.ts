import type { Dossier } from '../../../src/core/dossier/dossier';
import { plainReminder, type ReminderSent } from '../../../src/core/dossier/events/reminders';
import type { ProposalInput } from '../../../src/core/dunning/proposalInput';
import {
  announcedIn,
  customerId,
  type DayNumber,
  type DossierEvent,
  type DunningProcedure,
  type DunningSettings,
  dayOfIso,
  defaultDunningSettings,
  emptyDossier,
  NO_DAY,
  type OpenItems,
  type Proposal,
  proposeRun,
  shippedProcedures,
  shippedRates,
} from '../../../src/core/index';
import type { Customer } from '../../../src/core/items/customer';
import { type DocumentKind, documentKinds } from '../../../src/core/items/openItems';

/** Day of an ISO date that the test knows to be right. */
export function day(iso: string): DayNumber {
  const found = dayOfIso(iso);
  if (found === null) throw new Error(`No such day: ${iso}`);
  return found;
}

/** An open item as a test writes it; amounts in cents. */
export interface ItemRow {
  readonly customer: string;
  readonly document: string;
  readonly due: string | null;
  readonly open: number;
  readonly kind?: DocumentKind;
  readonly invoiced?: string;
  readonly currency?: string;
  readonly hold?: string;
  readonly level?: number;
  readonly lastReminder?: string;
}

const dayOrNone = (iso: string | null | undefined): number =>
  iso === null || iso === undefined ? NO_DAY : day(iso);

const unique = (values: readonly string[]): string[] => [...new Set(values)];

export function openItemsOf(rows: readonly ItemRow[]): OpenItems {
  const customers = unique(rows.map((row) => row.customer));
  const currencies = unique(rows.map((row) => row.currency ?? 'EUR'));
  return {
    count: rows.length,
    customers: customers.map((number) => ({
      number,
      name: null,
      email: null,
      language: null,
      country: null,
    })),
    currencies,
    customer: Int32Array.from(rows, (row) => customers.indexOf(row.customer)),
    invoiceDay: Int32Array.from(rows, (row) => dayOrNone(row.invoiced)),
    dueDay: Int32Array.from(rows, (row) => dayOrNone(row.due)),
    amount: Float64Array.from(rows, (row) => row.open),
    open: Float64Array.from(rows, (row) => row.open),
    currency: Uint8Array.from(rows, (row) => currencies.indexOf(row.currency ?? 'EUR')),
    kind: Uint8Array.from(rows, (row) =>
      documentKinds.indexOf(row.kind ?? (row.open < 0 ? 'credit-note' : 'invoice')),
    ),
    row: Int32Array.from(rows, (_, index) => index + 2),
    exportLevel: Int8Array.from(rows, (row) => row.level ?? -1),
    exportLastReminder: Int32Array.from(rows, (row) => dayOrNone(row.lastReminder)),
    document: rows.map((row) => row.document),
    reference: rows.map(() => null),
    hold: rows.map((row) => row.hold ?? null),
    company: new Int32Array(rows.length),
    companies: [''],
    key: rows.map((row) => `key-${row.document}`),
  };
}

/** A Belgian business with an address, unless the test says otherwise. */
export const customerOf = (id: string, other: Partial<Customer> = {}): Customer => ({
  id,
  number: id,
  name: `Customer ${id}`,
  emails: [`accounts@${id.toLowerCase()}.example`],
  cc: [],
  language: 'nl-BE',
  kind: 'business',
  profile: 'standard',
  country: 'BE',
  procedure: 'standard',
  hold: null,
  kindStated: true,
  procedureSource: 'standard',
  group: null,
  owner: null,
  limit: null,
  ...other,
});

/** What a test varies in a run. */
export interface RunOptions {
  readonly customers?: readonly Customer[];
  readonly procedures?: readonly DunningProcedure[];
  readonly dossier?: Dossier;
  /** What differs from the defaults. */
  readonly settings?: Partial<DunningSettings>;
  readonly dataDay?: string;
  readonly leftOut?: ProposalInput['leftOut'];
}

export function runOn(asOf: string, rows: readonly ItemRow[], options: RunOptions = {}): Proposal {
  return proposeRun(inputOf(asOf, rows, options));
}

export function inputOf(asOf: string, rows: readonly ItemRow[], options: RunOptions = {}): ProposalInput {
  const items = openItemsOf(rows);
  const customerIds = items.customers.map(customerId);
  const customers = options.customers ?? customerIds.map((id) => customerOf(id));
  const { states, customers: customerStates } = options.dossier ?? emptyDossier;
  return {
    items,
    customers: new Map(customers.map((customer) => [customer.id, customer])),
    customerIds,
    states,
    customerStates,
    rates: shippedRates,
    procedures: new Map([
      ...shippedProcedures,
      ...(options.procedures ?? []).map((procedure) => [procedure.name, procedure] as const),
    ]),
    asOf: day(asOf),
    settings: { ...defaultDunningSettings, ...options.settings },
    dataDay: options.dataDay === undefined ? null : day(options.dataDay),
    leftOut: options.leftOut ?? new Map(),
  };
}

/** The event of one reminded item. */
export const reminderSent = (
  customer: string,
  document: string,
  level: number,
  on: string,
  id = `${document}-${level}-${on}`,
): ReminderSent => ({
  id,
  at: `${on}T09:00:00.000Z`,
  by: 'An Peeters',
  kind: 'reminder-sent',
  item: `key-${document}`,
  customer,
  detail: {
    ...plainReminder,
    level,
    day: day(on),
    mailKey: 'a'.repeat(32),
    document,
    open: 10000,
    currency: 'EUR',
    subject: 'Betalingsherinnering',
    to: ['accounts@example.com'],
    internetMessageId: null,
    conversationId: null,
  },
});

/** The events that sending every mail of a proposal files. */
export const eventsOf = (proposal: Proposal, rows: readonly ItemRow[], on: string): readonly DossierEvent[] =>
  proposal.mails.flatMap((mail) => {
    const announced = announcedIn(mail, openItemsOf(rows));
    return mail.items.map(({ index, level }): DossierEvent => {
      const document = rows[index]?.document ?? '';
      const event = reminderSent(mail.customer.id, document, level, on);
      if (mail.kind === 'notice') return { ...event, id: `notice-${document}-${on}`, kind: 'notice' };
      const text = mail.terms.procedure.levels[level - 1]?.text ?? null;
      const { payBy } = mail;
      const told = announced?.items.includes(index)
        ? { costs: announced.costs, percent: announced.percent }
        : null;
      const mailKey = `${mail.id}-${on}`;
      return { ...event, detail: { ...event.detail, mailKey, payBy, text, announced: told } };
    });
  });

/** Mails in short: customer, currency, level and `document:level` of each item. */
export const inShort = (proposal: Proposal, rows: readonly ItemRow[]): readonly string[] =>
  proposal.mails.map(
    (mail) =>
      `${mail.customer.id} ${mail.currency} ${mail.level}: ${mail.items
        .map((item) => `${rows[item.index]?.document}:${item.level}`)
        .join(' ')}`,
  );
