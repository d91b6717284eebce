import fc from 'fast-check';
import { loadRules } from '../../src/app/loadRules';
import { plainWords } from '../../src/app/parts/rules/textRows';
import type { RawTables } from '../../src/app/ports';
import { saveText, type TextToSave } from '../../src/app/saveText';
import { reminderTexts } from '../../src/core/dunning/procedure';
import { languages } from '../../src/core/items/customer';
import { type OwnText, type TextAudience, type TextWords, textParts } from '../../src/core/texts/ownText';
import { memoryRules } from './memoryRules';
import { rawTable } from './rules/ruleTables';

const none: RawTables = { procedures: null, rates: null, rules: null, texts: null };
const said = (words: Partial<TextWords>): TextWords => ({
  subject: '',
  title: '',
  salutation: '',
  before: '',
  after: '',
  closing: '',
  ...words,
});
const nothing = said({});
const audience: TextAudience = {
  step: 'level-2',
  languages: ['nl-BE', 'nl-NL'],
  kind: 'business',
  profile: null,
  group: '31',
  procedure: null,
};

const scope = { administration: null, administrations: [] };

/** A workbook with these tables. */
function workbook(tables: Partial<RawTables> = {}) {
  const world = { rules: { ...none, ...tables } };
  const ports = {
    rules: memoryRules(
      world,
      () => undefined,
      () => null,
    ),
  };
  const texts = async (): Promise<readonly OwnText[]> => {
    const loaded = await loadRules(ports, scope);
    if (!loaded.ok) throw new Error(loaded.error.code);
    expect(loaded.value.problems).toEqual([]);
    return loaded.value.texts;
  };
  const save = (asked: Omit<TextToSave, 'scope'>) => saveText(ports, { ...asked, scope });
  const remove = ({ words: _, ...own }: OwnText, said: TextWords) =>
    save({ audience: own, words: nothing, before: { words: said }, language: 'fr' });
  return { world, save, remove, texts };
}

test('the first text makes the table, in the language of the user, and is read as it was written', async () => {
  const { world, save, texts } = workbook();
  const words = said({ before: 'Goeiedag,\n\nDe rekening staat nog open.' });
  expect(await save({ audience, words, before: null, language: 'nl-NL' })).toEqual({ ok: true });
  expect(await texts()).toEqual([{ row: 2, ...audience, words }]);
  expect(world.rules.texts).toMatchObject({ sheet: 'Teksten' });
  expect(world.rules.texts?.headers).toContain('Aanhef');
  expect(world.rules.texts?.rows[0]?.cells.slice(0, 6).map(({ content }) => content)).toEqual([
    'niveau 2',
    'Nederlands',
    'zakelijk',
    null,
    '31',
    null,
  ]);
});

test('a text for exactly the same letters is written over, and its other cells stay', async () => {
  const { world, save, texts } = workbook({
    texts: rawTable('Textes', [
      ['Nota', 'Langue', 'Étape', 'Texte sous', 'Texte au-dessus'],
      ['van Els', 'fr', 'niveau 1', 'b', 'a'],
      ['zie Jan', 'FRANÇAIS', 'Niveau 2', 'd', 'c'],
    ]),
  });
  const [, before] = await texts();
  if (before === undefined) throw new Error('no second text');
  const words = said({ before: 'x', after: '' });
  expect((await save({ audience: before, words, before, language: 'de' })).ok).toBe(true);
  expect(world.rules.texts?.rows.map(({ cells }) => cells.map(({ content }) => content))).toEqual([
    ['van Els', 'fr', 'niveau 1', 'b', 'a'],
    ['zie Jan', 'FRANÇAIS', 'Niveau 2', null, 'x'],
  ]);
});

test('a new text goes below the others, or into a row that is blank', async () => {
  const headers = ['Step', 'Language', 'Text above', 'Text below', 'Business or consumer', 'Group'];
  const first = ['level 1', 'en', 'a', ''];
  const rowsAfter = async (...rows: string[][]) => {
    const { save, texts } = workbook({ texts: rawTable('Texts', [headers, ...rows]) });
    await save({ audience, words: said({ before: 'x' }), before: null, language: 'en' });
    return (await texts()).map(({ row }) => row);
  };
  expect(await rowsAfter(first)).toEqual([2, 3]);
  expect(await rowsAfter(first, ['level 2', 'en', 'b', ''])).toEqual([2, 3, 4]);
  const blank = workbook({ texts: { ...rawTable('Texts', [headers, [null], first]) } });
  await blank.save({ audience, words: said({ before: 'x' }), before: null, language: 'en' });
  expect((await blank.texts()).map(({ row, words }) => [row, words.before])).toEqual([
    [2, 'x'],
    [3, 'a'],
  ]);
});

test('what somebody else wrote meanwhile is not written over', async () => {
  const { world, save, remove, texts } = workbook();
  const mine = said({ before: 'mine' });
  await save({ audience, words: said({ before: 'theirs' }), before: null, language: 'en' });
  const kept = world.rules;
  const refused = { ok: false, error: { code: 'rules-changed' } };
  for (const before of [null, { words: said({ before: 'as it was' }) }])
    expect(await save({ audience, words: mine, before, language: 'en' })).toMatchObject(refused);
  const [theirs] = await texts();
  if (theirs === undefined) throw new Error('no text');
  expect(await remove(theirs, mine)).toMatchObject(refused);
  expect(world.rules).toBe(kept);
  // Gone meanwhile.
  expect((await remove(theirs, theirs.words)).ok).toBe(true);
  expect(await save({ audience, words: mine, before: theirs, language: 'en' })).toMatchObject(refused);
  expect(await remove(theirs, theirs.words)).toMatchObject(refused);
});

test('a text is taken away alone, also by words that say nothing', async () => {
  const { save, remove, texts } = workbook();
  for (const step of ['level-1', 'level-2', 'level-3'] as const)
    await save({
      audience: { ...audience, step },
      words: said({ title: step }),
      before: null,
      language: 'fr',
    });
  const [, second] = await texts();
  if (second === undefined) throw new Error('no second text');
  expect((await remove(second, second.words)).ok).toBe(true);
  expect((await texts()).map(({ row, step }) => [row, step])).toEqual([
    [2, 'level-1'],
    [3, 'level-3'],
  ]);
  const [first] = await texts();
  if (first === undefined) throw new Error('no text');
  const blank = {
    audience: first,
    words: said({ title: ' \r\n' }),
    before: first,
    language: 'fr',
  } as const;
  expect((await save(blank)).ok).toBe(true);
  expect((await texts()).map(({ step }) => step)).toEqual(['level-3']);
  // Nothing was there, and nothing is said: nothing is made.
  const empty = workbook();
  expect((await empty.save({ ...blank, before: null })).ok).toBe(true);
  expect(empty.world.rules).toEqual(none);
});

test('a table without the column that is needed is left as it is', async () => {
  const { world, save } = workbook({
    texts: rawTable('Texts', [
      ['Step', 'Language', 'Text above', 'Text below'],
      ['level 1', 'en', 'a', ''],
    ]),
  });
  const kept = world.rules;
  expect(await save({ audience, words: said({ before: 'x' }), before: null, language: 'en' })).toMatchObject({
    ok: false,
    error: { code: 'rules-column-missing', detail: 'Business or consumer (blank: all)' },
  });
  expect(world.rules).toBe(kept);
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '=HYPERLINK("http://a.example";"x")',
    '+1',
    '-1+2',
    '@SUM(A1)',
    '12,5',
    'TRUE',
    '2026-11-21',
    "'t is betaald",
    'regel 1\r\nregel 2\rregel 3',
    '“Müller & Söhne” <b>',
    '💶 {{ total }} {% if one %}a{% else %}b{% endif %}',
    '\u202eoverdue',
    '\ud83d',
    'a\tb\u0000c',
  ),
);
const some = <const T>(...values: readonly T[]) => fc.constantFrom(...values);
const anyText = fc.record({
  language: some(...languages),
  audience: fc.record({
    step: some(...reminderTexts),
    languages: some<OwnText['languages']>(['nl-BE', 'nl-NL'], ...languages.map((one) => [one])),
    kind: some(null, 'business', 'consumer'),
    profile: some(null, 'standard', 'strategic', 'difficult'),
    group: some(null, '00031', 'Müller & Söhne', '=1+1', 'alle'),
    procedure: some(null, 'standard', 'strategic', 'consumer-nl', 'Huis'),
  }),
  words: fc
    .record({
      subject: hostile,
      title: hostile,
      salutation: hostile,
      before: hostile,
      after: hostile,
      closing: hostile,
    })
    .filter((words) => textParts.some((part) => plainWords(words)[part] !== '')),
});

test('what was written is read back as it was, whatever is in it', async () => {
  const procedures = rawTable('Procedures', [
    ['Procedure', 'Dagen na vervaldag', 'Kanaal', 'Tekst'],
    ['Huis', 14, 'mail', 'niveau 1'],
  ]);
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 4 }), async (all) => {
      const { save, texts } = workbook({ procedures });
      for (const { audience: whom, words, language } of all) {
        const kept = (await texts()).find((own) => same(own, whom));
        const saved = await save({ audience: whom, words, before: kept ?? null, language });
        expect(saved).toEqual({ ok: true });
        const now = (await texts()).filter((own) => same(own, whom));
        expect(now).toEqual([{ ...whom, row: expect.any(Number), words: plainWords(words) }]);
      }
    }),
  );
});

const same = (one: TextAudience, other: TextAudience): boolean =>
  (['step', 'kind', 'profile', 'group', 'procedure'] as const).every((what) => one[what] === other[what]) &&
  one.languages.join() === other.languages.join();

test('lines end in one way, and nothing unseen is kept', () => {
  const { before } = plainWords(said({ before: ' \uFEFFa\r\nb\rc\u2028d\ud83d\u0000\ude00e\tf\n\n' }));
  expect(before).toBe('a\nb\nc\nde\tf');
});
