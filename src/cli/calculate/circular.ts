/** A node on its way through the search: when it was first seen, and the earliest one that it leads to. */
interface Visit<N> {
  readonly node: N;
  readonly next: Iterator<N>;
  readonly seen: number;
  earliest: number;
}

/**
 * The nodes that lead back to themselves, among those that can be reached from `roots` (Tarjan's strongly
 * connected components, without recursion: chains of formulas can be as long as a sheet).
 * @example circular([1], (n) => (n === 1 ? [2] : [1])) //=> 1 and 2
 */
export function circular<N>(roots: Iterable<N>, nextOf: (node: N) => readonly N[]): Set<N> {
  const seen = new Map<N, number>();
  const pending: N[] = [];
  const isPending = new Set<N>();
  const found = new Set<N>();
  const enter = (node: N): Visit<N> => {
    const order = seen.size;
    seen.set(node, order);
    pending.push(node);
    isPending.add(node);
    const next = nextOf(node);
    if (next.includes(node)) found.add(node);
    return { node, next: next[Symbol.iterator](), seen: order, earliest: order };
  };
  for (const root of roots) {
    if (seen.has(root)) continue;
    const path = [enter(root)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const { value, done } = visit.next.next();
      if (!done) {
        const known = seen.get(value);
        if (known === undefined) path.push(enter(value));
        else if (isPending.has(value)) visit.earliest = Math.min(visit.earliest, known);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) above.earliest = Math.min(above.earliest, visit.earliest);
      if (visit.earliest !== visit.seen) continue;
      const members = pending.splice(pending.lastIndexOf(visit.node));
      for (const member of members) isPending.delete(member);
      if (members.length > 1) for (const member of members) found.add(member);
    }
  }
  return found;
}
