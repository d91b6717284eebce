import fc from 'fast-check';
import { placesOf } from '../../../src/core/compare/placesOf';

test('keys that went, came and stayed in order', () => {
  expect([...placesOf(['a', 'b', 'c', 'd'], ['a', 'c', 'x', 'd'])]).toEqual([0, 2, -1, 3]);
});

test('more than a few gone at once, and a list the other way round', () => {
  const last = Array.from({ length: 100 }, (_, at) => `k${at}`);
  expect([...placesOf(last, last.slice(60))]).toEqual(last.slice(60).map((_, at) => at + 60));
  expect([...placesOf(last, last.toReversed())]).toEqual(last.map((_, at) => 99 - at));
});

test('in any order every key is found where it stands', () => {
  const keys = fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 60 });
  fc.assert(
    fc.property(keys, keys, (last, now) => {
      expect([...placesOf(last, now)]).toEqual(now.map((key) => last.indexOf(key)));
    }),
  );
});
