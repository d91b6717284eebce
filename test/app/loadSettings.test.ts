import { loadSettings } from '../../src/app/loadSettings';
import type { Administration, AppSettings, Fault } from '../../src/app/ports';
import { freshSettings, unnamedAdministration } from '../../src/app/settings';
import type { DossierEvent } from '../../src/core/dossier/event';
import { fail, ok } from '../../src/core/result';

const named = (id: string): Administration => ({ ...unnamedAdministration, id, name: `${id} NV` });
const damaged: Fault = { code: 'table-damaged', detail: '' };

/** The settings that are loaded beside a dossier with items of these ids; null: it cannot be read. */
async function loaded(settings: AppSettings, filed: readonly string[] | null) {
  const events = filed?.map((id) => ({ item: id === '' ? '' : `${id}|1|invoice|F1|2026` }) as DossierEvent);
  const result = await loadSettings({
    settings: { load: async () => ok(settings) },
    dossier: {
      load: async () => (events === undefined ? fail(damaged) : ok({ events, damaged: [], gone: 0 })),
    },
  });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

type Case = readonly [
  saved: readonly string[],
  current: string | null,
  filed: readonly string[] | null,
  administrations: readonly string[],
  worked: string | null,
];

/** `be*` stands for an administration `be` that has no name. */
const shown = ({ id, name }: Administration): string =>
  name === '' ? `${id}*` : `${id}:${name.slice(0, -3)}`;

test.each<Case>([
  // A workbook without settings goes on under the ids of its dossier.
  [[], null, [], [], null],
  [[], null, null, [], null],
  [[], null, [''], [], null],
  [[], null, ['be'], ['be*'], 'be'],
  [[], null, ['be', 'nl', 'be'], ['be*', 'nl*'], 'be'],
  // Settings remembered from another workbook: nobody is current.
  [['be'], null, [], ['be:be'], 'be'],
  [['be'], null, null, ['be:be'], 'be'],
  [['be'], null, ['be'], ['be:be'], 'be'],
  [['be'], null, ['default'], ['default:be'], 'default'],
  [['be'], null, ['nl'], ['nl:be'], 'nl'],
  [['be'], null, ['nl', 'fr'], ['nl*', 'fr*'], 'nl'],
  [['be', 'nl'], null, [], ['be:be', 'nl:nl'], 'be'],
  [['be', 'nl'], null, ['nl'], ['nl:nl'], 'nl'],
  [['be', 'nl'], null, ['fr'], ['fr*'], 'fr'],
  [['be', 'nl'], null, ['fr', 'nl'], ['nl:nl', 'fr*'], 'nl'],
  // Settings of this workbook.
  [['be'], 'be', ['be'], ['be:be'], 'be'],
  [['be'], 'be', [''], ['be:be'], 'be'],
  [['be'], 'be', null, ['be:be'], 'be'],
  [['be'], 'be', ['default'], ['default:be'], 'default'],
  [['be'], 'be', ['nl'], ['be:be', 'nl*'], 'be'],
  [['be'], 'be', ['be', 'nl'], ['be:be', 'nl*'], 'be'],
  [['be', 'nl'], 'nl', ['be'], ['be:be', 'nl:nl'], 'nl'],
  [['be', 'nl'], 'nl', ['default'], ['be:be', 'nl:nl', 'default*'], 'nl'],
  [['be', 'nl'], 'be', ['nl', 'fr', 'be'], ['be:be', 'nl:nl', 'fr*'], 'be'],
])('saved %j, current %j, filed %j', async (saved, current, filed, administrations, worked) => {
  const settings = { ...freshSettings, administrations: saved.map(named), current };
  const after = await loaded(settings, filed);
  expect(after.administrations.map(shown)).toEqual(administrations);
  expect(after.current).toBe(worked);
});

test('all else of the settings stays as it is', async () => {
  const settings: AppSettings = {
    ...freshSettings,
    language: 'fr',
    layouts: [{ fingerprint: 'ab', choice: { columns: {}, dateOrder: 'dmy', decimalMark: null } }],
  };
  expect(await loaded(settings, ['be'])).toEqual({
    ...settings,
    administrations: [{ ...unnamedAdministration, id: 'be' }],
    current: 'be',
  });
});

test('a name given to a company that has items keeps its sheet, code and bank account', async () => {
  const own = { ...named('be'), sheet: 'Posten', company: 'BE10', iban: 'BE71096123456769' };
  const after = await loaded({ ...freshSettings, administrations: [own], current: 'be' }, ['default']);
  expect(after.administrations).toEqual([{ ...own, id: 'default' }]);
});
