import type { Regime } from '../../law/regime';
import type { ChargeKind } from './charge';
import type { ChargeRefusal, LawRule } from './chargeRefusal';

type Facts = Partial<Omit<ChargeRefusal, 'rule' | 'kind' | 'items' | 'regime'>>;

/** Collects refusals: one for each rule and kind of charge, with all items that it concerns. */
export interface Refusals {
  /** Refuses a charge of an item, or of the whole mail (null). The latest `day` is kept. */
  add(kind: ChargeKind, rule: LawRule, item: number | null, facts?: Facts): void;
  readonly all: readonly ChargeRefusal[];
}

export function createRefusals(regime: Regime | null): Refusals {
  const byRule = new Map<string, ChargeRefusal>();
  return {
    add(kind, rule, item, facts = {}) {
      const key = `${kind} ${rule}`;
      const before = byRule.get(key);
      const items = [...(before?.items ?? []), ...(item === null ? [] : [item])];
      const refusal = { ...before, ...facts, rule, kind, items, regime };
      const { day } = facts;
      if (day !== undefined && before?.day !== undefined) refusal.day = Math.max(day, before.day);
      byRule.set(key, refusal);
    },
    get all() {
      return [...byRule.values()];
    },
  };
}
