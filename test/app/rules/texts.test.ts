import { loadRules } from '../../../src/app/loadRules';
import type { Letters, RawTables } from '../../../src/app/ports';
import type { CellValue } from '../../../src/core/reading/grid';
import { createLetters } from '../../../src/letters/createLetters';
import { rulesProblemText } from '../../../src/wording/tables/problemText';
import { rawTable, rulesOf, wrongIn } from './ruleTables';

const HEADERS = [
  'Stap',
  'Taal',
  'Zakelijk of consument',
  'Profiel',
  'Groep',
  'Procedure',
  'Onderwerp',
  'Tekst boven het overzicht',
  'Tekst onder de betaalgegevens',
];
type Row = readonly CellValue[];
const table = (...rows: readonly Row[]) => rawTable('Teksten', [HEADERS, ...rows]);
const texts = (...rows: readonly Row[]) => rulesOf({ texts: table(...rows) });

const row = (step: CellValue, language: CellValue, ...rest: readonly CellValue[]): Row => [
  step,
  language,
  ...rest,
  ...new Array<null>(Math.max(0, 6 - rest.length - 2)).fill(null),
  'Onderwerp',
];

test('without a table there are no own texts', async () => {
  const { texts: own, tables, problems } = await rulesOf({});
  expect(own).toEqual([]);
  expect(tables.texts).toEqual({ present: false, count: 0 });
  expect(problems).toEqual([]);
});

test('a row is a text; blank cells are for all, and a missing column is blank', async () => {
  const {
    texts: own,
    tables,
    problems,
  } = await texts(['niveau 2', 'Frans', null, null, null, null, 'Objet', 'Un.\r\n\r\nDeux.\rTrois.\n', null]);
  expect(problems).toEqual([]);
  expect(tables.texts).toEqual({ present: true, count: 1 });
  expect(own).toEqual([
    {
      row: 2,
      step: 'level-2',
      languages: ['fr'],
      kind: null,
      profile: null,
      group: null,
      procedure: null,
      words: {
        subject: 'Objet',
        title: '',
        salutation: '',
        before: 'Un.\n\nDeux.\nTrois.',
        after: '',
        closing: '',
      },
    },
  ]);
});

test('words of any language say what it is for', async () => {
  const { texts: own, problems } = await texts(
    row('vriendelijk bericht', 'nl', 'zakelijk', 'strategisch', 'Bakkers', 'moeilijk'),
    row('mise en demeure', 'néerlandais (Pays-Bas)', 'consommateur', 'difficile', 31, 'Standard'),
    row('Stufe 4 (letzte Mahnung)', 'DE', 'alle', '*', null, 'alle'),
    row('niveau 4', 'Engels', 'b2b'),
    row('lettre de quatorze jours', 'nl-NL'),
  );
  expect(problems).toEqual([]);
  expect(
    own.map(({ step, languages, kind, profile, group, procedure }) => [
      step,
      languages,
      kind,
      profile,
      group,
      procedure,
    ]),
  ).toEqual([
    ['notice', ['nl-BE', 'nl-NL'], 'business', 'strategic', 'Bakkers', 'difficult'],
    ['level-4', ['nl-NL'], 'consumer', 'difficult', '31', 'standard'],
    ['level-4', ['de'], null, null, null, null],
    ['level-4', ['en'], 'business', null, null, null],
    ['fourteen-days', ['nl-NL'], null, null, null, null],
  ]);
});

test('a procedure of the workbook itself is known, in any capitals', async () => {
  const procedures = rawTable('Procedures', [
    ['Procedure', 'Dagen na vervaldag', 'Kanaal', 'Tekst'],
    ['Huis', 14, 'mail', 'niveau 1'],
  ]);
  const { texts: own } = await rulesOf({
    procedures,
    texts: table(row('niveau 1', 'fr', null, null, null, 'HUIS')),
  });
  expect(own[0]?.procedure).toBe('Huis');
});

test('what cannot be read is told, and its row is not used', async () => {
  const loaded = await texts(
    row('niveau 9', 'fr'),
    row('niveau 1', 'Spaans'),
    row(null, null),
    row('niveau 1', 'fr', 'vereniging'),
    row('niveau 1', 'fr', null, 'aardig'),
    row('niveau 1', 'fr', null, null, null, 'Tuin'),
    ['niveau 1', 'fr'],
    row('niveau 3', 'fr'),
  );
  expect(wrongIn(loaded)).toEqual([
    ['choice-unknown', 2],
    ['choice-unknown', 3],
    ['choice-missing', 4],
    ['choice-missing', 4],
    ['choice-unknown', 5],
    ['choice-unknown', 6],
    ['procedure-unknown', 7],
    ['text-blank', 8],
  ]);
  expect(loaded.texts.map(({ row: at }) => at)).toEqual([9]);
  const said = loaded.problems.map((problem) => rulesProblemText(problem, 'nl-BE'));
  expect(said[0]).toBe(
    '“niveau 9” past niet in “Stap”. Kies: vriendelijk bericht / niveau 1 / niveau 2 / niveau 3 / niveau 4 (ingebrekestelling) / veertiendagenbrief.',
  );
  expect(said[2]).toMatch(/^“Stap” is leeg\. Kies: vriendelijk bericht/);
  expect(said[4]).toBe(
    '“vereniging” past niet in “Zakelijk of consument (leeg: alle)”. Kies: zakelijk / consument.',
  );
});

test('of two rows for exactly the same letters the second is not used', async () => {
  const loaded = await texts(
    row('niveau 1', 'nl', null, null, 'Grand Café'),
    row('niveau 1', 'nl-BE', null, null, 'Grand Café'),
    row('1', 'Néerlandais', null, null, 'GRAND  CAFE'),
  );
  expect(wrongIn(loaded)).toEqual([['text-twice', 4]]);
  expect(loaded.problems[0]).toMatchObject({ facts: { first: 2 } });
  expect(loaded.texts.map(({ row: at }) => at)).toEqual([2, 3]);
});

test('a part of 8,000 characters is read, a longer one is told', async () => {
  const long = (count: number): Row => [...row('niveau 1', 'fr'), 'a'.repeat(count)];
  expect((await texts(long(8000))).texts[0]?.words.before).toHaveLength(8000);
  const loaded = await texts(long(8001));
  expect(loaded.texts).toEqual([]);
  expect(loaded.problems.map((problem) => rulesProblemText(problem, 'en'))).toEqual([
    '“Text above the statement” is too long. Keep to 8000 characters.',
  ]);
});

test('a table without a column that it needs counts for nothing', async () => {
  const loaded = await rulesOf({
    texts: rawTable('Textes', [
      ['Texte', 'Texte au-dessus du relevé'],
      ['niveau 1', 'Bonjour'],
    ]),
  });
  expect(wrongIn(loaded)).toEqual([['column-missing', 1]]);
  expect(loaded.tables.texts).toEqual({ present: true, count: 0 });
});

test('a row of the administration goes before one for all; those of another do not count', async () => {
  const loaded = await rulesOf({
    texts: rawTable('Teksten', [
      ['Stap', 'Taal', 'Tekst boven het overzicht', 'Tekst onder de betaalgegevens', 'Administratie'],
      ['niveau 1', 'fr', 'tous', '', null],
      ['niveau 1', 'fr', 'nord', '', 'noord bv'],
      ['niveau 2', 'fr', 'nord', '', 'Noord BV'],
      ['niveau 2', 'fr', 'tous', '', null],
      ['niveau 3', 'fr', 'sud', '', 'Zuid NV'],
      ['niveau 3', 'fr', 'nord', '', 'noord'],
      ['niveau 3', 'fr', 'encore', '', 'NOORD BV'],
      ['niveau 4', 'fr', 'personne', '', 'Oost'],
    ]),
  });
  expect(loaded.texts.map(({ row: at, step, words }) => [at, step, words.before])).toEqual([
    [3, 'level-1', 'nord'],
    [4, 'level-2', 'nord'],
    [7, 'level-3', 'nord'],
  ]);
  expect(wrongIn(loaded)).toEqual([
    ['text-twice', 8],
    ['administration-unknown', 9],
  ]);
});

describe('the words', () => {
  const scope = { administration: null, administrations: [] };
  const load = async (raw: Partial<RawTables>, openLetters: () => Promise<Letters>) => {
    const tables = { procedures: null, rates: null, rules: null, texts: null, ...raw };
    const loaded = await loadRules(
      { rules: { read: async () => ({ ok: true, value: tables }) }, openLetters },
      scope,
    );
    if (!loaded.ok) throw new Error(loaded.error.code);
    return loaded.value;
  };
  const unasked = async (): Promise<Letters> => {
    throw new Error('opened');
  };

  test('are checked only where there are any', async () => {
    expect((await load({}, unasked)).texts).toEqual([]);
    expect((await load({ texts: table() }, unasked)).texts).toEqual([]);
    expect(wrongIn(await load({ texts: table(row('niveau 9', 'fr')) }, unasked))).toHaveLength(1);
  });

  test('that are wrong are told with part, line and what was meant; the row is not used, and can be mended', async () => {
    const wrong: Row = [...row('niveau 1', 'fr'), 'Bonjour,\n\nIl reste {{ totaal }} à payer.'];
    const letters: Letters = {
      ...createLetters(),
      problemsOf: ({ before }) =>
        before.includes('totaal')
          ? [{ part: 'before', code: 'unknown-placeholder', line: 3, found: 'totaal', suggestion: 'total' }]
          : [],
    };
    const loaded = await load({ texts: table(wrong, row('niveau 2', 'fr')) }, async () => letters);
    expect(loaded.texts.map(({ row: at }) => at)).toEqual([3]);
    expect(loaded.writtenTexts.map(({ row: at }) => at)).toEqual([2, 3]);
    expect(loaded.tables.texts).toEqual({ present: true, count: 1 });
    expect(loaded.problems).toMatchObject([
      { code: 'unknown-placeholder', table: 'texts', sheet: 'Teksten', row: 2 },
    ]);
    expect(loaded.problems.map((problem) => rulesProblemText(problem, 'nl-BE'))).toEqual([
      '“Tekst boven het overzicht”, regel 3: “totaal” is geen bekend gegeven. Bedoelt u “total”?',
    ]);
  });
});
