import fc from 'fast-check';
import { eachInPieces, inPieces, runThrough, sortedInSlices } from '../../src/core/index';

const whole = fc.integer({ min: 0, max: 50 });
const size = fc.integer({ min: 1, max: 20 });

test('every place is done once and in order, with a pause after each piece', () =>
  fc.assert(
    fc.property(whole, size, (count, piece) => {
      const seen: number[] = [];
      const work = inPieces(
        count,
        (from, to) => {
          for (let at = from; at < to; at += 1) seen.push(at);
        },
        piece,
      );
      const pauses = [...work].length;
      expect(seen).toEqual([...Array(count).keys()]);
      expect(pauses).toBe(Math.ceil(count / piece));
    }),
  ));

test('each of many is done once and in order, with a pause after each piece', () =>
  fc.assert(
    fc.property(fc.array(whole), size, (all, piece) => {
      const seen: number[] = [];
      const pauses = [...eachInPieces(new Set(all), (one) => seen.push(one), piece)].length;
      expect(seen).toEqual([...new Set(all)]);
      expect(pauses).toBe(Math.floor(seen.length / piece));
    }),
  ));

test('nothing is done before somebody asks for it, and a stop leaves the rest undone', () => {
  const seen: number[] = [];
  const work = eachInPieces([1, 2, 3], (one) => seen.push(one), 1);
  expect(seen).toEqual([]);
  work.next();
  work.return();
  expect(seen).toEqual([1]);
  expect(runThrough(work)).toBeUndefined();
  expect(seen).toEqual([1]);
});

test('sorting in slices gives what sorting at once gives, equal ones in their order', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), whole)), size, (pairs, piece) => {
      const before = [...pairs];
      const compare = ([one]: [number, number], [other]: [number, number]) => one - other;
      expect(runThrough(sortedInSlices(pairs, compare, piece))).toEqual(pairs.toSorted(compare));
      expect(pairs).toEqual(before);
    }),
  ));
