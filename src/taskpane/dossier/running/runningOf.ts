import type { CustomerDossier } from '../../../app/describeCustomer';
import type { ItemDossier } from '../../../app/describeDossier';
import type { ItemCard } from '../../../app/describeSelection';
import {
  type CurrencyCode,
  type DayNumber,
  firstUnpaid,
  type Instalment,
  type Language,
  type Minor,
} from '../../../core/index';
import { dateText } from '../../../wording/dates';
import { runningWords } from '../../../wording/pane/running';
import { runNames } from '../../../wording/reasons/run/names';
import type { RunningOf } from './RunningLines';
import { type Running, type RunningForms, runningOfCustomer, runningOfItem } from './running';

/** What the lines are told with. */
interface Telling {
  readonly language: Language;
  readonly money: (minor: Minor, currency: CurrencyCode) => string;
}

/** The words and forms of a language. */
export const runningForms = (language: Language): RunningForms => ({
  words: runningWords(language),
  names: runNames(language),
  date: (day) => dateText(day, language),
});

/** What runs of an invoice, and of its customer as a whole. */
export function runningOfInvoice(
  { item, customerState, judged }: Pick<ItemDossier, 'item' | 'customerState' | 'judged'>,
  { language, money }: Telling,
): readonly RunningOf[] {
  const { asOf, rules } = judged;
  const forms = { ...runningForms(language), asOf };
  const own = runningOfItem(item, { ...forms, money: (minor) => money(minor, item.currency) });
  const ofCustomer = runningOfCustomer(customerState, item.customer, {
    ...forms,
    quietPeriods: rules.settings.quietPeriods,
  });
  return [
    ...own.map((one) => ({ ...one, items: [item.key] })),
    // Its own end is on the page of the customer: here it would end for the other invoices unseen.
    ...ofCustomer.map((one) => ({
      ...one,
      line: one.kind === 'quiet' ? one.line : forms.words.ofCustomer(one.line),
      actions: [],
      items: [],
    })),
  ];
}

/** What runs of a customer as a whole, then of its items: what is the same of several of them in one line. */
export function runningOfWhole(
  { customer, state, items, judged }: Pick<CustomerDossier, 'customer' | 'state' | 'items' | 'judged'>,
  { language, money }: Telling,
): readonly RunningOf[] {
  const forms = { ...runningForms(language), asOf: judged.asOf };
  // Its quiet periods have a part of their own on this page.
  const whole = runningOfCustomer(state, customer, { ...forms, quietPeriods: [] }).map(
    (one): RunningOf => ({ ...one, items: [] }),
  );
  const groups = new Map<string, { readonly one: Running; readonly items: ItemCard[] }>();
  for (const item of items)
    for (const one of runningOfItem(item, { ...forms, money: (minor) => money(minor, item.currency) })) {
      // Each item has its own share of a plan that was made for several.
      const key = one.kind === 'plan' ? `${item.state.plan?.since} ${item.currency}` : one.line;
      const group = groups.get(`${one.kind} ${key}`);
      if (group === undefined) groups.set(`${one.kind} ${key}`, { one, items: [item] });
      else group.items.push(item);
    }
  return [
    ...whole,
    ...[...groups.values()].map(({ one, items: own }) => ({
      ...one,
      line: lineOf(one, own, forms.words, (day, amount, currency) =>
        forms.words.planNext(money(amount, currency), forms.date(day)),
      ),
      items: own.map(({ key }) => key),
    })),
  ];
}

/** The line of what is the same of some items, which it names or counts; of a plan with their next instalment. */
function lineOf(
  { kind, line }: Running,
  items: readonly ItemCard[],
  words: RunningForms['words'],
  planNext: (day: DayNumber, amount: Minor, currency: CurrencyCode) => string,
): string {
  const [only, ...others] = items;
  if (only === undefined) return line;
  if (others.length === 0) return `${only.document}: ${line}`;
  const next = kind === 'plan' ? nextOf(items) : null;
  return words.ofItems(items.length, next === null ? line : planNext(next.day, next.amount, only.currency));
}

/** The next instalment of some items together: what they pay on the first of their days. */
function nextOf(items: readonly ItemCard[]): Instalment | null {
  const next = items.flatMap(({ state, open }) =>
    state.plan === null ? [] : (firstUnpaid(state.plan.instalments, open) ?? []),
  );
  if (next.length === 0) return null;
  const day = Math.min(...next.map((one) => one.day));
  const onDay = next.filter((one) => one.day === day);
  return { day, amount: onDay.reduce((sum, { amount }) => sum + amount, 0) };
}
