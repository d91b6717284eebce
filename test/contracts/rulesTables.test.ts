/** @jest-environment jsdom */
import { loadRules } from '../../src/app/loadRules';
import type { RulesTables } from '../../src/app/ports';
import { saveText } from '../../src/app/saveText';
import { createWorkbookRules } from '../../src/cli/workbook/workbookRules';
import { shippedProcedures } from '../../src/core/dunning/shippedProcedures';
import type { OwnText, TextAudience, TextWords } from '../../src/core/texts/ownText';
import { createRulesTables } from '../../src/excel/rulesTables';
import type { CellContent } from '../../src/host/workbook/types';
import { procedureSeed } from '../../src/wording/tables/seeds';
import { excelForEachTest } from '../excel/excelWorkbook';
import { countedStamps } from '../excel/stamps';
import { at, fillSheet } from '../host/workbook/build';

/** What every reader of the tables of rules must do: the pane's through office.js, the command line's on the file. */
const workbook = excelForEachTest();

const put = (sheet: string, cells: CellContent[][], table?: string): void =>
  fillSheet(workbook, sheet, cells, table);

describe.each<[string, () => Pick<RulesTables, 'read'>]>([
  ['office.js', () => createRulesTables(countedStamps())],
  ['the workbook file', () => createWorkbookRules(workbook)],
])('rules through %s', (_name, create) => {
  async function read() {
    const tables = await create().read();
    if (!tables.ok) throw new Error(tables.error.code);
    return tables.value;
  }
  async function rules() {
    const scope = { administration: null, administrations: [] };
    const loaded = await loadRules({ rules: create() }, scope);
    if (!loaded.ok) throw new Error(loaded.error.code);
    return loaded.value;
  }

  test('there are none in a workbook without tables, and other lists are not taken for them', async () => {
    expect(await read()).toEqual({ procedures: null, rates: null, rules: null, texts: null });
    put('Posten', [
      ['Klant', 'Procedure', 'Dagen', 'Openstaand'],
      ['31', 'Huis', 12, 5],
    ]);
    put('Parameters', [
      ['Parameter', 'Waarde'],
      ['kleur', 'blauw'],
    ]);
    expect(await read()).toEqual({ procedures: null, rates: null, rules: null, texts: null });
  });

  test('rows with their place, numbers as numbers, each with its format', async () => {
    put(
      'Taux',
      [
        ['Régime', 'À partir du', 'Taux', 'Source'],
        ['BE-B2B', 46388, 0.1025, 'Moniteur'],
        ['', '', '', ''],
      ],
      'DunningRates',
    );
    workbook.cells.setNumberFormats({ ...at(workbook, 'D3', 'Taux'), rows: 1, columns: 1 }, '0.00%', 'user');
    expect((await read()).rates).toEqual({
      sheet: 'Taux',
      headerRow: 2,
      headers: ['Régime', 'À partir du', 'Taux', 'Source'],
      rows: [
        {
          row: 3,
          cells: [
            { content: 'BE-B2B', format: 'General' },
            { content: 46388, format: 'General' },
            { content: 0.1025, format: '0.00%' },
            { content: 'Moniteur', format: 'General' },
          ],
        },
        {
          row: 4,
          cells: [1, 2, 3, 4].map(() => ({ content: null, format: 'General' })),
        },
      ],
    });
  });

  test('columns in any order and language, from the cells to the rule', async () => {
    put(
      'Eigen',
      [
        ['Texte', 'Nota', 'Canal', 'Jours après l’échéance', 'Procédure'],
        ['niveau 1', 'zie Els', 'lettre', 12, 'Huis'],
        ['niveau 2', '', 'téléphone', 25, 'Huis'],
      ],
      'DunningProcedures',
    );
    const { procedures, problems } = await rules();
    expect(problems).toEqual([]);
    expect(procedures.get('huis')?.levels).toMatchObject([
      { days: 12, channel: 'letter', text: 'level-1' },
      { days: 25, channel: 'call', text: 'level-2' },
    ]);
  });

  test('a list that was never made a table is read, and the row of what is wrong is the one of the sheet', async () => {
    put('Regeln', [
      ['Einstellung', 'Wert', 'Auswahl'],
      ['Korrekturtage', 3, ''],
      ['Eine E-Mail je', 'Straße', ''],
    ]);
    const { settings, problems } = await rules();
    expect(settings.correctionDays).toBe(3);
    expect(problems).toMatchObject([{ code: 'value-unread', sheet: 'Regeln', row: 4 }]);
  });

  test('the table of our name goes before another with the same headers', async () => {
    const cells = (days: number): CellContent[][] => [
      ['Setting', 'Value', 'Choices'],
      ['Correction days', days, ''],
    ];
    put('List', cells(1));
    expect((await rules()).settings.correctionDays).toBe(1);
    put('Ours', cells(2), 'DunningRules');
    expect((await rules()).settings.correctionDays).toBe(2);
  });

  test('what the pane makes is what the product does', async () => {
    const seed = procedureSeed(shippedProcedures.values(), 'nl-BE');
    const made = await createRulesTables(countedStamps()).make('procedures', {
      sheet: 'Procedures',
      ...seed,
    });
    expect(made.ok).toBe(true);
    const { procedures, problems, tables } = await rules();
    expect(problems).toEqual([]);
    expect(procedures).toEqual(shippedProcedures);
    expect(tables.procedures).toEqual({ present: true, count: 5 });
  });

  test('texts by their columns in any order and language, their lines kept', async () => {
    put('Lettres', [
      ['Texte sous', 'Nota', 'Langue', 'Texte au-dessus', 'Étape', 'Groupe'],
      ['Merci.', 'zie Els', 'néerlandais', 'Bonjour,\n\n{{ total }}', 'mise en demeure', 31],
    ]);
    const { texts, problems, tables } = await rules();
    expect(problems).toEqual([]);
    expect(tables.texts).toEqual({ present: true, count: 1 });
    expect(texts).toMatchObject([
      {
        row: 3,
        step: 'level-4',
        languages: ['nl-BE', 'nl-NL'],
        kind: null,
        group: '31',
        words: { subject: '', before: 'Bonjour,\n\n{{ total }}', after: 'Merci.' },
      },
    ]);
  });

  test('a text that the pane wrote is read as it was written, whatever is in it', async () => {
    const words: TextWords = {
      subject: '=HYPERLINK("http://a.example";"x")',
      title: '+32 2 555 01 01',
      salutation: '@SUM(A1)',
      before: '-1\n\n“Müller & Söhne” <b>\n{% if one %}a{% else %}b{% endif %} 💶 12,5',
      after: '2026-11-21',
      closing: 'TRUE',
    };
    const whom: TextAudience = {
      step: 'fourteen-days',
      languages: ['nl-NL'],
      kind: 'consumer',
      profile: 'difficult',
      group: '00031',
      procedure: 'consumer-nl',
    };
    const save = (audience: TextAudience, before: OwnText | null = null) =>
      saveText(
        { rules: createRulesTables(countedStamps()) },
        { audience, words, before, language: 'de', scope: { administration: null, administrations: [] } },
      );
    expect(await save({ ...whom, procedure: null })).toEqual({ ok: true });
    expect(await save(whom)).toEqual({ ok: true });
    const { texts, problems } = await rules();
    expect(problems).toEqual([]);
    expect(texts).toEqual([
      { ...whom, procedure: null, row: 2, words },
      { ...whom, row: 3, words },
    ]);
    expect(await save(whom, texts[1])).toEqual({ ok: true });
    expect((await rules()).texts).toEqual(texts);
  });
});
