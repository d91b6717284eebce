import fc from 'fast-check';
import { NO_DAY } from '../../../src/core/dates/day';
import { dayOfIso } from '../../../src/core/dates/iso';
import { type DocumentIdentity, documentKey, itemKey, itemYear } from '../../../src/core/items/itemKey';
import { documentKinds } from '../../../src/core/items/openItems';
import { runs } from '../../runs';

const identity: DocumentIdentity = {
  administration: 'demo',
  customer: '00031',
  kind: 'invoice',
  document: ' 2026-00122 ',
  year: 2026,
};
const day = (iso: string): number => dayOfIso(iso) ?? Number.NaN;

test('administration, customer, kind, trimmed document and year', () => {
  expect(documentKey(identity)).toBe('demo|00031|invoice|2026-00122|2026');
});

test('the first line of a document keeps its key when others join it', () => {
  expect(itemKey('demo|1|invoice|F1|2026', 1)).toBe('demo|1|invoice|F1|2026');
  expect(itemKey('demo|1|invoice|F1|2026', 2)).toBe('demo|1|invoice|F1|2026|2');
});

test('year of the invoice date, else of the due date, else none', () => {
  expect(itemYear(day('2025-12-31'), day('2026-01-30'))).toBe(2025);
  expect(itemYear(NO_DAY, day('2026-01-30'))).toBe(2026);
  expect(itemYear(NO_DAY, NO_DAY)).toBeNull();
});

test('a bar in a field is not the bar between fields', () => {
  const left = documentKey({ ...identity, customer: 'a|invoice', document: 'b' });
  const right = documentKey({ ...identity, customer: 'a', document: 'invoice|b' });
  expect(left).not.toBe(right);
});

test('different identities have different keys', () => {
  const field = fc
    .string({ unit: fc.constantFrom('a', '|', '\\', '2', ' '), maxLength: 5 })
    .map((text) => text.trim());
  const identities = fc.record({
    administration: field,
    customer: field,
    kind: fc.constantFrom(...documentKinds),
    document: field,
    year: fc.constantFrom(null, 2, 2026),
    line: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(identities, identities, (one, other) => {
      expect(itemKey(documentKey(one), one.line) === itemKey(documentKey(other), other.line)).toBe(
        JSON.stringify(one) === JSON.stringify(other),
      );
    }),
    { numRuns: runs(500) },
  );
});
