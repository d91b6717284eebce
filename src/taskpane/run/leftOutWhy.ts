/** Why a person leaves out a mail or an invoice; `other` in words of their own. */
export const leftOutCauses = ['not-now', 'sales', 'invoice', 'other'] as const;
export type LeftOutCause = (typeof leftOutCauses)[number];

/** The reason that a person gave for leaving something out. */
export interface LeftOutWhy {
  readonly cause: LeftOutCause;
  /** Their own words; '' for none. */
  readonly words: string;
}

/** Longest words that are kept of a reason. */
export const LONGEST_WHY = 200;

/** Reasons given for mails, by their id, and for items, by their key. */
export interface LeftOutReasons {
  readonly mails: ReadonlyMap<string, LeftOutWhy>;
  readonly items: ReadonlyMap<string, LeftOutWhy>;
}

export const noReasons: LeftOutReasons = { mails: new Map(), items: new Map() };

/** Without those that were given for these: what goes out after all needs no reason. */
export function withoutReasons(
  reasons: LeftOutReasons,
  of: keyof LeftOutReasons,
  keys: readonly string[],
): LeftOutReasons {
  if (!keys.some((key) => reasons[of].has(key))) return reasons;
  const rest = new Map(reasons[of]);
  for (const key of keys) rest.delete(key);
  return { ...reasons, [of]: rest };
}

/** With one more, or with another; null takes it back. */
export function withReason(
  reasons: LeftOutReasons,
  of: keyof LeftOutReasons,
  key: string,
  why: LeftOutWhy | null,
): LeftOutReasons {
  if (why === null) return withoutReasons(reasons, of, [key]);
  return {
    ...reasons,
    [of]: new Map(reasons[of]).set(key, { ...why, words: why.words.slice(0, LONGEST_WHY) }),
  };
}
