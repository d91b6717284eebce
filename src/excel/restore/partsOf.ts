/** A cell holds 32,767 characters. */
const MOST = 32_000;

/** Neither the second half of a character, nor what Excel takes off the start of a text. */
const STARTS_NO_PART = /['\udc00-\udfff]/;

/**
 * A text in parts that a cell can hold; joined again they are the text.
 * @example partsOf('abc', 2) //=> ['ab', 'c']
 */
export function partsOf(text: string, most: number = MOST): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + most);
    while (to > from + 1 && STARTS_NO_PART.test(text.charAt(to))) to -= 1;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}
