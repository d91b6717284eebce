/** How far down the last list the next key is looked for: what stands before it is gone. */
const AHEAD = 16;

/**
 * Place of every key of the new list in the last one, -1 where it had none. Packages print their lists in the same
 * order every time, so most keys are found by going down both lists together; only the rest is looked up. Lists in
 * different orders are found out soon, and then all of it is looked up.
 * @param last keys of the last list; of two that are the same, either may be found
 * @example placesOf(['a', 'b', 'c'], ['a', 'c', 'd']) //=> Int32Array [0, 2, -1]
 */
export function placesOf(last: readonly string[], now: readonly string[]): Int32Array {
  const places = new Int32Array(now.length).fill(-1);
  const found = new Uint8Array(last.length);
  let patience = last.length;
  let next = 0;
  for (let at = 0; at < now.length && patience > 0; at += 1) {
    const end = Math.min(next + AHEAD, last.length);
    let place = next;
    while (place < end && last[place] !== now[at]) place += 1;
    if (place === end) patience -= AHEAD;
    else {
      places[at] = place;
      found[place] = 1;
      next = place + 1;
    }
  }
  const rest = new Map<string, number>();
  for (const [place, key] of last.entries()) if (found[place] === 0) rest.set(key, place);
  for (const [at, key] of now.entries()) if (places[at] === -1) places[at] = rest.get(key) ?? -1;
  return places;
}
