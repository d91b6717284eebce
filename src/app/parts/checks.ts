import type { Comparison, DayNumber, Proposal, Reading } from '../../core/index';
import { workingDaysBefore } from '../../core/index';
import { type Check, type CheckCode, type CheckFinding, hasSender } from '../checked';
import type { Account, Administration, Fault, UnreadableMail } from '../ports';
import type { JoinedCustomers } from './joinCustomers';
import { mayBeAnothers, rivalOf } from './rival';
import type { SaidDay } from './saidDay';

/** What a check may say besides. */
type More = Partial<Pick<Check, 'facts' | 'issues' | 'places' | 'problems' | 'fault'>> & {
  acceptable?: boolean;
  waits?: boolean;
};
/** A check waits for the user when it blocks, or when its attention is one that must be accepted (`waits`). */
export const make = (
  code: CheckCode,
  finding: CheckFinding,
  state: Check['state'],
  { acceptable = false, waits = state === 'blocking', ...more }: More = {},
): Check => ({
  code,
  finding,
  state,
  acceptable,
  accepted: false,
  acceptance: null,
  stopsSending: waits,
  facts: {},
  issues: [],
  places: [],
  problems: [],
  fault: null,
  ...more,
});

/** Does the sum of the items equal the total that the sheet states? */
export function sheetAddsUp({ issues, totals }: Reading): Check {
  const wrong = issues.filter((issue) => issue.code === 'total-mismatch');
  if (wrong.length > 0)
    return make('sheet-adds-up', 'totals-differ', 'blocking', { acceptable: true, issues: wrong });
  const stated = totals.some((total) => total.stated !== null);
  return make('sheet-adds-up', stated ? 'totals-agree' : 'no-stated-total', stated ? 'good' : 'attention');
}

/** Was every row understood? Rows that were not are left out, and the user says that this is all right. */
export function rowsRead({ issues, items, skipped }: Reading): Check {
  const count = items.count;
  const found = issues.filter((issue) => issue.code !== 'total-mismatch');
  if (found.length === 0) return make('rows-read', 'all-rows-read', 'good', { facts: { count } });
  const unread = skipped.filter(({ reason }) => reason === 'unreadable' || reason === 'duplicate').length;
  const facts = { count, unread };
  return make('rows-read', 'rows-unreadable', 'attention', {
    acceptable: true,
    waits: true,
    facts,
    issues: found,
  });
}

/**
 * Are the items this administration's own? Says nothing where they are. Nobody can take responsibility for a letter
 * from the wrong company, so it cannot be accepted.
 */
export function ownItems(
  { sheetName, byCompany }: Reading,
  administration: Administration | null,
  administrations: readonly Administration[],
): readonly Check[] {
  const rival = rivalOf(administrations, administration, sheetName);
  if (rival !== null) {
    const finding = rival.sheet !== null && !administration?.sheet ? 'sheet-of-other' : 'same-source';
    return [make('own-items', finding, 'blocking', { facts: { other: rival.name || rival.id } })];
  }
  const companies = byCompany.filter(({ company }) => company !== '');
  if (administration?.company || companies.length < 2)
    return mayBeAnothers(administrations, administration)
      ? [make('own-items', 'sheet-unclaimed', 'blocking', { facts: { sheet: sheetName } })]
      : [];
  const named = companies.map(
    ({ company, totals }) => `${company} (${sum(totals.map(({ count }) => count))})`,
  );
  const facts = { count: companies.length, companies: named.join(', ') };
  return [make('own-items', 'companies-mixed', 'blocking', { facts })];
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/**
 * Is the run for today, and are payments booked up to so many working days ago? Where the sheet does not say it, a person
 * may have: `by` names who did.
 */
export function exportFresh(
  { dataDay }: Reading,
  asOf: DayNumber,
  today: DayNumber,
  freshWorkingDays: number,
  said: SaidDay | null = null,
): Check {
  if (asOf !== today) {
    const finding = asOf < today ? 'as-of-past' : 'as-of-future';
    return make('export-fresh', finding, 'blocking', { facts: { asOf, today } });
  }
  if (dataDay === null) return make('export-fresh', 'data-day-unknown', 'attention');
  if (dataDay >= workingDaysBefore(today, freshWorkingDays))
    return said === null
      ? make('export-fresh', 'fresh', 'good', { facts: { dataDay } })
      : make('export-fresh', 'fresh-said', 'good', { facts: { dataDay, by: said.by } });
  const facts = said === null ? { dataDay } : { dataDay, by: said.by };
  return make('export-fresh', 'data-too-old', 'blocking', { acceptable: true, facts });
}

/** Is this the whole list, and is it clear which item is which? Says nothing where all is well. */
export function sameList(comparison: Comparison | null): readonly Check[] {
  if (comparison === null) return [];
  const { shorter, counts } = comparison;
  const facts = (count: number) => ({ acceptable: true, facts: { count } });
  return [
    ...(shorter === null ? [] : [make('list-complete', 'list-shorter', 'blocking', facts(shorter.lost))]),
    ...(counts.unsure === 0
      ? []
      : [make('items-matched', 'items-unsure', 'attention', { ...facts(counts.unsure), waits: true })]),
  ];
}

/** Does the customer table know every customer of the sheet, and was all of it understood? */
export function customersKnown(joined: JoinedCustomers, hasTable: boolean): Check {
  const missing = joined.unknown.length;
  const places = joined.unread;
  if (!hasTable)
    return make('customers-known', 'no-customer-table', 'attention', { facts: { count: missing } });
  if (places.length > 0)
    return make('customers-known', 'customer-cells-unread', 'attention', {
      acceptable: true,
      waits: true,
      facts: { count: places.length, missing },
      places,
    });
  if (missing > 0)
    return make('customers-known', 'customers-missing', 'attention', { facts: { count: missing } });
  return make('customers-known', 'customers-known', 'good', { facts: { count: joined.customers.size } });
}

/** Can every proposed mail be addressed? Those that cannot are left out, the others go. */
export function addresses({ mails }: Proposal): Check {
  const count = mails.filter(({ blocked }) => blocked !== null && blocked !== 'bounced').length;
  if (count > 0) return make('addresses', 'addresses-missing', 'attention', { facts: { count } });
  return make('addresses', 'addresses-complete', 'good', { facts: { count: mails.length } });
}

/** Is it known on whose behalf reminders go out? */
export function sender(administration: Administration | null): Check {
  const set = hasSender(administration);
  return make('sender', set ? 'sender-set' : 'sender-not-set', set ? 'good' : 'blocking');
}

/**
 * Is someone signed in, and did the mailbox say what went out before? A mail whose record cannot be read may
 * have reminded someone: the user has to look at it.
 */
export function mailbox(
  account: Account | null,
  fault: Fault | null,
  unreadable: readonly UnreadableMail[],
): Check {
  if (fault !== null) return make('mailbox', 'mailbox-unreachable', 'blocking', { fault });
  if (account === null) return make('mailbox', 'not-signed-in', 'blocking');
  if (unreadable.length > 0)
    return make('mailbox', 'mailbox-partly-read', 'attention', {
      acceptable: true,
      waits: true,
      facts: { count: unreadable.length, subjects: unreadable.map(({ subject }) => subject).join('; ') },
    });
  return make('mailbox', 'mailbox-ready', 'good', { facts: { account: account.address } });
}

/** Does the dossier hold everything that was sent? */
export function dossier(count: number, recovered: number, fault: Fault | null): Check {
  if (fault !== null)
    return make('dossier', 'dossier-not-written', 'blocking', { facts: { recovered }, fault });
  if (recovered > 0) return make('dossier', 'dossier-recovered', 'good', { facts: { recovered } });
  return make('dossier', 'dossier-complete', 'good', { facts: { count } });
}
