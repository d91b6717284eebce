import type { OpenItems } from '../../items/openItems';
import { chargesTotal } from '../charges/charge';
import type { Proposal } from '../proposal';
import { Amounts } from './amounts';
import type { LevelTotals, SentTotals } from './whatIf';

const nothing: LevelTotals = { items: 0, mails: 0, asked: [] };

/** What a proposal does at each of its levels. */
export function totalsByLevel(proposal: Proposal, items: OpenItems): ReadonlyMap<number, LevelTotals> {
  const mailed = new Map(
    proposal.mails.flatMap((mail) => mail.items.map((item) => [item.index, item.asked])),
  );
  const asked = new Map<number, Amounts>();
  const counts = new Map<number, { items: number; mails: number }>();
  const count = (level: number, of: 'items' | 'mails'): void => {
    const known = counts.get(level) ?? { items: 0, mails: 0 };
    counts.set(level, { ...known, [of]: known[of] + 1 });
  };
  proposal.decisions.forEach(({ level, action }, index) => {
    if (level === 0 && action !== 'notice') return;
    count(level, 'items');
    const sums = asked.get(level) ?? new Amounts();
    asked.set(level, sums);
    const currency = items.currencies[items.currency[index] ?? -1] ?? '';
    sums.add(currency, mailed.get(index) ?? items.open[index] ?? 0);
  });
  for (const { level } of proposal.mails) count(level, 'mails');
  return new Map(
    [...counts].map(([level, counted]) => [level, { ...counted, asked: asked.get(level)?.all() ?? [] }]),
  );
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
  return { mails: mails.length, total: total.all(), charges: charges.all() };
}
