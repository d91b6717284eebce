/** The longest name that Excel takes for a sheet. */
const MOST = 31;

/**
 * A name that Excel takes for a sheet and that none has yet: without its forbidden characters, at most 31 long, a
 * number behind it where it is taken. Excel does not tell capitals apart.
 *
 * @example
 * sheetNameFor('Beleid [NV/SA]', ['beleid (nv-sa)']) //=> 'Beleid (NV-SA) 2'
 */
export function sheetNameFor(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  // Excel keeps this name for itself.
  names.add('history');
  const legal =
    cut(
      wanted
        .replaceAll('[', '(')
        .replaceAll(']', ')')
        .replace(/[:*?/\\\p{Cc}]/gu, '-'),
      MOST,
    ) || 'Dunning';
  for (let count = 1; ; count += 1) {
    const number = count === 1 ? '' : ` ${count}`;
    const name = `${cut(legal, MOST - number.length)}${number}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}

/** Its first characters, no half of one, without spaces and apostrophes at the ends. */
const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/^['\s]+|['\s]+$/g, '');
