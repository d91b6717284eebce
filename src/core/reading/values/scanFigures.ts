import { isDigit, isMark, isSpace } from './characters';

/** Figures taken apart, before it is known which mark is the decimal one. */
export interface Figures {
  /** All digits as one whole number, at most 15 of them. */
  readonly digits: number;
  /** Digits behind the last mark, 0 when there is none. */
  readonly behindMark: number;
  /** What the last mark is by its place alone: decimal, between groups, or possibly both (`1.234`). */
  readonly mark: 'none' | 'decimal' | 'group' | 'either';
  /** The last mark, where it is a point or a comma. */
  readonly character: '.' | ',' | null;
}

const MOST_DIGITS = 15;
const POINT = 46;
const APOSTROPHE = 39;
const RIGHT_QUOTE = 0x2019;
const SPACE = 32;

/** Groups may be parted by point, comma, any space or apostrophe; 0 for every other character. */
function separatorOf(code: number): number {
  if (isMark(code)) return code;
  if (code === APOSTROPHE || code === RIGHT_QUOTE) return APOSTROPHE;
  return isSpace(code) ? SPACE : 0;
}

/**
 * Takes figures apart in one pass. Null when the groups are not of three (`12.34.5`), when marks change
 * places (`1,234.567,89`), or when there are more digits than a number holds exactly.
 * @example scanFigures('1.234,56', 0, 8) //=> { digits: 123456, behindMark: 2, mark: 'decimal', character: ',' }
 */
export function scanFigures(text: string, start: number, end: number): Figures | null {
  let digits = 0;
  let count = 0;
  let run = 0;
  let first = 0;
  let marks = 0;
  let last = 0;
  let grouping = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      digits = digits * 10 + code - 48;
      count += 1;
      run += 1;
      if (count > MOST_DIGITS) return null;
      continue;
    }
    const separator = separatorOf(code);
    if (separator === 0) return null;
    if (marks === 0) first = run;
    else if (run !== 3 || (grouping !== 0 && last !== grouping)) return null;
    else grouping = last;
    last = separator;
    marks += 1;
    run = 0;
  }
  if (count === 0 || run === 0) return null;
  if (marks === 0) return { digits, behindMark: 0, mark: 'none', character: null };

  const groupsFit = first >= 1 && first <= 3;
  const allGroups = groupsFit && run === 3 && (grouping === 0 || grouping === last);
  if (!isMark(last)) {
    return allGroups ? { digits, behindMark: 0, mark: 'none', character: null } : null;
  }
  if (marks > 1 && !groupsFit) return null;
  const character = last === POINT ? '.' : ',';
  if (grouping === last) return allGroups ? { digits, behindMark: 3, mark: 'group', character } : null;
  const canBeGroup = marks === 1 && allGroups && text.charAt(start) !== '0';
  return { digits, behindMark: run, mark: canBeGroup ? 'either' : 'decimal', character };
}
