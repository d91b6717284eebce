import path from 'node:path';
import { openFileJournal } from '../../../src/cli/journal/fileJournal';
import type { SendJson } from '../../../src/cli/json/sendJson';
import type { FaultHook } from '../../../src/host/graph/faultHook';
import { fileOf, LAWFUL, scratch } from '../support/dunning';
import { type GraphServer, graphServer } from '../support/graphServer';
import { SCOPES } from '../support/mailServer';
import { compileProgram, type Ended, type Running, startProgram } from '../support/program';

jest.setTimeout(240_000);

const CUSTOMERS = 8;
const numbers = Array.from({ length: CUSTOMERS }, (_, index) => index + 1);
const addressOf = (number: number): string => `ap@customer-${number}.example`;
const ADDRESSES = numbers.map(addressOf).sort();

/** One invoice of each customer, ten days late on 21 November 2026. */
const ITEMS = [
  'Customer number,Customer name,Invoice number,Invoice date,Due date,Open amount,Currency,E-mail,Language',
  ...numbers.map(
    (number) =>
      `C${number},Customer ${number},F-${number},2026-10-12,2026-11-11,100.10,EUR,${addressOf(number)},nl`,
  ),
].join('\n');

beforeAll(compileProgram);

let server: GraphServer;
let file = '';
let journal = '';
beforeEach(async () => {
  server = await graphServer();
  file = await fileOf('items.csv', ITEMS);
  journal = path.join(await scratch(), 'sends.jsonl');
});
afterEach(() => server.close());

function start(token = server.token): Running {
  const args = [
    '--as-of',
    '2026-11-21',
    '--graph',
    server.origin,
    '--journal',
    journal,
    '--sender',
    'Zee NV',
  ];
  const pace = ['--per-minute', '30', '--settle', '1', '--json'];
  return startProgram(['send', file, ...args, ...LAWFUL, ...pace], { DUNNING_GRAPH_TOKEN: token });
}

/** Kills the process when the server sees the n-th request, before it is answered. */
async function killedAt(count: number): Promise<Ended> {
  const running = start();
  const from = server.asked.length;
  server.onRequest = (seen) => {
    if (seen - from === count) running.child.kill('SIGKILL');
  };
  const ended = await running.ended;
  server.onRequest = null;
  return ended;
}

const jsonOf = ({ out }: Ended): SendJson => JSON.parse(out) as SendJson;

/** Recipients of what went out. */
const delivered = (): string[] =>
  server.standIn
    .messages('sentitems')
    .flatMap(({ to }) => [...to])
    .sort();

/** What the journal says, by state. */
async function states(): Promise<Record<string, number>> {
  const opened = await openFileJournal(journal, file);
  if (!opened.ok) throw new Error(opened.error);
  const loaded = await opened.value.load('zee-nv');
  await opened.value.close();
  const counts: Record<string, number> = {};
  for (const { state } of loaded.ok ? loaded.value : []) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

/** Sends until nothing is left to be done. */
async function finished(): Promise<void> {
  let last = await start().ended;
  for (let tries = 0; last.code === 3 && tries < 5; tries += 1) last = await start().ended;
  expect(last).toMatchObject({ code: 0 });
}

/** Sends once more, which must do nothing. */
async function nothingMore(): Promise<void> {
  const [sends, drafts] = [delivered(), server.standIn.messages('drafts')];
  const more = await start().ended;
  expect(more).toMatchObject({ code: 0 });
  expect(jsonOf(more).mails).toEqual([]);
  expect([delivered(), server.standIn.messages('drafts')]).toEqual([sends, drafts]);
}

test('without faults each customer gets one mail, of at most four requests each', async () => {
  const { out, code } = await start().ended;
  // Who is signed in, what the mailbox knows at the check and before the first mail, and when the last one is there.
  expect(server.asked.length).toBeLessThanOrEqual(4 * CUSTOMERS + 8);
  expect(code).toBe(0);
  const json = JSON.parse(out) as SendJson;
  await nothingMore();
  expect(json.counts).toMatchObject({ sent: CUSTOMERS, failed: 0, unknown: 0 });
  expect(delivered()).toEqual(ADDRESSES);
  expect(server.standIn.messages('drafts')).toEqual([]);
});

test('killed again and again at any request, and resumed, each customer has exactly one mail', async () => {
  // In the check, then at each of the four requests of a mail.
  for (const count of [1, 4, 5, 6, 7, 9]) {
    expect(await killedAt(count)).toMatchObject({ code: null, out: '' });
    expect(new Set(delivered()).size).toBe(delivered().length);
  }
  await finished();
  await nothingMore();
  expect(delivered()).toEqual(ADDRESSES);
  expect(server.standIn.messages('drafts')).toEqual([]);
  expect(await states()).toEqual({ sent: CUSTOMERS });
});

test('answers get lost and the process is killed: no mail goes out twice and none is lost', async () => {
  const lossy: FaultHook = () => (server.asked.length % 7 === 0 ? { kind: 'answer-lost' } : null);
  server.fault = lossy;
  for (const count of [8, 21]) await killedAt(count);
  server.fault = null;
  await finished();
  expect(delivered()).toEqual(ADDRESSES);
  expect(server.standIn.messages('drafts')).toEqual([]);
});

test('a token that expires stops the run; with another one the same command goes on', async () => {
  const expired: FaultHook = () =>
    server.asked.length > 20
      ? {
          kind: 'instead',
          answer: Response.json(
            { error: { code: 'InvalidAuthenticationToken', message: '' } },
            { status: 401 },
          ),
        }
      : null;
  server.fault = expired;
  const stopped = await start().ended;
  expect(stopped).toMatchObject({ code: 3 });
  expect(stopped.errors).toContain('Put a new one in DUNNING_GRAPH_TOKEN.');
  expect(stopped.errors + stopped.out).not.toContain(server.token);
  const { counts, stoppedBy } = jsonOf(stopped);
  expect(stoppedBy).toMatchObject({ code: 'sign-in-failed' });
  expect(counts.sent + counts.pending + counts.waiting).toBe(CUSTOMERS);
  expect(counts.waiting).toBeGreaterThan(0);
  server.fault = null;
  const renewed = server.standIn.issueToken(SCOPES).token;
  expect(await start(renewed).ended).toMatchObject({ code: 0 });
  expect(delivered()).toEqual(ADDRESSES);
});

test('a second process on the journal is refused and told who has it', async () => {
  const first = start();
  let second: Ended | null = null;
  server.onRequest = async (seen) => {
    if (seen === 6) second = await start().ended;
  };
  expect(await first.ended).toMatchObject({ code: 0 });
  expect(second).toEqual({
    code: 1,
    out: '',
    errors: `dunning: ${journal} is in use by another dunning, process ${first.child.pid}. Wait until it is done.\n`,
  });
  expect(delivered()).toEqual(ADDRESSES);
});

test('Ctrl+C ends the run after the mail in hand; the same command goes on', async () => {
  const running = start();
  server.onRequest = (seen) => {
    if (seen === 12) running.child.kill('SIGINT');
  };
  const ended = await running.ended;
  expect(ended).toMatchObject({ code: 3 });
  expect(ended.errors).toContain('Stopping after the mail that is being handed over.');
  expect(jsonOf(ended).counts.waiting).toBeGreaterThan(0);
  server.onRequest = null;
  await finished();
  expect(delivered()).toEqual(ADDRESSES);
});
