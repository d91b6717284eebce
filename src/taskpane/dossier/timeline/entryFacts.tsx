import type { ReactNode } from 'react';
import type { CurrencyCode, DayNumber, DossierEvent, Minor } from '../../../core/index';
import type { CompareWords } from '../../../wording/compare/words';
import type { DossierWords } from '../../../wording/pane/dossier';
import type { DossierTimelineWords } from '../../../wording/pane/dossierTimeline/words';
import { nameIn, type runNames } from '../../../wording/reasons/run/names';
import { Address } from '../../components/Address';
import { Amounts } from './Amounts';

/** What the facts of an entry are told with. */
export interface Telling {
  readonly timeline: DossierTimelineWords;
  readonly dossier: DossierWords;
  readonly compare: CompareWords;
  readonly names: ReturnType<typeof runNames>;
  readonly date: (day: DayNumber) => string;
  readonly money: (minor: Minor, currency: CurrencyCode) => string;
  /** Currency of an item, for what is filed without one. */
  readonly currencyOf: (item: string) => CurrencyCode;
}

export type FactPairs = readonly (readonly [string, ReactNode])[];

/** A text that somebody wrote: its own direction and its own lines; nothing where there is none. */
const said = (name: string, text: string | null): FactPairs =>
  text === null || text.trim() === ''
    ? []
    : [
        [
          name,
          <bdi key={name} style={{ whiteSpace: 'pre-wrap' }}>
            {text}
          </bdi>,
        ],
      ];

const addresses = (name: string, all: readonly string[]): FactPairs =>
  all.length === 0 ? [] : [[name, all.map((address) => <Address key={address} address={address} />)]];

/** What is to be known of an event; who did it and when stands elsewhere. */
export function entryFacts(events: readonly [DossierEvent, ...DossierEvent[]], telling: Telling): FactPairs {
  const [event] = events;
  const { timeline, dossier, compare, names, date, money, currencyOf } = telling;
  const amount = (minor: Minor | null): string =>
    minor === null ? timeline.all : money(minor, currencyOf(event.item));
  switch (event.kind) {
    case 'reminder-sent':
    case 'notice':
      return [
        [dossier.openThen, <Amounts key="open" events={events} money={money} />],
        ...addresses(dossier.to, event.detail.to),
        ...said(dossier.subject, event.detail.subject),
      ];
    case 'mail-in':
      return [
        ...addresses(timeline.from, event.detail.from === '' ? [] : [event.detail.from]),
        ...said(dossier.subject, event.detail.subject),
        ...said(timeline.text, event.detail.excerpt),
      ];
    case 'mail-out':
      return [
        ...addresses(dossier.to, event.detail.to),
        ...said(dossier.subject, event.detail.subject),
        ...said(timeline.text, event.detail.excerpt),
      ];
    case 'bounced':
      return [
        ...addresses(timeline.address, [event.detail.address]),
        ...said(dossier.subject, event.detail.subject),
      ];
    case 'bounce-cleared':
      return [
        ...addresses(timeline.address, [event.detail.address]),
        ...said(timeline.note, event.detail.note),
      ];
    case 'call':
      return [
        ...said(timeline.with, event.detail.with),
        ...said(timeline.text, event.detail.note),
        ...(event.detail.level === null ? [] : ([[timeline.level, event.detail.level]] as const)),
      ];
    case 'task':
      return [
        [timeline.day, date(event.detail.due)],
        ...said(timeline.owner, event.detail.owner),
        ...said(timeline.note, event.detail.note),
      ];
    case 'promise':
      return [
        [timeline.payBy, date(event.detail.promised)],
        [timeline.amount, promisedOf(events, amount)],
        ...said(timeline.note, event.detail.note),
      ];
    case 'plan':
      return [
        [
          timeline.instalments,
          instalmentsOf(events).map(([day, part]) => (
            <span key={day} style={{ display: 'flex', justifyContent: 'space-between', gap: 8 }}>
              <span>{date(day)}</span>
              <span style={{ fontVariantNumeric: 'tabular-nums' }}>{money(part, event.detail.currency)}</span>
            </span>
          )),
        ],
        ...said(timeline.note, event.detail.note),
      ];
    case 'dispute':
      return [
        [timeline.reason, names.disputes[event.detail.reason]],
        [timeline.amount, amount(event.detail.amount)],
        ...said(timeline.owner, event.detail.owner),
        ...said(timeline.note, event.detail.note),
      ];
    case 'dispute-resolved':
      return [
        [timeline.outcome, timeline.outcomes[event.detail.outcome]],
        ...said(timeline.note, event.detail.note),
      ];
    case 'hold':
      return [
        [timeline.until, event.detail.until === null ? timeline.noEnd : date(event.detail.until)],
        ...said(timeline.reason, event.detail.note),
      ];
    case 'handover':
      return [...said(dossier.to, event.detail.to), ...said(timeline.note, event.detail.note)];
    case 'payment':
    case 'write-off':
      return [
        [timeline.amount, money(event.detail.amount, event.detail.currency)],
        ...said(timeline.note, event.detail.note),
      ];
    case 'charge':
      return [
        [timeline.amount, money(event.detail.charge.amount, event.detail.currency)],
        ...said(timeline.note, event.detail.note),
      ];
    case 'direct-debit':
      return [
        ...(event.detail.collected === null ? [] : ([[timeline.day, date(event.detail.collected)]] as const)),
        ...said(timeline.note, event.detail.note),
      ];
    case 'insolvency':
      return [
        [timeline.reason, nameIn(names.insolvencies, event.detail.kind)],
        [timeline.day, date(event.detail.date)],
        ...said(timeline.contact, event.detail.officer),
        ...(event.detail.claimFiled === null
          ? []
          : ([[timeline.claimFiled, date(event.detail.claimFiled)]] as const)),
        ...said(timeline.note, event.detail.note),
      ];
    case 'deceased':
      return [
        [timeline.day, date(event.detail.date)],
        ...said(timeline.contact, event.detail.contact),
        ...said(timeline.note, event.detail.note),
      ];
    case 'owner':
      return [
        [
          timeline.owner,
          event.detail.owner === '' ? timeline.nobody : <bdi key="owner">{event.detail.owner}</bdi>,
        ],
      ];
    case 'item-cleared':
    case 'item-partly-paid':
    case 'item-reopened':
    case 'item-unsure':
    case 'due-date-moved':
      return [
        [compare.was, beforeOf(event, telling)],
        [compare.became, afterOf(event, telling)],
        [compare.listOf, date(event.detail.day)],
      ];
    case 'erased':
    case 'taken-back':
      return [];
    default:
      return said(timeline.text, event.detail.note);
  }
}

/** What was promised of each item of one act, in their order; once where that is alike. */
function promisedOf(events: readonly DossierEvent[], amount: (minor: Minor | null) => string): ReactNode {
  const parts = events.flatMap((event) => (event.kind === 'promise' ? [event.detail.amount] : []));
  const [first = null] = parts;
  if (parts.every((part) => part === null)) return amount(first);
  // biome-ignore lint/suspicious/noArrayIndexKey: each stands for the item at its place
  return parts.map((part, place) => <span key={place}>{amount(part)}</span>);
}

/** The instalments of one plan, over all its items together, by day. */
function instalmentsOf(events: readonly DossierEvent[]): readonly (readonly [DayNumber, Minor])[] {
  const sums = new Map<DayNumber, Minor>();
  for (const event of events)
    for (const { day, amount } of event.kind === 'plan' ? event.detail.instalments : [])
      sums.set(day, (sums.get(day) ?? 0) + amount);
  return [...sums].toSorted(([one], [other]) => one - other);
}

type Ledger = Extract<
  DossierEvent,
  { kind: 'item-cleared' | 'item-partly-paid' | 'item-reopened' | 'item-unsure' | 'due-date-moved' }
>;
const dueText = (day: DayNumber | null, { date, compare }: Telling): string =>
  day === null ? compare.noDueDate : date(day);
const beforeOf = (event: Ledger, telling: Telling): string =>
  event.kind === 'due-date-moved'
    ? dueText(event.detail.before, telling)
    : telling.money(event.detail.before, event.detail.currency);
const afterOf = (event: Ledger, telling: Telling): string =>
  event.kind === 'due-date-moved'
    ? dueText(event.detail.after, telling)
    : telling.money(event.detail.after, event.detail.currency);
