import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MailJson } from '../../src/cli/json/mailJson';
import { dunning, dunningJson, fileOf, scratch } from './support/dunning';
import { cellsOf, LEDGER, workbookOf } from './support/ledgers';

const DAY = ['--as-of', '2026-11-21'];

/** The ledger with these rows of own texts. */
const file = async (...rows: string[][]) =>
  fileOf(
    'ledger.xlsx',
    await workbookOf(cellsOf(LEDGER), {
      DunningTexts: {
        sheet: 'Texts',
        cells: [['Step', 'Language', 'Group', 'Subject', 'Text above the statement', 'Text below'], ...rows],
      },
    }),
  );

const ours = [
  'level 1',
  'Dutch',
  'zee nv',
  'Onze {{ count }}',
  'Dag {{ customer }},\r\n\r\nEven dit.\n\n{{ announcement }}',
  '',
];
const all = ['level 1', 'nl', '', '', 'Voor iedereen', ''];

test('a proposal names the text of each mail, and why it is that one', async () => {
  const proposed = async (...rows: string[][]) => {
    const { mails } = await dunningJson<{ mails: MailJson[] }>(['propose', await file(...rows), ...DAY]);
    return mails.map(({ id, text }) => [id, text.step, text.source, text.row]);
  };
  expect(await proposed(all, ours)).toEqual([
    ['C1|EUR', 'level-1', 'group', 3],
    ['C1|USD', 'level-1', 'group', 3],
    ['C2|EUR', 'level-1', 'shipped', null],
  ]);
  expect((await proposed(all)).map(([, , source, row]) => [source, row])).toEqual([
    ['all', 2],
    ['all', 2],
    ['shipped', null],
  ]);
});

test('the drafts of a run have the words of the workbook, where they say what the law wants', async () => {
  const out = path.join(await scratch(), 'reminders');
  const { mails } = await dunningJson<{ mails: { subject: string; file: string }[] }>([
    'run',
    await file(all, ours),
    ...DAY,
    '--out',
    out,
  ]);
  expect(mails.map(({ subject }) => subject).slice(0, 2)).toEqual(['Onze 1', 'Onze 1']);
  const draft = await readFile(path.join(out, mails[0]?.file ?? ''), 'utf8');
  expect(draft).toMatch(/Dag Zee NV,\r\n\r\nEven dit\./);
  expect(await readFile(path.join(out, mails[2]?.file ?? ''), 'utf8')).not.toContain('Even dit');
  // A first reminder to a consumer in Belgium says who sold what: a text that leaves it out sends nothing.
  const bare = path.join(await scratch(), 'reminders');
  const record = await dunningJson<{ mails: MailJson[]; lacking: MailJson[] }>([
    'run',
    await file(all),
    ...DAY,
    '--out',
    bare,
  ]);
  expect(record.mails.map(({ id }) => id)).toEqual(['C2|EUR']);
  expect(record.lacking.map(({ id, text }) => [id, text.row])).toEqual([
    ['C1|EUR', 2],
    ['C1|USD', 2],
  ]);
});

test('a text with an unknown placeholder is named with its line and what was meant, and is not used', async () => {
  const wrong = ['level 1', 'nl', '', '', 'Dag,\n\nGelieve {{ totall }} te betalen.', ''];
  const { notes } = await dunning(['propose', await file(wrong), ...DAY]);
  expect(notes.join('\n')).toContain(
    '  Texts, row 2: “Text above the statement”, line 3: there is no “totall”. Did you mean “total”?',
  );
  const { mails } = await dunningJson<{ mails: MailJson[] }>(['propose', await file(wrong), ...DAY]);
  expect(mails.map(({ text }) => text.row)).toEqual([null, null, null]);
});

test('hostile rows of texts end in sentences, and nothing of a terminal', async () => {
  const { code, out, notes } = await dunning([
    'rules',
    await file(
      ['level\u001b[2J 1', 'nl', '', '', 'x', ''],
      ['level 1', 'nl', '\u001b[31mred', '', '{% for a in (1..1000000) %}x{% endfor %}', ''],
      ['level 1', 'nl', '', '', '{{'.repeat(3000), '{% include "a" %}'],
      ['level 1', 'nl', '', '', 'y'.repeat(9000), ''],
      ['level 1', 'nl', '\u001b[31mred', '', 'y', ''],
      ['level 2', 'nl', '\u001b[31mred', '', 'y', ''],
    ),
  ]);
  expect(code).toBe(0);
  for (const shown of [out, ...notes]) expect(shown).not.toContain('\u001b');
  expect(notes.map((note) => /row \d/.exec(note)?.[0])).toEqual(
    expect.arrayContaining(['row 2', 'row 3', 'row 4', 'row 5', 'row 6']),
  );
  expect(out).toContain('1 text from the workbook');
});
