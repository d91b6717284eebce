import ExcelJS from 'exceljs';
import { openWorkbook, saveWorkbook } from '../../../src/host/workbook/file';
import type { Workbook } from '../../../src/host/workbook/workbook';
import { Workbook as NewWorkbook } from '../../../src/host/workbook/workbook';
import { at, fill, shown } from './build';

/** A workbook as another program would write it. */
async function foreignFile(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Open items');
  sheet.columns = [{ width: 30 }, { width: 12 }, {}];
  sheet.addTable({
    name: 'Items',
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleMedium4' },
    columns: [{ name: 'Customer' }, { name: 'Number' }, { name: 'Due' }, { name: 'Open' }],
    rows: [
      ["Café d'Été", '007', new Date(Date.UTC(2026, 9, 18)), 1234.5],
      ['Bolt', '=1+1', new Date(Date.UTC(2026, 10, 1)), -3],
    ],
  });
  sheet.getColumn(2).numFmt = '@';
  sheet.getColumn(3).numFmt = 'dd/mm/yyyy';
  sheet.getCell('D2').numFmt = '#,##0.00';
  sheet.getCell('A2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEECC' } };
  sheet.getCell('A2').font = { bold: true, color: { argb: 'FF112233' }, name: 'Georgia', size: 14 };
  sheet.getCell('A2').border = { bottom: { style: 'thick' } };
  sheet.getCell('A2').note = 'called on Monday';
  sheet.addConditionalFormatting({
    ref: 'D2:D3',
    rules: [{ type: 'cellIs', operator: 'lessThan', formulae: ['0'], priority: 1, style: {} }],
  });
  const overview = book.addWorksheet('Overview');
  overview.getCell('B1').value = new Date(Date.UTC(2026, 10, 21));
  overview.getCell('B1').numFmt = 'dd/mm/yyyy';
  overview.getCell('B2').value = {
    formula: "_xldudf_DUNNING_WHY('Open items'!C2,B1)",
    result: 'Level 2: 34 days overdue.',
  };
  overview.getCell('B3').value = { formula: 'SUM(B1)', result: 46347 };
  overview.getCell('B4').value = { sharedFormula: 'B3', result: 46347 };
  book.definedNames.add('Overview!$B$1', 'AsOf');
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function opened(bytes: Uint8Array, name = 'Book.xlsx'): Promise<Workbook> {
  const result = await openWorkbook(bytes, name);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

/** The saved workbook as exceljs reads it. */
async function asOthersRead(workbook: Workbook): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  const bytes = await saveWorkbook(workbook);
  await book.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  return book;
}

describe('opening', () => {
  test('reads values, texts, dates as serials, formats, styles and widths', async () => {
    const workbook = await opened(await foreignFile());
    expect(shown(workbook, 'A1:D3')).toEqual([
      ['Customer', 'Number', 'Due', 'Open'],
      ["Café d'Été", '007', 46313, 1234.5],
      ['Bolt', '=1+1', 46327, -3],
    ]);
    const sheet = workbook.sheets.active;
    expect(sheet.cell(2, 1)).toMatchObject({ formula: null, numberFormat: '@' });
    expect(sheet.cell(1, 2).numberFormat).toBe('dd/mm/yyyy');
    expect(sheet.cell(1, 0).style).toEqual({
      bold: true,
      fill: '#FFEECC',
      fontColour: '#112233',
      fontName: 'Georgia',
      fontSize: 14,
      bottom: { line: 'thick', colour: '#000000' },
    });
    expect(sheet.columnWidths.get(0)).toBeCloseTo(30, 0);
  });

  test('reads tables, names and formulas with their last results', async () => {
    const workbook = await opened(await foreignFile());
    const [table] = workbook.tables.all();
    expect(table).toMatchObject({ name: 'Items', style: 'TableStyleMedium4', area: { rows: 3, columns: 4 } });
    expect(workbook.names.find('AsOf', null)?.formula).toBe('=Overview!$B$1');
    const overview = workbook.sheets.byName('Overview');
    expect(overview?.cell(1, 1)).toMatchObject({
      formula: "=DUNNING.WHY('Open items'!C2,B1)",
      content: 'Level 2: 34 days overdue.',
    });
    expect(overview?.cell(3, 1).formula).toBe('=SUM(B2)');
  });
});

describe('saving', () => {
  test('what nobody touched stays as another program reads it', async () => {
    const book = await asOthersRead(await opened(await foreignFile()));
    const sheet = book.getWorksheet('Open items');
    expect(sheet?.getCell('B2').value).toBe('007');
    expect(sheet?.getCell('B3').value).toBe('=1+1');
    expect(sheet?.getCell('B3').numFmt).toBe('@');
    expect(sheet?.getCell('C2').value).toEqual(new Date(Date.UTC(2026, 9, 18)));
    expect(sheet?.getCell('D2').numFmt).toBe('#,##0.00');
    expect(sheet?.getCell('A2').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFFEECC' } });
    expect(sheet?.getCell('A2').font).toMatchObject({ bold: true, name: 'Georgia', size: 14 });
    expect(sheet?.getCell('A2').border).toMatchObject({ bottom: { style: 'thick' } });
    expect(JSON.stringify(sheet?.getCell('A2').note)).toContain('called on Monday');
    expect(sheet?.getTable('Items')).toBeDefined();
    const { conditionalFormattings } = sheet as unknown as { conditionalFormattings: { ref: string }[] };
    expect(conditionalFormattings.map(({ ref }) => ref)).toEqual(['D2:D3']);
    expect(book.definedNames.getRanges('AsOf').ranges).toEqual(['Overview!$B$1']);
    expect(book.getWorksheet('Overview')?.getCell('B2').value).toMatchObject({
      formula: "_xldudf_DUNNING_WHY('Open items'!C2,B1)",
      result: 'Level 2: 34 days overdue.',
    });
  });

  test('edits, new sheets, longer tables and settings are in the file', async () => {
    const workbook = await opened(await foreignFile());
    fill(workbook, 'A4', [['Dyck', '010', 46340, 5]]);
    workbook.cells.setStyle(at(workbook, 'A2'), { fill: null, italic: true }, 'user');
    workbook.cells.clear(at(workbook, 'D3'), 'contents', 'user');
    workbook.sheets.add('Dossier', 'add-in');
    workbook.cells.setNumberFormats(at(workbook, 'A1:B2', 'Dossier'), '@', 'add-in');
    workbook.cells.enter(
      at(workbook, 'A1:B2', 'Dossier'),
      [
        ['id', 'at'],
        ['=x', '1'],
      ],
      'add-in',
    );
    workbook.tables.add(at(workbook, 'A1:B2', 'Dossier'), { name: 'Dossier' });
    workbook.settings.replace([['dunning', '{"language":"nl-BE"}']]);
    const book = await asOthersRead(workbook);
    const sheet = book.getWorksheet('Open items');
    expect(sheet?.getCell('B4').value).toBe('010');
    expect(sheet?.getCell('B4').numFmt).toBe('@');
    expect(sheet?.getCell('D3').value).toBeNull();
    expect(sheet?.getCell('A2').fill).toEqual({ type: 'pattern', pattern: 'none' });
    expect(sheet?.getCell('A2').font).toMatchObject({ bold: true, italic: true, name: 'Georgia' });
    expect(book.getWorksheet('Dossier')?.getCell('A2').value).toBe('=x');
    expect(book.getWorksheet('Dossier')?.getTable('Dossier')).toBeDefined();

    const again = await opened(await saveWorkbook(workbook));
    expect(again.tables.byName('Items')?.area.rows).toBe(4);
    expect([...again.settings.all()]).toEqual([['dunning', '{"language":"nl-BE"}']]);
    expect(again.sheets.all().map(({ name }) => name)).toEqual(['Open items', 'Overview', 'Dossier']);
  });

  test('conditional formats, merged cells and row heights follow inserted rows', async () => {
    const foreign = new ExcelJS.Workbook();
    await foreign.xlsx.load((await foreignFile()).buffer as ArrayBuffer);
    foreign.getWorksheet('Overview')?.mergeCells('A6:C6');
    const row = foreign.getWorksheet('Overview')?.getRow(6);
    if (row) row.height = 40;
    const workbook = await opened(new Uint8Array(await foreign.xlsx.writeBuffer()));
    workbook.shifter.insert(at(workbook, '1:2', 'Open items'), 'down', 'user');
    workbook.shifter.insert(at(workbook, '1:2', 'Overview'), 'down', 'user');
    const book = await asOthersRead(workbook);
    const { conditionalFormattings } = book.getWorksheet('Open items') as unknown as {
      conditionalFormattings: { ref: string }[];
    };
    expect(conditionalFormattings.map(({ ref }) => ref)).toEqual(['D4:D5']);
    const overview = book.getWorksheet('Overview');
    expect(overview?.getCell('B8').isMerged).toBe(true);
    expect(overview?.getCell('B6').isMerged).toBe(false);
    expect(overview?.getRow(8).height).toBe(40);
    expect(overview?.getCell('B4').formula).toBe("_xldudf_DUNNING_WHY('Open items'!C4,B3)");
    expect(book.definedNames.getRanges('AsOf').ranges).toEqual(['Overview!$B$3']);
  });

  test('formulas of conditional formats and validations, print areas and hidden columns follow', async () => {
    const foreign = new ExcelJS.Workbook();
    foreign.addWorksheet('Lists').getCell('A1').value = 'x';
    const sheet = foreign.addWorksheet('Data', { pageSetup: { printArea: 'A2:B9' } });
    sheet.getCell('A3').value = 1;
    sheet.addConditionalFormatting({
      ref: 'A3:A8',
      rules: [{ type: 'expression', formulae: ['$A3>Lists!$A$1'], priority: 1, style: {} }],
    });
    sheet.getCell('B3').dataValidation = { type: 'list', formulae: ['Lists!$A$1:$A$2'] };
    sheet.getColumn(3).hidden = true;
    const workbook = await opened(new Uint8Array(await foreign.xlsx.writeBuffer()));
    workbook.shifter.insert(at(workbook, '1:1', 'Data'), 'down', 'user');
    workbook.shifter.insert(at(workbook, 'B:B', 'Data'), 'right', 'user');
    workbook.shifter.insert(at(workbook, '1:1', 'Lists'), 'down', 'user');
    const lists = workbook.sheets.byName('Lists');
    if (lists) workbook.sheets.rename(lists, 'My lists', 'user');
    const saved = (await asOthersRead(workbook)).getWorksheet('Data');
    const { conditionalFormattings } = saved as unknown as {
      conditionalFormattings: { ref: string; rules: { formulae: string[] }[] }[];
    };
    expect(conditionalFormattings[0]?.rules[0]?.formulae).toEqual(["$A4>'My lists'!$A$2"]);
    expect(saved?.getCell('C4').dataValidation.formulae).toEqual(["'My lists'!$A$2:$A$3"]);
    expect(saved?.pageSetup.printArea).toBe('A3:C10');
    expect([2, 3, 4].map((column) => saved?.getColumn(column).hidden)).toEqual([false, false, true]);
  });

  test('a setting longer than a cell holds comes back whole', async () => {
    const workbook = await opened(await foreignFile());
    const value = JSON.stringify('€ 12 🦊 '.repeat(12_345));
    workbook.settings.replace([['dunning', value]]);
    const again = await opened(await saveWorkbook(workbook));
    expect([...again.settings.all()]).toEqual([['dunning', value]]);
    const stored = (await asOthersRead(workbook)).getWorksheet('_document_settings');
    const lengths: number[] = [];
    stored?.getRow(1).eachCell(({ text }) => lengths.push(text.length));
    expect(lengths.length).toBeGreaterThan(3);
    expect(Math.max(...lengths)).toBeLessThan(32_768);
  });

  test('saving twice gives the same as saving once', async () => {
    const workbook = await opened(await foreignFile());
    await saveWorkbook(workbook);
    const again = await opened(await saveWorkbook(workbook));
    expect(shown(again, 'A1:D3')).toEqual(shown(workbook, 'A1:D3'));
    expect(again.sheets.byName('Overview')?.cell(1, 1).content).toBe('Level 2: 34 days overdue.');
  });

  test('a spilled result comes back as one formula with its area', async () => {
    const workbook = new NewWorkbook('New.xlsx', ['Overview']);
    fill(workbook, 'B2', [['=DUNNING.AGEING(Items!A:A,"DUNNING.LEVEL(")']]);
    const { id } = workbook.sheets.active;
    const result = [
      ['Customer', 'Total'],
      ['Acme', { error: '#N/A' }],
    ] as const;
    workbook.calculation.write(id, [{ row: 1, column: 1, result }]);
    const again = await opened(await saveWorkbook(workbook));
    const sheet = again.sheets.active;
    expect(sheet.cell(1, 1)).toMatchObject({
      formula: '=DUNNING.AGEING(Items!A:A,"DUNNING.LEVEL(")',
      content: 'Customer',
      spill: { rows: 2, columns: 2 },
    });
    expect(sheet.cell(2, 2)).toMatchObject({
      content: { error: '#N/A' },
      spilledFrom: { row: 1, column: 1 },
    });
    expect(sheet.cell(2, 2).formula).toBeNull();
    const book = await asOthersRead(workbook);
    expect(book.getWorksheet('Overview')?.getCell('B2').formula).toBe(
      '_xldudf_DUNNING_AGEING(Items!A:A,"DUNNING.LEVEL(")',
    );
  });

  test('an uncalculated formula has no value, an empty result is kept', async () => {
    const workbook = new NewWorkbook('New.xlsx', ['Overview']);
    fill(workbook, 'A1', [['=DUNNING.NEXTDATE(B1,C1)', '=1+1']]);
    workbook.calculation.write(workbook.sheets.active.id, [{ row: 0, column: 0, result: '' }]);
    const again = await opened(await saveWorkbook(workbook));
    expect(shown(again, 'A1:B1')).toEqual([['', { error: '#BUSY!' }]]);
  });

  test('protection and hidden sheets survive', async () => {
    const workbook = new NewWorkbook('New.xlsx', ['Shown', 'Locked']);
    const locked = workbook.sheets.byName('Locked');
    if (!locked) throw new Error('sheet expected');
    workbook.sheets.setProtected(locked, true);
    workbook.sheets.setVisibility(locked, 'Hidden');
    const again = (await opened(await saveWorkbook(workbook))).sheets.byName('Locked');
    expect([again?.isProtected, again?.visibility]).toEqual([true, 'Hidden']);
  });

  test('dates of a book that counts from 1904 stay the same days', async () => {
    const book = new ExcelJS.Workbook();
    book.properties.date1904 = true;
    book.addWorksheet('Old Mac').getCell('A1').value = new Date(Date.UTC(2026, 10, 21));
    const workbook = await opened(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(shown(workbook, 'A1')).toEqual([[46347]]);
    expect((await asOthersRead(workbook)).getWorksheet('Old Mac')?.getCell('A1').value).toEqual(
      new Date(Date.UTC(2026, 10, 21)),
    );
  });
});

describe('CSV', () => {
  test('keeps every cell as the text that it is', async () => {
    const csv = '\uFEFFNummer;Naam;Open\r\n007;"Peeters; zonen";1.234,56\r\n=1+1;Été;12\r\n';
    const workbook = await opened(new TextEncoder().encode(csv), "open 'posten'.csv");
    expect(shown(workbook, 'A1:C3')).toEqual([
      ['Nummer', 'Naam', 'Open'],
      ['007', 'Peeters; zonen', '1.234,56'],
      ['=1+1', 'Été', '12'],
    ]);
    expect(workbook.sheets.active.cell(2, 0).formula).toBeNull();
    const saved = await opened(await saveWorkbook(workbook));
    expect(shown(saved, 'A3')).toEqual([['=1+1']]);
  });

  test('reads Windows-1252 and UTF-16', async () => {
    const western = Uint8Array.from([0x45, 0x74, 0xe9, 0x2c, 0x80, 0x0a]);
    expect(shown(await opened(western, 'a.csv'), 'A1:B1')).toEqual([['Eté', '€']]);
    const wide = new Uint8Array([0xff, 0xfe, ...[...'é,x'].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    expect(shown(await opened(wide, 'a.csv'), 'A1:B1')).toEqual([['é', 'x']]);
  });
});

describe('a file that cannot be opened says why', () => {
  const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  test.each<[string, number[], string, string]>([
    ['no bytes', [], 'a.xlsx', 'empty'],
    ['an empty text', [0x0d, 0x0a], 'a.csv', 'empty'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0], 'a.xlsx', 'not-a-workbook'],
    ['a picture called csv', [0x89, 0x50, 0x4e, 0x47, 0], 'a.csv', 'not-a-workbook'],
    ['a ZIP without directory', [0x50, 0x4b, 3, 4, 5], 'a.xlsx', 'not-a-workbook'],
    ['a password', [...ole, ...utf16('EncryptedPackage')], 'a.xlsx', 'encrypted'],
    ['an old .xls', [...ole, ...utf16('Workbook')], 'a.xls', 'not-a-workbook'],
  ])('%s', async (_what, bytes, name, code) => {
    const result = await openWorkbook(Uint8Array.from(bytes), name);
    expect(result.ok ? 'opened' : result.error.code).toBe(code);
  });

  test('a cut-off workbook, and one with a hole', async () => {
    const whole = await foreignFile();
    const cut = await openWorkbook(whole.slice(0, whole.length / 2), 'a.xlsx');
    expect(cut).toMatchObject({ ok: false, error: { code: 'not-a-workbook' } });
    const holed = whole.slice();
    holed.fill(0x41, 60, Math.floor(whole.length * 0.6));
    expect(await openWorkbook(holed, 'a.xlsx')).toMatchObject({
      ok: false,
      error: { code: 'not-a-workbook' },
    });
  });

  test('a small file that unpacks to more than memory holds', async () => {
    const bytes = (await foreignFile()).slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true);
    }
    expect(await openWorkbook(bytes, 'a.xlsx')).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });
});
