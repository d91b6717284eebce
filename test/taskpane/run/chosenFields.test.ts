import type { LayoutChoice } from '../../../src/core/index';
import {
  fieldOf,
  isNoChoice,
  noChoice,
  surenessOf,
  withField,
} from '../../../src/taskpane/run/check/mapping/chosenFields';

const column = (number: number, field: 'open' | 'amount' | null, chosen = false) => ({
  column: number,
  field,
  chosen,
});
const columns = (choice: LayoutChoice) => choice.columns;

test('a column becomes another field: what it was is nowhere any more', () => {
  expect(columns(withField(noChoice, column(3, 'amount'), 'open'))).toEqual({ amount: null, open: 3 });
});

test('a field moves to the column that is chosen for it', () => {
  const first = withField(noChoice, column(3, null), 'open');
  expect(columns(withField(first, column(4, null), 'open'))).toEqual({ open: 4 });
});

test('what was chosen by mistake is as recognised once the column is chosen otherwise', () => {
  const mistaken = withField(noChoice, column(3, null), 'amount');
  expect(columns(withField(mistaken, column(3, 'amount', true), 'open'))).toEqual({ open: 3 });
});

test('a column that is not used stays so, whatever it was recognised as', () => {
  const changed = withField(noChoice, column(3, 'amount'), 'open');
  const without = withField(changed, column(3, 'open', true), null);
  expect(columns(without)).toEqual({ amount: null, open: null });
  expect(fieldOf({ column: 3, field: 'amount' }, without)).toBeNull();
});

test('the choice shows before the reading follows it', () => {
  const choice = withField(noChoice, column(3, 'amount'), 'open');
  expect(fieldOf({ column: 3, field: 'amount' }, choice)).toBe('open');
  expect(fieldOf({ column: 7, field: 'open' }, choice)).toBeNull();
  expect(fieldOf({ column: 8, field: 'dueDate' }, choice)).toBe('dueDate');
});

test('choosing the field that a column has already changes nothing else', () => {
  expect(columns(withField(noChoice, column(3, 'open'), 'open'))).toEqual({ open: 3 });
});

test('nothing chosen is nothing to remember', () => {
  expect(isNoChoice(noChoice)).toBe(true);
  expect(isNoChoice({ ...noChoice, dateOrder: 'mdy' })).toBe(false);
  expect(isNoChoice(withField(noChoice, column(3, 'open'), null))).toBe(false);
});

test.each([
  [0.9, false, 'sure'],
  [0.89, false, 'likely'],
  [0.6, false, 'likely'],
  [0.59, false, 'toCheck'],
  [1, true, 'chosen'],
])('a confidence of %d is said in a word', (confidence, chosen, word) => {
  expect(surenessOf({ confidence, chosen })).toBe(word);
});
