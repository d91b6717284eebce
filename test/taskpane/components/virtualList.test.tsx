/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { VirtualList } from '../../../src/taskpane/components/VirtualList';
import { type ListPlace, newPlace } from '../../../src/taskpane/components/virtual/listPlace';
import { useRowTab } from '../../../src/taskpane/components/virtual/rowTab';
import { stop } from '../../../src/taskpane/components/virtual/stops';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
beforeEach(() => {
  // The test document alone does not know that its window has the keyboard.
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  document.body.innerHTML = '<div id="page" style="overflow-y: auto"></div>';
  root = createRoot(document.querySelector('#page') as Element);
});
afterEach(() => act(async () => root.unmount()));

const numbers = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `r${at + 1}`);
const same = (row: string): string => row;
const height = (): number => 40;

function Row({ row, ticks }: { readonly row: string; readonly ticks: number }) {
  const tabIndex = useRowTab();
  return (
    <>
      {Array.from({ length: ticks }, (_, at) => (
        <input
          key={String(at)}
          {...stop}
          type="checkbox"
          tabIndex={tabIndex}
          aria-label={`${row} ${at + 1}`}
        />
      ))}
      <button type="button" tabIndex={tabIndex}>
        {row}
      </button>
    </>
  );
}

const show = (rows: readonly string[], { ticks = 0, place }: { ticks?: number; place?: ListPlace } = {}) =>
  act(async () =>
    root.render(
      <VirtualList rows={rows} keyOf={same} height={height} label="Rows" {...(place && { place })}>
        {(row) => <Row row={row} ticks={ticks} />}
      </VirtualList>,
    ),
  );
const shown = (): string[] => [...document.querySelectorAll('li')].map((row) => row.textContent ?? '');
const focused = (): string =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';
const press = (key: string) =>
  act(async () =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    ),
  );
const focusOn = (row: string) =>
  act(async () =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === row)?.focus(),
  );

test('sixty rows are all in the page; of more, those near what is seen, which say where they stand', async () => {
  await show(numbers(60));
  expect(shown()).toEqual(numbers(60));
  await show(numbers(2000));
  const rows = shown();
  expect(rows[0]).toBe('r1');
  expect(rows.length).toBeGreaterThan(600 / 40);
  expect(rows.length).toBeLessThan(60);
  const [first] = document.querySelectorAll('li');
  expect([first?.getAttribute('aria-posinset'), first?.getAttribute('aria-setsize')]).toEqual(['1', '2000']);
  expect(document.querySelector('ul')?.style.minHeight).toBe('80000px');
});

test('arrows, Home, End and Page Down go from row to row, also to one that is far away', async () => {
  await show(numbers(2000));
  await focusOn('r1');
  await press('ArrowDown');
  expect(focused()).toBe('r2');
  await press('End');
  expect(focused()).toBe('r2000');
  expect(shown()).toContain('r2000');
  await press('ArrowDown');
  expect(focused()).toBe('r2000');
  await press('ArrowUp');
  expect(focused()).toBe('r1999');
  await press('Home');
  expect(focused()).toBe('r1');
  await press('PageDown');
  expect(Number(focused().slice(1))).toBeGreaterThan(10);
  await press('PageUp');
  expect(focused()).toBe('r1');
});

test('Tab reaches one row only: that which had the focus last', async () => {
  await show(numbers(3));
  const reached = (): string[] =>
    [...document.querySelectorAll('button')].flatMap((one) =>
      one.tabIndex === 0 ? [one.textContent ?? ''] : [],
    );
  expect(reached()).toEqual(['r1']);
  await focusOn('r3');
  expect(reached()).toEqual(['r3']);
});

test('a row of several stops is gone through from top to bottom, and entered from below at its last', async () => {
  await show(numbers(2), { ticks: 2 });
  await act(async () => document.querySelector('input')?.focus());
  const way = ['r1 1'];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
    await press(key);
    way.push(focused());
  }
  expect(way).toEqual(['r1 1', 'r1 2', 'r2 1', 'r1 2', 'r1 1']);
});

test('a row keeps the focus when the order changes; where it is gone, the one in its place has it', async () => {
  await show(['a', 'b', 'c']);
  await focusOn('b');
  await show(['c', 'b', 'a']);
  expect(focused()).toBe('b');
  await show(['c', 'a']);
  expect(focused()).toBe('a');
});

test('a list that is shown again begins where it was left', async () => {
  const place = newPlace();
  await show(numbers(200), { place });
  await focusOn('r4');
  await act(async () => root.render(null));
  expect(place).toMatchObject({ active: 'r4' });
  await show(numbers(200), { place });
  expect(document.querySelectorAll('button')[3]?.tabIndex).toBe(0);
});

test('a list that opens further down leaves its page where it is', async () => {
  const page = document.querySelector('#page') as HTMLElement;
  page.scrollTo = (({ top }: { top: number }) => {
    page.scrollTop = top;
  }) as typeof page.scrollTo;
  page.scrollTop = 700;
  await show(numbers(30));
  expect(page.scrollTop).toBe(700);
  await act(async () => root.render(null));
  await show(numbers(300), { place: { ...newPlace(), offset: 1200 } });
  expect(page.scrollTop).toBe(1200);
});
