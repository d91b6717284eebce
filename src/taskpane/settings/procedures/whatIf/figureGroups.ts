import type { TriedOut } from '../../../../app/parts/whatIf/tryProcedure';
import type { CurrencyCode } from '../../../../core/index';
import type { WhatIfWords } from '../../../../wording/pane/whatIf';

/** One figure before and after: a count, or minor units of its currency. */
export interface Figure {
  readonly name: string;
  /** Null for a count. */
  readonly currency: CurrencyCode | null;
  readonly before: number;
  readonly after: number;
}

/** The figures of a level, or of all. */
interface FigureGroup {
  readonly title: string;
  readonly figures: readonly Figure[];
}

type Sums = TriedOut['before']['total'];

/** A sum for each currency that either has. The currency is named where there is more than one. */
function sums(name: string, before: Sums, after: Sums, many: boolean): readonly Figure[] {
  const codes = [...new Set([...before, ...after].map(({ currency }) => currency))].sort();
  const of = (all: Sums, code: CurrencyCode): number =>
    all.find(({ currency }) => currency === code)?.amount ?? 0;
  return codes.map((currency) => ({
    name: many ? `${name} ${currency}` : name,
    currency,
    before: of(before, currency),
    after: of(after, currency),
  }));
}

/** What the table of figures shows: every level that has anything, then all together. */
export function figureGroups({ levels, before, after }: TriedOut, text: WhatIfWords): readonly FigureGroup[] {
  const all = [before.total, after.total, ...levels.flatMap((one) => [one.before.asked, one.after.asked])];
  const many = new Set(all.flat().map(({ currency }) => currency)).size > 1;
  const count = (name: string, was: number, is: number): Figure => ({
    ...{ name, currency: null, before: was, after: is },
  });
  return [
    ...levels.map((one) => ({
      title: one.level === 0 ? text.notice : text.level(one.level),
      figures: [
        count(text.items, one.before.items, one.after.items),
        count(text.mails, one.before.mails, one.after.mails),
        ...sums(text.asked, one.before.asked, one.after.asked, many),
      ],
    })),
    {
      title: text.all,
      figures: [
        count(text.mails, before.mails, after.mails),
        ...sums(text.asked, before.total, after.total, many),
        ...sums(text.charges, before.charges, after.charges, many),
        ...(before.refused + after.refused === 0 ? [] : [count(text.refused, before.refused, after.refused)]),
      ],
    },
  ];
}
