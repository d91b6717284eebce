import { choiceFor, parseLayouts, withChoice } from '../../src/app/layouts';
import { freshSettings } from '../../src/app/settings';
import type { LayoutChoice } from '../../src/core/index';

const choice: LayoutChoice = { columns: { open: 4 }, dateOrder: null, decimalMark: null };

test('a choice is remembered for its layout, changed and forgotten', () => {
  const first = withChoice(freshSettings, 'a', choice);
  expect([choiceFor(first, 'a'), choiceFor(first, 'b')]).toEqual([choice, null]);
  const changed = withChoice(first, 'a', { ...choice, dateOrder: 'mdy' });
  expect(changed.layouts).toEqual([{ fingerprint: 'a', choice: { ...choice, dateOrder: 'mdy' } }]);
  expect(withChoice(changed, 'a', null).layouts).toEqual([]);
});

test('50 layouts are remembered; the one chosen longest ago is forgotten', () => {
  const names = [...Array.from({ length: 50 }, (_, at) => `l${at}`), 'l0', 'new'];
  const { layouts } = names.reduce((all, name) => withChoice(all, name, choice), freshSettings);
  expect([layouts.length, layouts[0]?.fingerprint, layouts.at(-2)?.fingerprint]).toEqual([50, 'l2', 'l0']);
});

test('the settings stay small with all that can be remembered', () => {
  const columns = Object.fromEntries(
    ['customerNumber', 'customerName', 'invoiceNumber', 'type', 'invoiceDate', 'dueDate', 'open'].map(
      (field, at) => [field, 16_384 - at],
    ),
  );
  const layouts = Array.from({ length: 60 }, (_, at) => ({
    fingerprint: `${at}`.padStart(16, '0'),
    choice: { columns, dateOrder: 'dmy', decimalMark: ',' },
  }));
  expect(parseLayouts(layouts)).toHaveLength(50);
  expect(JSON.stringify(parseLayouts(layouts)).length).toBeLessThan(20_000);
});

test.each([
  ['a field that there is not', { ...choice, columns: { total: 4 } }],
  ['a field of every object', { ...choice, columns: { constructor: 4 } }],
  ['a column before the first', { ...choice, columns: { open: 0 } }],
  ['a column past the last of Excel', { ...choice, columns: { open: 16_385 } }],
  ['half a column', { ...choice, columns: { open: 1.5 } }],
  ['a column in words', { ...choice, columns: { open: '4' } }],
  ['no columns', { ...choice, columns: null }],
  ['another order of dates', { ...choice, dateOrder: 'ymd' }],
  ['another decimal mark', { ...choice, decimalMark: ' ' }],
])('a saved layout with %s is forgotten, the others are not', (_what, damaged) => {
  expect(
    parseLayouts([
      { fingerprint: 'a', choice: damaged },
      { fingerprint: 'b', choice },
    ]),
  ).toEqual([{ fingerprint: 'b', choice }]);
});

test.each([null, 'x', { length: 2 }, [null, 5], [{ choice }], [{ fingerprint: '', choice }]])(
  'nothing is remembered from %j',
  (saved) => expect(parseLayouts(saved)).toEqual([]),
);
