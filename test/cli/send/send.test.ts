import path from 'node:path';
import type { SendJson } from '../../../src/cli/json/sendJson';
import { dunning, dunningJson, fileOf, scratch } from '../support/dunning';
import { cellsOf, LEDGER, workbookOf } from '../support/ledgers';
import { mailServer } from '../support/mailServer';

const NOBODY = '1 mail without a usable e-mail address: not sent.';
const GRAPH = ['--graph', 'https://graph.microsoft.com'];

/** `send` of a file, to be refused before anything is asked. */
async function refused(...args: readonly string[]): Promise<unknown> {
  const file = await fileOf('items.csv', LEDGER);
  const journal = path.join(await scratch(), 'sends.jsonl');
  const { code, notes } = await dunning(
    ['send', file, '--as-of', '2026-11-21', '--journal', journal, ...args],
    { fetch: () => Promise.reject(new Error('asked')) },
  );
  return [code, notes.join('\n')];
}

test('a customer gets one mail in each currency; a second run knows of it from the mailbox and sends nothing', async () => {
  const server = await mailServer(LEDGER);
  expect(await server.send()).toEqual({ code: 0, out: '2 mails: 2 sent.\n', notes: [NOBODY] });
  expect(await server.send()).toEqual({
    code: 0,
    out: 'No reminder is due.\n',
    notes: ['2 events of earlier mails came from the mailbox.', NOBODY],
  });
  expect(server.recipients()).toEqual(['ap@zee.example', 'ap@zee.example']);
});

test('the copy of the workbook has the dossier, so that nothing is due in it any more', async () => {
  const server = await mailServer(LEDGER);
  const copy = path.join(await scratch(), 'copy.xlsx');
  const json = JSON.parse((await server.send(['--out', copy, '--json'])).out) as SendJson;
  expect(json).toMatchObject({
    exitCode: 0,
    workbook: copy,
    counts: { sent: 2 },
    mailbox: 'els@zee.example',
  });
  const proposal = await dunningJson<{ mails: { blocked: string | null }[] }>([
    'propose',
    copy,
    '--as-of',
    '2026-11-22',
  ]);
  expect(proposal.mails.filter(({ blocked }) => blocked === null)).toEqual([]);
});

test('mails that are put in Drafts wait for a person, who sees them in the next run', async () => {
  const server = await mailServer(LEDGER);
  expect(await server.send(['--drafts'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('2 put in Drafts'),
  });
  expect(server.recipients()).toEqual([]);
  expect(server.standIn.messages('drafts')).toHaveLength(2);
  const next = await server.send();
  expect(next).toMatchObject({ code: 4, out: expect.stringContaining('an earlier mail waits in Drafts') });
  expect(server.recipients()).toEqual([]);
});

test('a dry run asks and changes nothing', async () => {
  const server = await mailServer(LEDGER);
  const { code, out } = await server.send(['--dry-run']);
  expect([code, out.split('\n')[0]]).toEqual([
    0,
    '2 mails would go out from els@zee.example. Nothing is sent.',
  ]);
  expect(server.asked.every((request) => request.startsWith('GET '))).toBe(true);
});

test('what stops sending in the pane stops it here, unless somebody takes responsibility', async () => {
  const server = await mailServer(
    `${LEDGER}C3,Dijk BV,F-9,2026-10-12,2026-11-11,veel,EUR,ap@dijk.example,nl\n`,
  );
  const stopped = await server.send();
  expect(stopped).toMatchObject({ code: 1, notes: [expect.stringMatching(/^dunning: Nothing is sent\.\n/)] });
  expect(await server.send(['--accept', 'no-such'])).toMatchObject({ code: 1 });
  expect(server.recipients()).toEqual([]);
  expect(await server.send(['--accept', 'rows-read'])).toMatchObject({ code: 0 });
  expect(server.recipients()).toHaveLength(2);
});

test('the day has to be today, but in a rehearsal', async () => {
  const sentence =
    'dunning: Mails carry the day on which they go out: give --as-of 2026-11-21. What went out already is not sent twice.';
  for (const day of ['2026-11-20', '2026-11-22'])
    expect(await refused(...GRAPH, '--as-of', day)).toEqual([1, sentence]);
  const server = await mailServer(LEDGER);
  expect(await server.send(['--as-of', '2026-11-25'])).toMatchObject({ code: 0 });
});

test.each([
  ['no address', '--graph', 'graph', 'no address of Graph'],
  ['a token in clear text over the network', '--graph', 'http://graph.microsoft.com', 'has to be https'],
  ['a name that only begins like this computer', '--graph', 'http://localhost.example', 'has to be https'],
  ['a name and password', '--graph', 'https://a:b@graph.microsoft.com', 'no address of Graph'],
  ['another scheme', '--graph', 'file:///tmp', 'no address of Graph'],
  ['more mails than Exchange takes', '--per-minute', '31', 'from 1 to 30'],
  ['too short a wait', '--settle', '5', 'from 60 to 86400'],
  ['a mailbox that is no address', '--mailbox', 'facturen', 'no e-mail address'],
  ['a team folder without a link', '--team', 'folder', 'no link of a folder'],
  ['a copy that is no workbook', '--out', 'copy.txt', 'must end in .xlsx'],
])('%s is wrong usage', async (_what, option, value, sentence) => {
  expect(await refused(...GRAPH, option, value)).toEqual([2, expect.stringContaining(sentence)]);
});

test('a token comes from the environment, says its tenant, and is never shown', async () => {
  expect(await refused(...GRAPH)).toEqual([1, expect.stringContaining('DUNNING_GRAPH_TOKEN')]);
  const server = await mailServer(LEDGER);
  expect(await server.send(GRAPH, { token: 'opaque-token' })).toMatchObject({
    code: 1,
    notes: ['dunning: The token does not say of which tenant it is. Give its id with --tenant.'],
  });
  const wrong = await server.send([], { token: 'opaque-token' });
  expect(wrong).toMatchObject({ code: 1, notes: [expect.stringContaining('does not take the token')] });
  expect(JSON.stringify(wrong)).not.toContain('opaque-token');
  expect(await server.send([], { token: 'two words' })).toMatchObject({ code: 1 });
  const forbidden = () => Promise.resolve(Response.json({ error: { code: 'Forbidden' } }, { status: 403 }));
  expect(await server.send([], { fetch: forbidden })).toMatchObject({
    code: 1,
    notes: [expect.stringContaining('does not take the token')],
  });
});

test('the copy is never FILE itself, and the journal neither', async () => {
  const file = await fileOf('items.xlsx', await workbookOf(cellsOf(LEDGER)));
  const args = ['send', file, '--as-of', '2026-11-21', ...GRAPH];
  expect(await dunning([...args, '--journal', 'x.jsonl', '--out', file])).toMatchObject({ code: 1 });
  expect(await dunning([...args, '--journal', file])).toMatchObject({
    code: 1,
    notes: [expect.stringContaining('is the workbook itself')],
  });
});
