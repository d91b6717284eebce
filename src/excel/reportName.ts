/** The longest name that Excel takes for a sheet. */
const MOST = 31;

/**
 * A name that Excel takes for a sheet and that none has yet: without its forbidden characters, at most 31 long, a
 * number behind it where it is taken. A day at its end is kept whole. Excel does not tell capitals apart.
 *
 * @example
 * sheetNameFor('Beleid [NV/SA]', ['beleid (nv-sa)']) //=> 'Beleid (NV-SA) 2'
 */
export function sheetNameFor(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  // Excel keeps this name for itself.
  names.add('history');
  const legal = trimmed(
    wanted
      .replaceAll('[', '(')
      .replaceAll(']', ')')
      .replace(/[:*?/\\\p{Cc}]/gu, '-'),
  );
  for (let count = 1; ; count += 1) {
    const number = count === 1 ? '' : ` ${count}`;
    const name = `${shortened(legal || 'Dunning', MOST - number.length)}${number}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}

/** At most so long: what stands before a day gives way. */
function shortened(name: string, length: number): string {
  if (name.length <= length) return name;
  const day = / \d[\d.-]{5,9}$/.exec(name)?.[0] ?? '';
  return `${trimmed(name.slice(0, length - day.length).replace(/[\ud800-\udbff]$/, ''))}${day}`;
}

/** Without spaces and apostrophes at the ends. */
const trimmed = (text: string): string => text.replace(/^['\s]+|['\s]+$/g, '');
