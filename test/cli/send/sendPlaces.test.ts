import type { SendJson } from '../../../src/cli/json/sendJson';
import { Drives } from '../../../src/host/graph/drive/drives';
import { scratch } from '../support/dunning';
import { LEDGER } from '../support/ledgers';
import { ELS, GRAPH, mailServer, SCOPES } from '../support/mailServer';

const SHARED = 'facturen@zee.example';
const BRAM = {
  name: 'Bram Claes',
  address: 'bram@zee.example',
  tenantId: ELS.tenantId,
  objectId: '33333333-3333-4333-8333-333333333333',
};
const LINK = 'https://zee.sharepoint.com/:f:/s/Debiteuren/EzeeHerinneringen';
const members = [ELS.address, BRAM.address];

/** A mailbox of two people, and a folder that they share. */
const office = (items: string) =>
  mailServer(items, {
    colleagues: [BRAM],
    shared: [{ name: 'Facturen', address: SHARED, members }],
    drive: (context) =>
      new Drives(context, [
        {
          id: 'b!zee-library_1',
          name: 'Documenten',
          webUrl: `${GRAPH}/sites/Debiteuren/Documenten`,
          members: Object.fromEntries(members.map((member) => [member, 'write' as const])),
          folders: [{ id: '01ZEEFOLDER1', name: 'Herinneringen', link: LINK }],
        },
      ]),
  });

const jsonOf = ({ out }: { readonly out: string }): SendJson => JSON.parse(out) as SendJson;

test('--mailbox sends from a shared mailbox, which then knows of the mails', async () => {
  const server = await office(LEDGER);
  const first = await server.send(['--mailbox', SHARED, '--json']);
  expect(jsonOf(first)).toMatchObject({ mailbox: SHARED, account: ELS.address, counts: { sent: 2 } });
  expect(server.standIn.deliveries.map(({ from }) => from)).toEqual([SHARED, SHARED]);
  const colleague = server.standIn.issueToken(SCOPES, BRAM.address).token;
  const args = ['--mailbox', SHARED, '--journal', `${await scratch()}/other.jsonl`];
  expect(await server.send(args, { token: colleague })).toMatchObject({
    code: 0,
    out: 'No reminder is due.\n',
  });
});

test('a shared mailbox that is not there is told as such, and nothing is sent', async () => {
  const server = await office(LEDGER);
  const { code, notes } = await server.send(['--mailbox', 'niemand@zee.example']);
  expect([code, notes.join('\n')]).toEqual([1, expect.stringContaining('--mailbox')]);
  expect(server.standIn.deliveries).toEqual([]);
});

test('--team keeps two people, each with a mailbox and a journal, from reminding a customer twice', async () => {
  const server = await office(LEDGER);
  const args = ['--team', LINK, '--json'];
  expect(jsonOf(await server.send(args)).counts).toMatchObject({ sent: 2 });
  const colleague = server.standIn.issueToken(SCOPES, BRAM.address).token;
  const second = await server.send([...args, '--journal', `${await scratch()}/other.jsonl`], {
    token: colleague,
  });
  expect(second.code).toBe(0);
  expect(jsonOf(second).mails).toEqual([]);
  expect(server.standIn.deliveries).toHaveLength(2);
});

test.each([
  ['a link that leads nowhere', 'https://zee.sharepoint.com/:f:/s/Debiteuren/Energens'],
  ['a link to another place than shared folders are kept', 'https://evil.example/folder'],
])('%s stops the run, and nothing is sent', async (_what, link) => {
  const server = await office(LEDGER);
  const { code, notes } = await server.send(['--team', link]);
  expect([code, notes.join('\n')]).toEqual([1, expect.stringContaining('Nothing is sent.')]);
  expect(server.standIn.deliveries).toEqual([]);
});

test('a dry run says which mails are held back', async () => {
  const server = await office(LEDGER);
  await server.send(['--drafts']);
  const { code, out } = await server.send(['--dry-run']);
  expect([code, out.split('\n')[0]]).toEqual([
    0,
    '0 mails would go out from els@zee.example, 2 held back. Nothing is sent.',
  ]);
  expect(out).toContain('an earlier mail waits in Drafts');
  const json = jsonOf(await server.send(['--dry-run', '--json']));
  expect(json.counts.held).toBe(2);
  expect(json.mails.map(({ state, hold }) => [state, hold?.why])).toEqual([
    ['held', 'in-drafts'],
    ['held', 'in-drafts'],
  ]);
});

test('names that would command the terminal do not, whatever becomes of the mail', async () => {
  const items = LEDGER.replaceAll('Zee NV', 'Zee\u001b[2J\u009b31m\u202eNV');
  const server = await office(items);
  const seen: string[] = [];
  for (const args of [['--dry-run'], ['--drafts'], [], ['--json']]) {
    const { out, notes } = await server.send(args);
    seen.push(out, ...notes);
  }
  expect(seen.join('')).toContain('[2J');
  expect(seen.join('').replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});
