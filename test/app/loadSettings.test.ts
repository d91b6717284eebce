import { loadSettings } from '../../src/app/loadSettings';
import type { AppSettings, Fault } from '../../src/app/ports';
import {
  currentAdministration,
  freshSettings,
  unnamedAdministration,
  withAdministration,
} from '../../src/app/settings';
import type { DossierEvent } from '../../src/core/dossier/event';
import { fail, ok } from '../../src/core/result';

const martens = { ...unnamedAdministration, id: 'martens-nv', name: 'Martens NV', signatory: 'Els' };
const damaged: Fault = { code: 'table-damaged', detail: '' };

/** The settings that are loaded beside a dossier with these item keys; null: it cannot be read. */
const loaded = (settings: AppSettings, items: readonly string[] | null) =>
  loadSettings({
    settings: { load: async () => ok(settings) },
    dossier: {
      load: async () =>
        items === null ? fail(damaged) : ok(items.map((item) => ({ item }) as DossierEvent)),
    },
  });
const administration = async (settings: AppSettings, items: readonly string[] | null) => {
  const result = await loaded(settings, items);
  return result.ok ? currentAdministration(result.value) : result.error;
};

test('a workbook without settings goes on under the id of its dossier, still without a name', async () => {
  expect(await administration(freshSettings, ['demo|1|invoice|F1|2026', 'demo|2|invoice|F2|2026'])).toEqual({
    ...unnamedAdministration,
    id: 'demo',
  });
});

test('settings remembered from another workbook keep the name and take the id of the dossier', async () => {
  const settings = withAdministration(freshSettings, martens);
  expect(await administration(settings, ['default|1|invoice|F1|2026'])).toEqual({
    ...martens,
    id: 'default',
  });
});

test.each([
  ['no events', []],
  ['events of a whole customer only', ['']],
  ['two administrations', ['be|1|invoice|F1|2026', 'nl|1|invoice|F1|2026']],
  ['a dossier that cannot be read', null],
])('with %s the settings stay as they are', async (_case, items) => {
  expect(await administration(withAdministration(freshSettings, martens), items)).toEqual(martens);
  expect(await administration(freshSettings, items)).toBeNull();
});
