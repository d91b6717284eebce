import fc from 'fast-check';
import { circular } from '../../../src/cli/calculate/circular';

const found = (edges: Readonly<Record<string, string[]>>, roots = Object.keys(edges)): string[] =>
  [...circular(roots, (node) => edges[node] ?? [])].sort();

test('finds what leads back to itself, and nothing beside it', () => {
  expect(found({ a: ['b'], b: ['c'], c: [] })).toEqual([]);
  expect(found({ a: ['a'], b: ['a'], c: ['c', 'b'] })).toEqual(['a', 'c']);
  expect(found({ in: ['a'], a: ['b'], b: ['c', 'out'], c: ['a'], out: [] })).toEqual(['a', 'b', 'c']);
  expect(found({ a: ['b'], b: ['a'], c: ['d', 'a'], d: ['c'] })).toEqual(['a', 'b', 'c', 'd']);
  expect(found({ a: ['b'], b: ['a'], c: ['c'] }, ['a'])).toEqual(['a', 'b']);
});

test('two ways to one end are no circle', () => {
  expect(found({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
});

test('a chain may be as long as a sheet', () => {
  const last = 200_000;
  expect(circular([0], (node) => (node < last ? [node + 1] : [])).size).toBe(0);
  expect(circular([0], (node) => [node < last ? node + 1 : 0]).size).toBe(last + 1);
});

test('a node is circular exactly when it can be reached from itself', () => {
  const edges = fc.array(fc.array(fc.nat(7), { maxLength: 3 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(edges, (next) => {
      const reaches = (from: number): Set<number> => {
        const seen = new Set(next[from]);
        for (const node of seen) for (const each of next[node] ?? []) seen.add(each);
        return seen;
      };
      const nodes = next.map((_, node) => node);
      expect([...circular(nodes, (node) => next[node] ?? [])].sort()).toEqual(
        nodes.filter((node) => reaches(node).has(node)),
      );
    }),
  );
});
