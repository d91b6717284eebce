import { type CurrencyCode, customerLabel, isoOfDay, type Language, type Minor } from '../../core/index';
import { moneyText } from '../../wording/amounts';
import { dateText } from '../../wording/dates';
import { creditSheetWords } from '../../wording/reports/creditSheet';
import type { CustomerDossier } from '../describeCustomer';
import { type CreditStanding, daughtersOf, excessOf } from '../parts/exposure';
import type { NewCell, NewReport, ReportPart } from '../ports';
import { askAtVisit } from './askAtVisit';
import { contactFacts } from './contactFacts';
import { ageParts, itemParts } from './openOfCustomer';
import { moneyCell } from './reportCells';

/** As many daughters are named. */
const MOST_DAUGHTERS = 3;
/** As many lines of what runs have room. */
const MOST_RUNNING = 8;

/** What the page is made of. */
export interface CreditSheetInput {
  readonly view: CustomerDossier;
  readonly standing: CreditStanding;
  readonly standings: ReadonlyMap<string, CreditStanding>;
  /** Currency of the limits. */
  readonly currency: CurrencyCode;
  /** The signal "no further deliveries" in words; null where there is none. */
  readonly signal: string | null;
  /** What runs of the customer and its items, each in a line with its end. */
  readonly running: readonly string[];
}

type Facts = Extract<ReportPart, { kind: 'facts' }>['facts'];

/**
 * One page about a customer for a salesperson before a visit: who it is, what it may owe and owes, how old that is, what
 * was agreed, and what may be asked. Facts only; what an open-item list cannot know, it says so.
 */
export function creditSheet(input: CreditSheetInput, language: Language): NewReport {
  const { view, signal, running } = input;
  const { customer, judged } = view;
  const words = creditSheetWords(language);
  const label = customerLabel(customer);
  const shown = running.slice(0, MOST_RUNNING);
  const lines = [
    ...(shown.length === 0 ? [words.noneRunning] : shown),
    ...(running.length > shown.length ? [words.moreRunning(running.length - shown.length)] : []),
  ];
  return {
    sheet: `${words.sheet} ${label} ${isoOfDay(judged.asOf)}`,
    columns: [
      { width: 34, align: 'start' },
      { width: 16, align: 'end' },
      { width: 17, align: 'end' },
      { width: 16, align: 'end' },
      { width: 10, align: 'end' },
    ],
    parts: [
      { kind: 'title', text: words.title(label) },
      { kind: 'text', text: words.asOf(dateText(judged.asOf, language), judged.administration?.name ?? '') },
      ...(signal === null ? [] : [{ kind: 'text', text: signal, strong: true } as const]),
      { kind: 'heading', text: words.toAsk },
      ...askLines(input, language).map((text): ReportPart => ({ kind: 'text', text })),
      { kind: 'heading', text: words.credit },
      { kind: 'facts', facts: creditFacts(input, language) },
      ...ageParts(view, language),
      ...itemParts(view, language),
      { kind: 'heading', text: words.running },
      ...lines.map((text): ReportPart => ({ kind: 'text', text })),
      { kind: 'heading', text: words.details },
      { kind: 'facts', facts: [...whoFacts(view, words), ...contactFacts(view, language)] },
      { kind: 'text', text: words.scope },
    ],
    print: { orientation: 'portrait', onePage: true },
  };
}

function askLines({ view }: CreditSheetInput, language: Language): readonly string[] {
  const words = creditSheetWords(language);
  const asked = askAtVisit(view);
  if (asked === null) return [words.askNotFor];
  const lines = asked.flatMap(({ currency, amount, items, oldest, disputed }) => [
    ...(amount > 0 && oldest !== null
      ? [words.askPay(moneyText(amount, currency, language), items, dateText(oldest, language))]
      : []),
    ...(disputed > 0 ? [words.askDispute(moneyText(disputed, currency, language))] : []),
  ]);
  return lines.length === 0 ? [words.askNothing] : lines;
}

function creditFacts({ standing, standings, currency, view }: CreditSheetInput, language: Language): Facts {
  const words = creditSheetWords(language);
  const { limit, own, exposure, room, state } = standing;
  const money = (minor: Minor): NewCell => moneyCell(minor, currency);
  const daughters = daughtersOf(standings, view.customer.id);
  const named = daughters.slice(0, MOST_DAUGHTERS);
  const others = daughters.slice(MOST_DAUGHTERS);
  const excess = excessOf(standing);
  const hasLimit = limit !== null && state !== 'no-limit' && state !== 'zero-unclear';
  return [
    [words.limit, limitCell(standing, money, words)],
    [`${words.own} (${currency})`, money(own)],
    ...(daughters.length === 0 ? [] : [[words.exposure, money(exposure)] as const]),
    ...named.map((one) => [words.daughter(customerLabel(one.customer)), money(one.exposure)] as const),
    ...(others.length === 0
      ? []
      : [
          [
            words.otherDaughters(others.length),
            money(others.reduce((sum, one) => sum + one.exposure, 0)),
          ] as const,
        ]),
    ...(hasLimit && excess === 0 && limit > 0
      ? [[words.room, room === null ? words.roomUnknown : money(room)] as const]
      : []),
    ...(excess > 0
      ? [[words.excess, money(excess)] as const, [words.back, words.needsHistory] as const]
      : []),
    [words.behaviour, words.needsHistory],
  ];
}

function limitCell(
  { limit, state }: CreditStanding,
  money: (minor: Minor) => NewCell,
  words: ReturnType<typeof creditSheetWords>,
): NewCell {
  if (limit === null || state === 'no-limit') return words.noLimit;
  if (state === 'zero-unclear') return words.zeroUnclear;
  return limit === 0 ? words.noCredit : money(limit);
}

/** What is known of who it is. */
function whoFacts(
  { customer, group, state }: CustomerDossier,
  words: ReturnType<typeof creditSheetWords>,
): Facts {
  const owner = state.owner ?? customer.owner;
  const facts: readonly (readonly [string, string | null])[] = [
    [words.number, customer.number],
    [words.group, group],
    [words.email, customer.emails.slice(0, 3).join('; ') || null],
    [words.country, customer.country],
    [words.owner, owner],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}
