import { dunning, dunningJson, fileOf } from './support/dunning';
import { cellsOf, LEDGER, workbookOf } from './support/ledgers';

interface Proposal {
  readonly items: Record<string, string | number | null>[];
  readonly mails: Record<string, unknown>[];
  readonly tasks: Record<string, unknown>[];
  readonly checks: { code: string; finding: string; stops: boolean }[];
}

const DAY = ['--as-of', '2026-11-21'];
const propose = (file: string, ...more: string[]) =>
  dunningJson<Proposal>(['propose', file, ...DAY, ...more]);

/** Level, action, reason and next date of each item. */
const decisions = ({ items }: Proposal) =>
  items.map((item) => [
    item['invoiceNumber'],
    item['level'],
    item['action'],
    item['reason'],
    item['nextDate'],
  ]);

test('every item has its level, action, reason and next day; mails are per customer and currency', async () => {
  const proposal = await propose(await fileOf('ledger.csv', LEDGER));
  expect(decisions(proposal)).toEqual([
    ['F-1', 1, 'remind', 'due-level', '2026-11-21'],
    ['F-2', 0, 'wait', 'before-first-level', '2026-11-22'],
    ['F-3', 1, 'remind', 'due-level', '2026-10-11'],
    ['F-4', 0, 'wait', 'not-due', '2026-12-11'],
    ['F-5', 0, 'none', 'credit', null],
    ['F-6', 1, 'remind', 'no-address', '2026-11-01'],
  ]);
  expect(proposal.items[1]?.['sentence']).toBe(
    '9 days overdue (due 12/11/2026), level 1 possible from 22/11/2026.',
  );
  expect(proposal.mails).toMatchObject([
    {
      customerNumber: 'C1',
      to: ['ap@zee.example'],
      language: 'nl-BE',
      level: 1,
      currency: 'EUR',
      gross: '100.10',
      net: '100.10',
      blocked: null,
    },
    { customerNumber: 'C1', currency: 'USD', gross: '50.00', net: '50.00' },
    {
      customerNumber: 'C2',
      to: [],
      language: 'en',
      gross: '70.00',
      net: '39.95',
      credits: ['F-5'],
      blocked: 'no-address',
    },
  ]);
  for (const { id, items } of proposal.mails as { id: string; items: { invoiceNumber: string }[] }[])
    expect(proposal.items.filter(({ mail }) => mail === id).map((item) => item['invoiceNumber'])).toEqual(
      items.map(({ invoiceNumber }) => invoiceNumber),
    );
});

test('text: mails first, then what is not reminded and why', async () => {
  const { out, notes } = await dunning(['propose', '-', ...DAY], { input: LEDGER });
  expect(out).toContain(
    'Zee NV (ap@zee.example): level 1, 100.10 EUR, to be paid by 2026-12-07\n  F-1  100.10  Level 1: 10 days overdue (due 11/11/2026).\n',
  );
  expect(out).toContain(
    'Ardenne SA (no e-mail address): level 1, 39.95 EUR, credits F-5 set off, to be paid by 2026-12-07\n',
  );
  expect(out).toContain('3 mails for 3 of 6 items.');
  expect(out).toContain('  F-5  Ardenne SA  This is a credit of the customer: no reminder is sent for it.\n');
  expect(notes).toEqual([]);
});

test('a procedure by its days: F-2 is late enough for 5 days, and nothing skips a level', async () => {
  const proposal = await propose(await fileOf('ledger.csv', LEDGER), '--procedure', '5,20:14');
  expect(decisions(proposal).filter(([, level]) => level !== 0)).toEqual([
    ['F-1', 1, 'remind', 'due-level', '2026-11-16'],
    ['F-2', 1, 'remind', 'due-level', '2026-11-17'],
    ['F-3', 1, 'remind', 'due-level', '2026-10-06'],
    ['F-6', 1, 'remind', 'no-address', '2026-10-27'],
  ]);
});

test('an interval of a procedure: level 2 waits its days after level 1 of the export', async () => {
  const ledger = `Customer,Invoice number,Due date,Open amount,Reminder level,Last reminder
Zee,F-1,2026-10-01,10.00,1,2026-11-08
Zee,F-2,2026-10-01,10.00,1,2026-11-07
`;
  const at = async (procedure: string) =>
    decisions(await propose(await fileOf('l.csv', ledger), '--procedure', procedure));
  // 14 days after the 8th is the 22nd; after the 7th it is the day itself.
  expect(await at('5,20:14')).toEqual([
    ['F-1', 0, 'wait', 'interval', '2026-11-22'],
    ['F-2', 2, 'remind', 'no-address', '2026-11-21'],
  ]);
  // Without its own interval it is 7 days: the 15th and the 14th.
  expect((await at('5,20')).map(([, level]) => level)).toEqual([2, 2]);
});

test('the customer table decides over the export: address, language, hold and name', async () => {
  const customers = [
    ['Klantnummer', 'Naam', 'E-mail', 'Taal', 'Niet herinneren (reden)'],
    ['C1', 'Zee & Zoon NV', 'boekhouding@zee.example; dirk@zee.example', 'FR', ''],
    ['C2', '', 'compta@ardenne.example', '', 'Geschil'],
  ];
  const file = await fileOf(
    'b.xlsx',
    await workbookOf(cellsOf(LEDGER), { DunningCustomers: { sheet: 'Klanten', cells: customers } }),
  );
  const proposal = await propose(file);
  expect(proposal.mails).toMatchObject([
    {
      customerName: 'Zee & Zoon NV',
      to: ['boekhouding@zee.example', 'dirk@zee.example'],
      language: 'fr',
      currency: 'EUR',
    },
    { to: ['boekhouding@zee.example', 'dirk@zee.example'], language: 'fr', currency: 'USD' },
  ]);
  expect(proposal.items[5]).toMatchObject({ invoiceNumber: 'F-6', action: 'none', reason: 'on-hold' });
  expect(proposal.items[5]?.['sentence']).toContain('Geschil');
  expect(proposal.checks).toContainEqual(
    expect.objectContaining({ code: 'customers-known', finding: 'customers-known' }),
  );
});

test('a table of customers of any name is found by its columns', async () => {
  const cells = [
    ['N° client', 'Nom', 'E-mail'],
    ['C2', 'Ardenne SA', 'compta@ardenne.example'],
  ];
  const file = await fileOf(
    'b.xlsx',
    await workbookOf(cellsOf(LEDGER), { Clients: { sheet: 'Clients', cells } }),
  );
  expect((await propose(file)).mails[2]).toMatchObject({
    customerNumber: 'C2',
    to: ['compta@ardenne.example'],
  });
});

/** The language of a mail: customer table, export column, --language, names of the columns, system. */
test.each<[string, string, string | null, string[], string, string]>([
  ['customer table', 'FR', 'DE', ['--language', 'nl-NL'], 'en', 'fr'],
  ['export column', '', 'DE', ['--language', 'nl-NL'], 'en', 'de'],
  ['--language', '', '', ['--language', 'nl-NL'], 'fr', 'nl-NL'],
  ['--language nl', '', '', ['--language', 'nl'], 'fr', 'nl-BE'],
  ['names of the columns', '', '', [], 'fr_BE.UTF-8', 'en'],
  ['system', '', null, [], 'fr_BE.UTF-8', 'fr'],
  ['no language of ours', '', null, [], 'C', 'en'],
])('language of a mail by %s', async (_by, ofTable, ofExport, options, system, language) => {
  // The names of the second have words of no one language.
  const items =
    ofExport === null
      ? [
          ['Konto', 'Facture', 'Vervaldag', 'Rest'],
          ['C1', 'F-1', '2026-11-01', '10.00'],
        ]
      : [
          ['Customer number', 'Invoice number', 'Due date', 'Open amount', 'Language'],
          ['C1', 'F-1', '2026-11-01', '10.00', ofExport],
        ];
  const customers = [
    ['Customer number', 'Name', 'E-mail', 'Language'],
    ['C1', 'Zee', 'ap@zee.example', ofTable],
  ];
  const file = await fileOf(
    'b.xlsx',
    await workbookOf(items, { DunningCustomers: { sheet: 'Customers', cells: customers } }),
  );
  const proposal = await dunningJson<Proposal>(['propose', file, ...DAY, ...options], { language: system });
  expect(proposal.mails).toMatchObject([{ language }]);
});

test.each([
  ['fr_FR.UTF-8', 'Niveau 1\u202f:'],
  ['nl_BE.UTF-8', 'Niveau 1: 10 dagen te laat'],
  ['de_AT', 'Stufe 1'],
  ['C.UTF-8', 'Level 1: 10 days overdue'],
])('sentences are in the language of the system: %s', async (language, words) => {
  const { out } = await dunning(['propose', '-', ...DAY], { input: LEDGER, language });
  expect(out.replace(/\s/g, ' ')).toContain(words.replace(/\s/g, ' '));
});

test('what stops sending in the pane is a note', async () => {
  const { code, notes } = await dunning(['propose', '-', ...DAY], {
    input: `${LEDGER}C3,Eifel,F-7,2026-10-02,2026-11-02,see note,EUR,,\n`,
  });
  expect(code).toBe(0);
  expect(notes.join('\n')).toContain('“see note” in cell F8 (open amount)');
});

test('a procedure of the workbook: charges and what the law refuses, calls as tasks, who has to agree', async () => {
  const procedures = [
    [
      'Procedure',
      'Days after due date',
      'Channel',
      'Automatic',
      'Charge compensation',
      'Approval by',
      'Text',
    ],
    ['house', 10, 'mail', 'no', 'yes', 'Greet', 'level 1'],
    ['phone', 5, 'call', 'yes', '', '', ''],
  ];
  const customers = [
    ['Klantnummer', 'Naam', 'E-mail', 'Soort', 'Land', 'Procedure'],
    ['C1', 'Zee NV', 'ap@zee.example', 'bedrijf', 'BE', 'phone'],
    ['C2', 'Ardenne SA', 'compta@ardenne.example', 'particulier', 'BE', 'house'],
  ];
  const file = await fileOf(
    'b.xlsx',
    await workbookOf(cellsOf(LEDGER), {
      DunningCustomers: { sheet: 'Klanten', cells: customers },
      DunningProcedures: { sheet: 'Procedures', cells: procedures },
    }),
  );
  const proposal = await propose(file);
  expect(proposal.tasks).toMatchObject([
    // The 21st is a Saturday.
    { kind: 'call', customerNumber: 'C1', customerName: 'Zee NV', date: '2026-11-23' },
  ]);
  expect(proposal.items[0]).toMatchObject({ action: 'call', reason: 'channel-due', level: 1, mail: null });
  expect(proposal.mails).toMatchObject([
    {
      customerNumber: 'C2',
      kind: 'reminder',
      manual: true,
      approver: 'Greet',
      charges: [],
      refused: [{ kind: 'costs', rule: 'be-first-reminder' }],
      net: '39.95',
      total: '39.95',
    },
  ]);
  const { out } = await dunning(['propose', file, ...DAY]);
  expect(out).toContain('  Greet has to agree.\n');
  expect(out).toContain('For a person\n  call  Zee NV  F-1, F-2');
  expect(out).toContain('Level 1: call, no mail.');
  expect(out).toContain('No costs: the first reminder to a consumer is free');
});
