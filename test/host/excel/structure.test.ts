/** @jest-environment jsdom */
import type { ExcelHost } from '../../../src/host/excel/excelHost';
import { Workbook } from '../../../src/host/workbook/workbook';
import { bootOfficeJs } from '../officeJs';
import { fill, shown } from '../workbook/build';

let workbook: Workbook;
let host: ExcelHost;
let unknown: string[];
let saved = 0;

beforeAll(async () => {
  workbook = new Workbook('Demo.xlsx', ['Open items', 'Overview']);
  ({ host, unknown } = await bootOfficeJs(workbook, {
    locale: 'fr-FR',
    onSave: () => {
      saved++;
    },
  }));
});

describe('start', () => {
  test('office.js finds Excel, the language and the theme', async () => {
    const info = await Office.onReady();
    expect(info).toMatchObject({ host: 'Excel', platform: 'PC' });
    expect(Office.context.displayLanguage).toBe('fr-FR');
    expect(Office.context.officeTheme.bodyBackgroundColor).toMatch(/^#ffffff$/i);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
  });
});

describe('sheets', () => {
  test('are listed, added, renamed, activated and found', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const dossier = worksheets.add('Dossier');
      dossier.activate();
      const none = worksheets.getItemOrNullObject('Nope');
      const active = worksheets.getActiveWorksheet().load('name,position,visibility');
      worksheets.load('items/name');
      const count = worksheets.getCount();
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Open items', 'Overview', 'Dossier']);
      expect([active.name, active.position, active.visibility]).toEqual(['Dossier', 2, 'Visible']);
      expect([none.isNullObject, count.value]).toEqual([true, 3]);
      dossier.name = 'Dossier 2026';
      await context.sync();
      dossier.delete();
      worksheets.getItem('Open items').activate();
      await context.sync();
    });
    expect(workbook.sheets.all().map(({ name }) => name)).toEqual(['Open items', 'Overview']);
  });

  test('a name that is taken is refused', async () => {
    const adding = Excel.run(async (context) => {
      context.workbook.worksheets.add('open ITEMS');
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });

  test('the workbook can be saved', async () => {
    await Excel.run(async (context) => {
      context.workbook.load('name');
      context.workbook.save();
      await context.sync();
      expect(context.workbook.name).toBe('Demo.xlsx');
    });
    expect(saved).toBe(1);
  });
});

describe('tables', () => {
  test('are made, found, extended and read', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Open items');
      sheet.getRange('A1:B2').values = [
        ['Id', 'Note'],
        ['1', 'first'],
      ];
      const table = sheet.tables.add('A1:B2', true);
      table.name = 'Dossier';
      table.style = 'TableStyleLight9';
      await context.sync();
      sheet.getRange('A3:B3').values = [['2', 'second']];
      table.resize('A1:B3');
      const header = table.getHeaderRowRange().load('values,address');
      const body = table.getDataBodyRange().load('values');
      const none = context.workbook.tables.getItemOrNullObject('Nope');
      table.columns.load('items/name,count');
      table.load('name,style,id');
      await context.sync();
      expect(header.values).toEqual([['Id', 'Note']]);
      expect(body.values).toEqual([
        [1, 'first'],
        [2, 'second'],
      ]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Id', 'Note']);
      expect([table.name, table.style, none.isNullObject]).toEqual(['Dossier', 'TableStyleLight9', true]);
      const again = context.workbook.tables.getItem(table.id).worksheet.load('name');
      await context.sync();
      expect(again.name).toBe('Open items');
    });
  });

  test('rows can be added and loaded one by one', async () => {
    fill(workbook, 'A6', [['below the table']]);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Dossier');
      table.rows.add(undefined, [['3', 'third']]);
      table.rows.add(0, [['0', 'zeroth']]);
      table.rows.load('items/values,count');
      await context.sync();
      expect(table.rows.count).toBe(4);
      expect(table.rows.items.map(({ values }) => values[0]?.[1])).toEqual([
        'zeroth',
        'first',
        'second',
        'third',
      ]);
      const notes = table.columns.getItem('Note').getDataBodyRange().load('address');
      await context.sync();
      expect(notes.address).toBe("'Open items'!B2:B5");
    });
    expect(shown(workbook, 'A8')).toEqual([['below the table']]);
  });

  test('without headers they are refused', async () => {
    const adding = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Overview').tables.add('A1:B2', false);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('names', () => {
  test('are added, found by scope and resolved', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Overview');
      context.workbook.names.add('AsOf', sheet.getRange('B1'), 'the day of the question');
      sheet.getRange('B1').values = [[46347]];
      await context.sync();
      const name = context.workbook.names.getItemOrNullObject('asof');
      name.load('name,formula,comment');
      const range = name.getRange().load('address,values');
      const byName = sheet.getRange('AsOf').load('address');
      const local = sheet.names.getItemOrNullObject('AsOf');
      await context.sync();
      expect([name.formula, name.comment]).toEqual(['=Overview!$B$1', 'the day of the question']);
      expect([range.address, range.values]).toEqual(['Overview!B1', [[46347]]]);
      expect([byName.address, local.isNullObject]).toEqual(['Overview!B1', true]);
    });
  });
});

describe('document settings', () => {
  test('are kept in the workbook', async () => {
    Office.context.document.settings.set('dunning', { language: 'fr' });
    await new Promise<void>((resolve, reject) => {
      Office.context.document.settings.saveAsync(({ status, error }) =>
        status === Office.AsyncResultStatus.Succeeded ? resolve() : reject(error),
      );
    });
    expect([...workbook.settings.all()]).toEqual([['dunning', '{"language":"fr"}']]);
  });
});

describe('what the host does not have', () => {
  afterEach(() => {
    unknown.length = 0;
  });

  test('a method fails with its full name', async () => {
    const asking = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Overview').getRange('A1').getImage();
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: 'Range.getImage is not part of the embedded host.',
      debugInfo: { errorLocation: 'Range.getImage' },
    });
    expect(unknown).toEqual(['Range.getImage']);
  });

  test('so does an object, and a property', async () => {
    for (const [use, member] of [
      [(context: Excel.RequestContext) => context.workbook.comments.getCount(), 'Workbook.comments'],
      [(context: Excel.RequestContext) => context.workbook.load('readOnly'), 'Workbook.readOnly'],
    ] as const) {
      const asking = Excel.run(async (context) => {
        use(context);
        await context.sync();
      });
      await expect(asking).rejects.toMatchObject({ code: 'ApiNotFound' });
      expect(unknown.pop()).toBe(member);
    }
  });

  test('so does a call of the Common API', async () => {
    const result = await new Promise<Office.AsyncResult<unknown>>((resolve) => {
      Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, resolve);
    });
    expect(result.status).toBe('failed');
    expect(unknown).toEqual([expect.stringMatching(/^call \d+ of the Common API$/)]);
  });
});

test('a closed host answers nothing and calls nothing', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Overview').onChanged.add(async ({ address }) => {
      heard.push(address);
    });
    await context.sync();
  });
  host.dispose();
  fill(workbook, 'A1', [['after']], 'Overview');
  await Promise.resolve();
  expect(heard).toEqual([]);
  await expect(host.invoke([{ id: 'LEVEL', args: [] }])).rejects.toThrow();
});
