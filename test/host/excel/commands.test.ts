/** @jest-environment jsdom */
import type { ExcelHost } from '../../../src/host/excel/excelHost';
import { Workbook } from '../../../src/host/workbook/workbook';
import { bootOfficeJs } from '../officeJs';

let host: ExcelHost;
let unknown: string[];
const shown: boolean[] = [];

beforeAll(async () => {
  ({ host, unknown } = await bootOfficeJs(new Workbook('Demo.xlsx'), {
    enforceSets: true,
    onPane: (visible) => shown.push(visible),
  }));
});
afterEach(() => expect(unknown).toEqual([]));

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('a menu entry reaches the associated function, and its completion comes back', async () => {
  const seen: string[] = [];
  let complete: () => void = () => undefined;
  Office.actions.associate('openThing', (event: Office.AddinCommands.Event) => {
    seen.push(event.source.id);
    complete = () => event.completed();
  });
  let done = false;
  const running = host.runCommand('openThing', 'Dunning.Menu').then(() => {
    done = true;
  });
  await settle();
  await settle();
  expect([seen, done]).toEqual([['Dunning.Menu'], false]);
  complete();
  await running;
  expect(done).toBe(true);
});

test('several commands at once are told apart', async () => {
  const events: Office.AddinCommands.Event[] = [];
  Office.actions.associate('slow', (event: Office.AddinCommands.Event) => events.push(event));
  const ended: string[] = [];
  const first = host.runCommand('slow', 'one').then(() => ended.push('one'));
  const second = host.runCommand('slow', 'two').then(() => ended.push('two'));
  await settle();
  await settle();
  events.find(({ source }) => source.id === 'two')?.completed();
  await second;
  expect(ended).toEqual(['two']);
  events.find(({ source }) => source.id === 'one')?.completed();
  await first;
  expect(ended).toEqual(['two', 'one']);
});

test('a command that the add-in does not have is refused by name', async () => {
  await expect(host.runCommand('ghost', 'Dunning.Menu')).rejects.toThrow('ghost: no such function');
});

test('a shortcut reaches the same function, without an event to complete', async () => {
  const seen: unknown[] = [];
  Office.actions.associate('byKey', (event: unknown) => seen.push(event));
  await host.runShortcut('byKey');
  await settle();
  expect(seen).toEqual([null]);
  await expect(host.runShortcut('ghost')).rejects.toThrow();
});

test('the add-in shows and hides its pane, and hears when the user does', async () => {
  const heard: string[] = [];
  const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  expect(shown).toEqual([false, true]);
  host.setPaneShown(false);
  host.setPaneShown(false);
  await settle();
  expect(heard).toEqual(['Hidden', 'Taskpane', 'Hidden']);
  await stop();
  host.setPaneShown(true);
  await settle();
  expect(heard).toHaveLength(3);
});

test('when the add-in is closed, what waits for it ends', async () => {
  Office.actions.associate('endless', () => undefined);
  const running = host.runCommand('endless', 'Dunning.Menu');
  await settle();
  host.dispose();
  await expect(running).rejects.toThrow('endless: the add-in was closed');
});
