/** @jest-environment jsdom */
import type { AppSettings, Memory } from '../../src/app/ports';
import { freshSettings, unnamedAdministration } from '../../src/app/settings';
import { createSettings } from '../../src/excel/settings';
import { bootExcel } from './excelWorkbook';

const saved: AppSettings = {
  administrations: [{ ...unnamedAdministration, id: 'a', name: 'Zonneveld', signatory: 'Els' }],
  current: 'a',
  language: 'fr',
  layouts: [{ fingerprint: 'ab12', choice: { columns: { open: 7 }, dateOrder: 'mdy', decimalMark: ',' } }],
  acceptances: [],
};

/** What the computer remembers. */
const memoryOf = (text: string | null): Memory & { text: string | null } => ({
  text,
  recall() {
    return this.text;
  },
  remember(next) {
    this.text = next;
  },
});

beforeAll(async () => {
  await bootExcel();
});

test('starts fresh, then from what this computer remembers, whatever is damaged', async () => {
  expect(await createSettings(memoryOf(null)).load()).toEqual({ ok: true, value: freshSettings });
  expect(await createSettings(memoryOf('{"broken')).load()).toEqual({ ok: true, value: freshSettings });
  expect(await createSettings(memoryOf('{"language":"tlh"}')).load()).toEqual({
    ok: true,
    value: freshSettings,
  });
  expect(await createSettings(memoryOf(JSON.stringify(saved))).load()).toEqual({
    ok: true,
    value: { ...saved, current: null },
  });
});

test('the next workbook starts with the company worked for last, and no sheet of the workbook before', async () => {
  const [first] = saved.administrations;
  const second = { ...unnamedAdministration, id: 'b', name: 'Berger', sheet: 'Posten', company: 'BE10' };
  const both = { ...saved, administrations: [...saved.administrations, second], current: 'b' };
  const loaded = await createSettings(memoryOf(JSON.stringify(both))).load();
  expect(loaded.ok && loaded.value.administrations).toEqual([{ ...second, sheet: null }, first]);
  expect(loaded.ok && loaded.value.current).toBeNull();
});

test('saves in the workbook and remembers; the workbook comes first', async () => {
  const memory = memoryOf(null);
  expect(await createSettings(memory).save(saved)).toEqual({ ok: true, value: undefined });
  expect(JSON.parse(memory.text ?? '')).toEqual(saved);
  const other = memoryOf(JSON.stringify({ ...saved, language: 'de' }));
  expect(await createSettings(other).load()).toEqual({ ok: true, value: saved });
});

test('damaged settings of a workbook do not become those of another company', async () => {
  Office.context.document.settings.set('dunning', { administrations: [{ id: 'a' }] });
  const loaded = await createSettings(memoryOf(JSON.stringify(saved))).load();
  expect(loaded).toEqual({ ok: true, value: freshSettings });
});

test('what was accepted in a workbook stays there: this computer does not remember it for the next', async () => {
  const memory = memoryOf(null);
  const acceptances = [{ code: 'rows-read', fingerprint: 'cd34', by: 'els', at: '2026-11-21T09:00:00.000Z' }];
  await createSettings(memory).save({ ...saved, acceptances });
  expect(JSON.parse(memory.text ?? '')).toEqual(saved);
  expect(await createSettings(memory).load()).toEqual({ ok: true, value: { ...saved, acceptances } });
});
