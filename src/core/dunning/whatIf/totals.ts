import type { OpenItems } from '../../items/openItems';
import { inPieces, type Sliced } from '../../sliced';
import { chargesTotal } from '../charges/charge';
import type { Proposal } from '../proposal';
import { Amounts } from './amounts';
import type { LevelTotals, SentTotals } from './whatIf';

const nothing: LevelTotals = { items: 0, mails: 0, asked: [] };

/** What is counted of a level. */
interface Counted {
  items: number;
  mails: number;
  readonly asked: Amounts;
}

/** What a proposal does at each of its levels. */
export function* totalsByLevel(
  proposal: Proposal,
  items: OpenItems,
): Sliced<ReadonlyMap<number, LevelTotals>> {
  const { mails } = proposal;
  const levels = new Map<number, Counted>();
  const of = (level: number): Counted => {
    const known = levels.get(level) ?? { items: 0, mails: 0, asked: new Amounts() };
    levels.set(level, known);
    return known;
  };
  /** What the mails ask of an item: less than is open where a part is in dispute. */
  const asked = new Map<number, number>();
  yield* inPieces(mails.length, (from, to) => {
    for (const mail of mails.slice(from, to)) {
      of(mail.level).mails += 1;
      for (const item of mail.items) asked.set(item.index, item.asked);
    }
  });
  yield* inPieces(items.count, (from, to) => {
    for (let index = from; index < to; index += 1) {
      const { level, action } = proposal.decisionAt(index);
      if (level === 0 && action !== 'notice') continue;
      const counted = of(level);
      counted.items += 1;
      const currency = items.currencies[items.currency[index] ?? -1] ?? '';
      counted.asked.add(currency, asked.get(index) ?? items.open[index] ?? 0);
    }
  });
  return new Map([...levels].map(([level, counted]) => [level, { ...counted, asked: counted.asked.all() }]));
}

/** The totals of a level, or none. */
export const totalsAt = (totals: ReadonlyMap<number, LevelTotals>, level: number): LevelTotals =>
  totals.get(level) ?? nothing;

/** All that a proposal sends. */
export function sentTotals({ mails }: Proposal): SentTotals {
  const total = new Amounts();
  const charges = new Amounts();
  for (const mail of mails) {
    total.add(mail.currency, mail.total);
    charges.add(mail.currency, chargesTotal(mail.charges));
  }
  const refused = mails.filter((mail) => mail.refused.length > 0).length;
  return { mails: mails.length, total: total.all(), charges: charges.all(), refused };
}
