import type { DayNumber } from '../dates/day';
import type { CurrencyCode, Minor } from '../money/money';

/** What tells the lines of one document apart. */
export interface Line {
  readonly dueDay: DayNumber;
  readonly open: Minor;
  readonly currency: CurrencyCode;
}

/** Places in the two lists: pairs that are the same line, and what is left. */
export interface LineMatches {
  readonly pairs: readonly (readonly [before: number, now: number])[];
  readonly gone: readonly number[];
  readonly fresh: readonly number[];
  /** Lines that could be one another: nobody can say which. */
  readonly unsure: { readonly before: readonly number[]; readonly now: readonly number[] };
}

const places = (lines: readonly Line[]): number[] => lines.map((_, at) => at);

/**
 * Finds the lines of a document again. Lines with the same due date and amount are the same, if there are as many
 * as before; of the others, one that shares its due date or its amount with exactly one. Any order of lines gives
 * the same answer.
 */
export function matchLines(before: readonly Line[], now: readonly Line[]): LineMatches {
  const pairs: (readonly [number, number])[] = [];
  let left = places(before);
  let right = places(now);
  const take = (taken: readonly (readonly [number, number])[]): void => {
    const lefts = new Set(taken.map(([at]) => at));
    const rights = new Set(taken.map(([, at]) => at));
    left = left.filter((at) => !lefts.has(at));
    right = right.filter((at) => !rights.has(at));
    pairs.push(...taken);
  };

  const whole = ({ dueDay, open, currency }: Line): string => `${dueDay} ${open} ${currency}`;
  const nowByWhole = byText(right, (at) => textAt(now, at, whole));
  for (const [text, lefts] of byText(left, (at) => textAt(before, at, whole))) {
    const rights = nowByWhole.get(text) ?? [];
    if (rights.length === lefts.length) take(lefts.map((at, nth) => [at, rights[nth] ?? -1] as const));
  }

  const gone: number[] = [];
  const fresh: number[] = [];
  const unsure = { before: [] as number[], now: [] as number[] };
  for (const { lefts, rights } of related(before, left, now, right)) {
    const [one] = lefts;
    const [other] = rights;
    if (lefts.length === 1 && rights.length === 1 && one !== undefined && other !== undefined)
      pairs.push([one, other]);
    else if (rights.length === 0) gone.push(...lefts);
    else if (lefts.length === 0) fresh.push(...rights);
    else {
      unsure.before.push(...lefts);
      unsure.now.push(...rights);
    }
  }
  return { pairs, gone, fresh, unsure };
}

const textAt = (lines: readonly Line[], at: number, text: (line: Line) => string): string => {
  const line = lines[at];
  return line === undefined ? '' : text(line);
};

function byText(all: readonly number[], text: (at: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const at of all) {
    const group = groups.get(text(at));
    if (group === undefined) groups.set(text(at), [at]);
    else group.push(at);
  }
  return groups;
}

/** Groups of lines that hang together by a shared due date or amount. */
function related(
  before: readonly Line[],
  left: readonly number[],
  now: readonly Line[],
  right: readonly number[],
): readonly { readonly lefts: number[]; readonly rights: number[] }[] {
  const due = ({ dueDay, currency }: Line): string => `due ${dueDay} ${currency}`;
  const open = (line: Line): string => `open ${line.open} ${line.currency}`;
  const nowBy = [due, open].map((text) => byText(right, (at) => textAt(now, at, text)));
  const beforeBy = [due, open].map((text) => byText(left, (at) => textAt(before, at, text)));
  const groups: { lefts: number[]; rights: number[] }[] = [];
  const seenLeft = new Set<number>();
  const seenRight = new Set<number>();
  const grow = (group: { lefts: number[]; rights: number[] }): void => {
    for (let l = 0, r = 0; l < group.lefts.length || r < group.rights.length; ) {
      const isLeft = l < group.lefts.length;
      const at = (isLeft ? group.lefts[l++] : group.rights[r++]) ?? -1;
      for (const [nth, text] of [due, open].entries()) {
        const shared = textAt(isLeft ? before : now, at, text);
        const byShared = (isLeft ? nowBy : beforeBy)[nth];
        const others = byShared?.get(shared) ?? [];
        // All of them join now: the next line that shares it has nothing to add.
        byShared?.delete(shared);
        const [seen, into] = isLeft ? [seenRight, group.rights] : [seenLeft, group.lefts];
        for (const other of others) {
          if (seen.has(other)) continue;
          seen.add(other);
          into.push(other);
        }
      }
    }
    groups.push(group);
  };
  for (const at of left) {
    if (seenLeft.has(at)) continue;
    seenLeft.add(at);
    grow({ lefts: [at], rights: [] });
  }
  for (const at of right) {
    if (seenRight.has(at)) continue;
    seenRight.add(at);
    grow({ lefts: [], rights: [at] });
  }
  return groups;
}
