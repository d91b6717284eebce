/** @jest-environment jsdom */
import { act } from 'react';
import type { Fault, SheetReading } from '../../../src/app/ports';
import type { Grid } from '../../../src/core/reading/grid';
import { fail, ok, type Result } from '../../../src/core/result';
import { type Mounted, mount, sampleGrid } from '../support';

let pane: Mounted;
afterEach(async () => pane?.unmount());

const button = 'button';

/** A sheet that is read so far, and no further until it is stopped. */
function endless(
  operation: 'readActive' | 'readNamed',
  rows = 15_660,
): { readonly how: readonly SheetReading[] } {
  const asked: SheetReading[] = [];
  const reading = (how: SheetReading = {}): Promise<Result<Grid, Fault>> =>
    new Promise((resolve) => {
      asked.push(how);
      how.onRows?.(rows, 100_000);
      how.signal?.addEventListener('abort', () => resolve(fail({ code: 'cancelled', detail: '' })));
    });
  const { sheet } = pane.ports;
  if (operation === 'readActive') jest.spyOn(sheet, 'readActive').mockImplementation(reading);
  else jest.spyOn(sheet, 'readNamed').mockImplementation((_, how) => reading(how));
  return { how: asked };
}

test('once all rows are read they are said to be checked, and it can be stopped still', async () => {
  pane = await mount();
  endless('readActive', 100_000);
  await pane.click(button, 'Lees dit blad');
  expect(pane.text()).toContain('Alle rijen zijn gelezen en worden gecontroleerd');
  expect(document.querySelector('[role=progressbar]')?.hasAttribute('aria-valuenow')).toBe(false);
  await pane.click(button, 'Stoppen');
  expect(pane.has(button, 'Lees dit blad')).toBe(true);
});

test('a long reading shows the rows read so far; stopping it leads back to where nothing was read', async () => {
  pane = await mount();
  const { how } = endless('readActive');
  await pane.click(button, 'Lees dit blad');
  expect(pane.text()).toContain('15.660 van 100.000 rijen gelezen');
  expect(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')).toBe('15660');
  expect(how.map(({ signal }) => signal?.aborted)).toEqual([false]);

  await pane.click(button, 'Stoppen');
  expect(how.map(({ signal }) => signal?.aborted)).toEqual([true]);
  expect(pane.has('[role=progressbar]', '')).toBe(false);
  expect(pane.has('[role=alert]', '')).toBe(false);
  expect(pane.has(button, 'Lees dit blad')).toBe(true);
});

test('stopping a second reading leaves the first as it was', async () => {
  pane = await mount();
  await pane.click(button, 'Lees dit blad');
  const before = pane.text();
  const { how } = endless('readNamed');
  await pane.click(button, 'Blad opnieuw lezen');
  expect(pane.text()).toContain('15.660 van 100.000 rijen gelezen');
  await pane.click(button, 'Stoppen');
  expect(how.map(({ signal }) => signal?.aborted)).toEqual([true]);
  expect(pane.text()).toBe(before);
  expect(pane.world.dossier).toEqual([]);
});

test('what arrives after stopping is neither shown nor filed', async () => {
  pane = await mount();
  const dossierLoad = jest.spyOn(pane.ports.dossier, 'load');
  const { grid } = pane.world;
  let answer: (read: Result<Grid, Fault>) => void = () => {};
  jest.spyOn(pane.ports.sheet, 'readActive').mockImplementation(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  await pane.click(button, 'Lees dit blad');
  await pane.click(button, 'Stoppen');
  await act(async () => answer(ok(grid)));
  await pane.settle();
  expect(pane.has(button, 'Lees dit blad')).toBe(true);
  expect(dossierLoad).not.toHaveBeenCalled();
});

/** Only the wanted columns below the names, as a large sheet is read. */
const withoutUnwanted = (grid: Grid, { wanted }: SheetReading): Grid => {
  const unread = (grid.rows[0] ?? []).flatMap((_, column) =>
    wanted?.(grid).includes(column) === false ? [column] : [],
  );
  return {
    ...grid,
    rows: grid.rows.map((row, at) =>
      at === 0 ? row : row.map((cell, column) => (unread.includes(column) ? null : cell)),
    ),
    unread,
  };
};

test('another choice of columns reads the sheet again only when it needs a column that was left out', async () => {
  const rows = sampleGrid().rows.map((row, at) => [
    ...row,
    at === 0 ? 'Blabla' : 10 * at,
    at === 0 ? 'Memo' : 'x',
  ]);
  const grid = { ...sampleGrid(), rows, numberFormats: [] };
  pane = await mount({ grid });
  const { sheet } = pane.ports;
  jest.spyOn(sheet, 'readActive').mockImplementation(async (how = {}) => ok(withoutUnwanted(grid, how)));
  const again = jest
    .spyOn(sheet, 'readNamed')
    .mockImplementation(async (_, how = {}) => ok(withoutUnwanted(grid, how)));
  await pane.click(button, 'Lees dit blad');
  expect(pane.find('dl', 'Gelezen in EUR').textContent).toContain('530,00');
  await pane.click(button, 'kolommen herkend');

  const choose = async (label: string, value: string): Promise<void> => {
    const select = [...document.querySelectorAll('select')].find((one) =>
      (one.getAttribute('aria-label') ?? '').includes(label),
    );
    if (select === undefined) throw new Error(`no choice ${label}`);
    await pane.type(select, value);
  };
  await choose('Kolom B · Naam', '');
  expect(again).not.toHaveBeenCalled();
  await pane.click(button, '2 ongebruikte kolommen tonen');
  await choose('Kolom G · Blabla', 'open');
  expect(again.mock.calls.map(([name]) => name)).toEqual(['Posten']);
  expect(pane.find('dl', 'Gelezen in EUR').textContent).toContain('100,00');
});

test('closing the dossier page stops its reading', async () => {
  pane = await mount();
  const { how } = endless('readNamed');
  await pane.openDossier(2);
  expect(how.map(({ signal }) => signal?.aborted)).toEqual([false]);
  await pane.click(button, 'Terug');
  expect(how.map(({ signal }) => signal?.aborted)).toEqual([true]);
  expect(pane.has(button, 'Lees dit blad')).toBe(true);
});

test('a dossier that is asked for meanwhile stops the reading of the one before', async () => {
  pane = await mount();
  const { how } = endless('readNamed');
  await pane.openDossier(2);
  await pane.openDossier(4);
  expect(how.map(({ signal }) => signal?.aborted)).toEqual([true, false]);
});
