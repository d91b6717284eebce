import fc from 'fast-check';
import { decodeMark, encodeMark, goneSince, markOf, markWithout } from '../../../src/core/dossier/mark';

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 40 });

test('nothing is gone where all that was marked is there, in any order', () => {
  fc.assert(
    fc.property(ids, (all) => {
      expect(goneSince(markOf(new Set(all)), new Set(all.toReversed()))).toBe(0);
    }),
  );
});

test('what was taken away is missed, each of them', () => {
  fc.assert(
    fc.property(ids, fc.nat(), (all, cut) => {
      const count = cut % (all.length + 1);
      expect(goneSince(markOf(new Set(all)), new Set(all.slice(count)))).toBe(count);
    }),
  );
});

test('what a colleague added is no loss', () => {
  fc.assert(
    fc.property(ids, fc.nat(), (all, cut) => {
      const marked = all.slice(0, cut % (all.length + 1));
      expect(goneSince(markOf(new Set(marked)), new Set(all))).toBe(0);
    }),
  );
});

test('an addition does not hide a loss', () => {
  const all = Array.from({ length: 300 }, (_, index) => `e-${index}`);
  const mark = markOf(new Set(all));
  for (const gone of [0, 7, 299]) {
    const left = all.filter((_, index) => index !== gone);
    expect(goneSince(mark, new Set([...left, 'new-1', 'new-2']))).toBe(1);
  }
});

test('what was rightly taken away is no longer marked', () => {
  fc.assert(
    fc.property(ids, fc.nat(), (all, cut) => {
      const count = cut % (all.length + 1);
      const [some, others] = [new Set(all.slice(0, count)), new Set(all.slice(count))];
      expect(markWithout(markOf(new Set(all)), others)).toEqual(markOf(some));
    }),
  );
});

test('a mark is kept as text, and what is none is told', () => {
  const mark = markOf(new Set(['a', 'b', 'c']));
  expect(decodeMark(encodeMark(mark))).toEqual(mark);
  for (const none of [
    null,
    undefined,
    7,
    '',
    '1',
    '2 0.0',
    `1 ${'0.zz '.repeat(64).trim()}`,
    'x'.repeat(9999),
  ])
    expect(decodeMark(none)).toBeNull();
});
