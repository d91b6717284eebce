/** @jest-environment jsdom */
import type { AppSettings, Memory } from '../../src/app/ports';
import { freshSettings } from '../../src/app/settings';
import { createSettings } from '../../src/excel/settings';
import { bootExcel } from './excelWorkbook';

const saved: AppSettings = {
  administration: { id: 'a', name: 'Zonneveld', signatory: 'Els', contact: '', iban: '' },
  language: 'fr',
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
  expect(await createSettings(memoryOf(JSON.stringify(saved))).load()).toEqual({ ok: true, value: saved });
});

test('saves in the workbook and remembers; the workbook comes first', async () => {
  const memory = memoryOf(null);
  expect(await createSettings(memory).save(saved)).toEqual({ ok: true, value: undefined });
  expect(JSON.parse(memory.text ?? '')).toEqual(saved);
  const other = memoryOf(JSON.stringify({ ...saved, language: 'de' }));
  expect(await createSettings(other).load()).toEqual({ ok: true, value: saved });
});

test('damaged settings of a workbook do not become those of another company', async () => {
  Office.context.document.settings.set('dunning', { ...saved, administration: { id: 'a' } });
  const loaded = await createSettings(memoryOf(JSON.stringify(saved))).load();
  expect(loaded).toEqual({ ok: true, value: freshSettings });
});
