/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { useDays } from '../../../src/taskpane/frame/useDays';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** A clock that can be put forward, and a component that shows what the hook says. */
const clock = { day: 20778, today: () => clock.day };
let choose: (asOf: number) => void;
function Days() {
  const { today, asOf, setAsOf } = useDays(clock);
  choose = setAsOf;
  return `today ${today}, as of ${asOf}`;
}

const midnight = () =>
  act(() => {
    clock.day += 1;
    document.dispatchEvent(new Event('visibilitychange'));
  });

let root: Root;
beforeEach(() => {
  clock.day = 20778;
  root = createRoot(document.body);
  act(() => root.render(<Days />));
});
afterEach(() => act(() => root.unmount()));

test('a pane that stays open overnight is of today in the morning', () => {
  expect(document.body.textContent).toBe('today 20778, as of 20778');
  midnight();
  expect(document.body.textContent).toBe('today 20779, as of 20779');
});

test('an as-of date that was chosen stays', () => {
  act(() => choose(20700));
  midnight();
  expect(document.body.textContent).toBe('today 20779, as of 20700');
});
