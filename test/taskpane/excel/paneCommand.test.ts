/** @jest-environment jsdom */
import { Workbook } from '../../../src/host/workbook/workbook';
import { paneCommand } from '../../../src/taskpane/excel/paneCommand';
import { bootOfficeJs } from '../../host/officeJs';

const shown: boolean[] = [];
const boot = bootOfficeJs(new Workbook('Demo.xlsx'), {
  enforceSets: true,
  paneShown: false,
  onPane: (visible) => shown.push(visible),
});

test('from the menu: the work starts, the pane comes in sight, and Excel hears the end', async () => {
  const { host, unknown } = await boot;
  const start = jest.fn();
  Office.actions.associate('openDossier', paneCommand(start));
  await host.runCommand('openDossier', 'Dunning.OpenDossier');
  expect([start.mock.calls.length, shown]).toEqual([1, [true]]);
  expect(unknown).toEqual([]);
});

test('from the keyboard there is nothing to complete', async () => {
  const { host } = await boot;
  const start = jest.fn();
  Office.actions.associate('byKey', paneCommand(start));
  await host.runShortcut('byKey');
  expect(start).toHaveBeenCalledTimes(1);
});

test('an Excel that cannot show the pane gets its answer all the same', async () => {
  await boot;
  const show = jest.spyOn(Office.addin, 'showAsTaskpane').mockRejectedValue(new Error('not here'));
  const completed = jest.fn();
  await paneCommand(() => undefined)({ completed });
  expect(completed).toHaveBeenCalledTimes(1);
  show.mockRestore();
});
