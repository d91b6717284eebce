import type { Term } from './terms';

/** The terms that a pattern found, and how many it took. */
export interface Match {
  readonly terms: readonly Term[];
  readonly count: number;
}

interface Step {
  readonly marks: string;
  readonly least: number;
  readonly most: number;
}

export type Pattern = readonly Step[];

/** Fillers that may stand between two words of a day. */
const MOST = 3;

/**
 * Makes a pattern of marks ready: `W? f* [nN] M`: each mark or set of marks once, `?` at most once, `*` at most three
 * times.
 */
export const pattern = (written: string): Pattern =>
  written.split(' ').map((part) => ({
    marks: part.replace(/[[\]?*]/g, ''),
    least: /[?*]$/.test(part) ? 0 : 1,
    most: part.endsWith('*') ? MOST : 1,
  }));

/** Finds a pattern at a place among the terms; null where it does not stand there. */
export function matchAt(
  pattern: Pattern,
  terms: readonly (readonly Term[])[],
  at: number,
  step = 0,
): Match | null {
  const wanted = pattern[step];
  if (!wanted) return { terms: [], count: 0 };
  const taken: Term[] = [];
  while (taken.length < wanted.most) {
    const term = terms[at + taken.length]?.find(({ mark }) => wanted.marks.includes(mark));
    if (!term) break;
    taken.push(term);
  }
  // The longest first, then what is left for the next steps.
  for (let count = taken.length; count >= wanted.least; count -= 1) {
    const rest = matchAt(pattern, terms, at + count, step + 1);
    if (rest) return { terms: [...taken.slice(0, count), ...rest.terms], count: count + rest.count };
  }
  return null;
}
