/** What a word does in the name of a day. The letters are those of the patterns in `dayPatterns`. */
const dayMarks = {
  /** Monday to Sunday, 1 to 7. */
  W: 'weekday',
  /** January to December, 1 to 12. */
  M: 'month',
  /** Days from the day of writing. */
  R: 'relative',
  /** The coming one; 1 where that of this week is not meant. */
  X: 'next',
  T: 'this',
  L: 'last',
  E: 'end',
  B: 'beginning',
  H: 'middle',
  w: 'week',
  m: 'a month',
  y: 'a year',
  d: 'day',
  k: 'working day',
  h: 'hour',
  /** Within, in. */
  I: 'within',
  /** Before a number: that long ago. */
  G: 'ago, before',
  /** Behind a number: that long ago. */
  A: 'ago, behind',
  /** In, before the name of a month. */
  i: 'in a month',
  /** Before the bare number of a day. */
  o: 'the',
  /** Number written as a word. */
  N: 'number',
  K: 'weekend',
  /** A month, week or year and its end in one word: 1, 2, 3. */
  Q: 'end in one word',
  /** Eve of Christmas. */
  C: 'Christmas',
  f: 'filler',
  /** A word that takes a day out of a greeting. */
  _: 'nothing',
} as const;
export type DayMark = keyof typeof dayMarks;

/** Words by mark; each list gives the values 1, 2, 3, … by its lines, or by `number: words`. */
export type DayWords = Readonly<
  Partial<Record<DayMark, readonly (readonly [value: number, words: string])[]>>
>;

/** Words that have no value. */
export const plain = (words: string): readonly (readonly [number, string])[] => [[0, words]];
/** Words of the values 1, 2, 3, … */
export const counted = (...words: readonly string[]): readonly (readonly [number, string])[] =>
  words.map((one, at) => [at + 1, one]);
