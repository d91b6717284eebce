import {
  ageingRows,
  ageingTable,
  type CurrencyCode,
  defaultBounds,
  type Language,
  type Minor,
} from '../../core/index';
import { overviewWords } from '../../wording/pane/overview';
import { creditSheetWords } from '../../wording/reports/creditSheet';
import type { CustomerDossier } from '../describeCustomer';
import type { NewCell, ReportPart } from '../ports';
import { countCell, dayCell, moneyCell } from './reportCells';

/** As many items have room on the page, those of all currencies together. */
const MOST_ITEMS = 18;

/** What is open by age, a column for each currency, and what of it is overdue. */
export function ageParts(
  { customer, judged, balances }: Pick<CustomerDossier, 'customer' | 'judged' | 'balances'>,
  language: Language,
): readonly ReportPart[] {
  const { reading, customerIds, asOf } = judged;
  const words = creditSheetWords(language);
  const ages = overviewWords(language);
  if (balances.length === 0) return [{ kind: 'space' }, { kind: 'text', text: words.nothingOpen }];
  const rows = ageingRows(ageingTable(reading.items, asOf, defaultBounds)).filter(
    (row) => customerIds[row.customer] === customer.id,
  );
  const sumOf = (currency: CurrencyCode, bucket: number): Minor =>
    rows
      .filter((row) => reading.items.currencies[row.currency] === currency)
      .reduce((sum, { buckets }) => sum + (buckets[bucket] ?? 0), 0);
  const each = (of: (currency: CurrencyCode) => Minor): readonly NewCell[] =>
    balances.map(({ currency }) => moneyCell(of(currency), currency));
  const labels = Array.from({ length: defaultBounds.length + 1 }, (_, at) =>
    at === 0 ? ages.notDue : ages.days((defaultBounds[at - 1] ?? 0) + 1, defaultBounds[at] ?? null),
  );
  return [
    { kind: 'space' },
    {
      kind: 'table',
      headers: [words.age, ...balances.map(({ currency }) => currency)],
      rows: labels.map((label, at) => [label, ...each((currency) => sumOf(currency, at))]),
      totals: [words.total, ...balances.map(({ currency, open }) => moneyCell(open, currency))],
    },
    {
      kind: 'facts',
      facts: balances.map(({ currency, overdue }) => [
        `${words.overdue} (${currency})`,
        moneyCell(overdue, currency),
      ]),
    },
  ];
}

/** What is open, the oldest first, as far as there is room; the rest is counted and summed, so that it adds up. */
export function itemParts(
  { items, balances }: Pick<CustomerDossier, 'items' | 'balances'>,
  language: Language,
): readonly ReportPart[] {
  const words = creditSheetWords(language);
  let room = MOST_ITEMS;
  return balances.flatMap(({ currency, open }): readonly ReportPart[] => {
    const own = items.filter((item) => item.currency === currency);
    const shown = own.slice(0, room);
    const rest = own.slice(room);
    room -= shown.length;
    const sum = rest.reduce((total, item) => total + item.open, 0);
    return [
      { kind: 'heading', text: words.items(currency) },
      {
        kind: 'table',
        headers: [words.document, words.due, words.days, words.open, words.level],
        rows: [
          ...shown.map((item) => [
            item.document,
            dayCell(item.dueDay, language),
            item.daysOverdue !== null && item.daysOverdue > 0 ? countCell(item.daysOverdue) : '',
            moneyCell(item.open, currency),
            item.state.level > 0 ? countCell(item.state.level) : '',
          ]),
          ...(rest.length === 0 ? [] : [[words.more(rest.length), '', '', moneyCell(sum, currency)]]),
        ],
        totals: [words.total, '', '', moneyCell(open, currency)],
      },
    ];
  });
}
