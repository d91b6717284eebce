/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { type Days, useDays } from '../../../src/taskpane/frame/useDays';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** A clock that can be put forward, and a component that shows what the hook says. */
const clock = { day: 20778, today: () => clock.day };
let days: Days;
function Shown({ current }: { readonly current: string | null }) {
  days = useDays(clock, current);
  return `today ${days.today}, as of ${days.asOf(current)}`;
}

const midnight = () =>
  act(() => {
    clock.day += 1;
    document.dispatchEvent(new Event('visibilitychange'));
  });

let root: Root;
const show = (current: string | null) => act(() => root.render(<Shown current={current} />));
beforeEach(() => {
  clock.day = 20778;
  root = createRoot(document.body);
  show('north');
});
afterEach(() => act(() => root.unmount()));

test('a pane that stays open overnight is of today in the morning', () => {
  expect(document.body.textContent).toBe('today 20778, as of 20778');
  midnight();
  expect(document.body.textContent).toBe('today 20779, as of 20779');
});

test('an as-of date that was chosen stays', () => {
  act(() => days.choose('north', 20700));
  midnight();
  expect(document.body.textContent).toBe('today 20779, as of 20700');
});

test('each company keeps the date that was chosen for it', () => {
  act(() => days.choose('north', 20700));
  show('south');
  expect(document.body.textContent).toBe('today 20778, as of 20778');
  act(() => days.choose('south', 20750));
  show('north');
  expect(document.body.textContent).toBe('today 20778, as of 20700');
});

test('today chosen again moves on with the night', () => {
  act(() => days.choose('north', 20700));
  act(() => days.choose('north', 20778));
  midnight();
  expect(document.body.textContent).toBe('today 20779, as of 20779');
});

test('a date chosen before there is a company holds for the first one, and for no other', () => {
  show(null);
  act(() => days.choose(null, 20700));
  show('west');
  expect(document.body.textContent).toBe('today 20778, as of 20700');
  show('east');
  expect(document.body.textContent).toBe('today 20778, as of 20778');
});
