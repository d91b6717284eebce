import { loadRules } from '../../../src/app/loadRules';
import { makeRulesTable } from '../../../src/app/makeRulesTable';
import type { RawTables } from '../../../src/app/ports';
import { reminderTexts } from '../../../src/core/dunning/procedure';
import { languages } from '../../../src/core/items/customer';
import { chooseText } from '../../../src/core/texts/chooseText';
import { createLetters } from '../../../src/letters/createLetters';
import { memoryRules } from '../memoryRules';

const letters = createLetters();

async function made(language: (typeof languages)[number]) {
  const rules: RawTables = { procedures: null, rates: null, rules: null, texts: null };
  const world = { rules };
  const shown: unknown[] = [];
  const ports = {
    rules: memoryRules(
      world,
      (table, row) => shown.push([table, row]),
      () => null,
    ),
    openLetters: async () => letters,
  };
  expect(await makeRulesTable(ports, 'texts', language)).toEqual({ ok: true });
  expect(shown).toEqual([['texts', 1]]);
  const loaded = await loadRules(ports, { administration: null, administrations: [] });
  if (!loaded.ok) throw new Error(loaded.error.code);
  return { ...loaded.value, table: world.rules.texts };
}

test.each(languages)('a new table in %s has the words of the product, ready to change', async (language) => {
  const { texts, problems, table } = await made(language);
  expect(problems).toEqual([]);
  // Five steps for businesses and consumers, and the letter of fourteen days for consumers alone.
  expect(texts).toHaveLength(11);
  for (const step of reminderTexts)
    for (const kind of ['business', 'consumer'] as const) {
      if (step === 'fourteen-days' && kind === 'business') continue;
      const customer = { kind, procedure: 'standard', groups: [] };
      const { own, source } = chooseText(texts, { step, language, profile: 'standard', ...customer });
      expect(source).toBe('profile');
      expect(own?.words).toEqual(
        letters.shipped({ language, text: step, profile: 'standard', consumer: kind === 'consumer' }),
      );
      for (const profile of ['strategic', 'difficult'] as const)
        expect(chooseText(texts, { step, language, profile, ...customer }).own).toBeNull();
    }
  for (const { cells } of table?.rows ?? [])
    for (const { content } of cells) expect(String(content ?? '')).not.toMatch(/^[=+@-]/);
});

test('the formal notice is named as what it is', async () => {
  const named = async (language: (typeof languages)[number]) =>
    (await made(language)).table?.rows[8]?.cells.slice(0, 4).map(({ content }) => content);
  expect(await named('nl-BE')).toEqual([
    'niveau 4 (ingebrekestelling)',
    'Nederlands (België)',
    'zakelijk',
    'standaard',
  ]);
  expect((await named('nl-NL'))?.[0]).toBe('niveau 4 (laatste aanmaning)');
  expect((await named('fr'))?.[0]).toBe('niveau 4 (mise en demeure)');
  expect((await named('de'))?.[0]).toBe('Stufe 4 (letzte Mahnung)');
  expect((await named('en'))?.[0]).toBe('level 4 (formal notice)');
});
