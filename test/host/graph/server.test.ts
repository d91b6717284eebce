import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Started } from '../../../src/host/graph/server/start';
import { message } from './line';

const folder = mkdtempSync(path.join(tmpdir(), 'graph-'));
const state = path.join(folder, 'state.json');
const running: ChildProcess[] = [];

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** The server as a person starts it; gives what it says, and how to end it at once. */
async function start(...args: string[]): Promise<Started & { kill: () => Promise<void> }> {
  const script = path.join(__dirname, '../../../scripts/graph.js');
  const child = spawn(process.execPath, [script, '--port', '0', '--json', ...args]);
  running.push(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const said = await new Promise<string>((resolve, reject) => {
    let text = '';
    let errors = '';
    child.stdout.on('data', (chunk) => {
      text += String(chunk);
      if (text.endsWith('\n')) resolve(text);
    });
    child.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    child.once('exit', (code) => reject(new Error(`${code}: ${errors}`)));
  });
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  return { ...(JSON.parse(said) as Started), kill };
}

const asking =
  ({ address, accounts }: Started, who = 0) =>
  (method: string, place: string, body?: object): Promise<Response> =>
    fetch(`${address}/v1.0${place}`, {
      method,
      headers: {
        Authorization: `Bearer ${accounts[who]?.token}`,
        Prefer: 'IdType="ImmutableId"',
        'Content-Type': 'application/json',
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });

it('keeps every change before it answers, so that being killed forgets nothing', async () => {
  const first = await start('--state', state);
  const ask = asking(first);
  const drafted = (await (await ask('POST', '/me/messages', message)).json()) as { id: string };
  const place = `/me/messages/${encodeURIComponent(drafted.id)}`;
  expect((await ask('POST', `${place}/send`)).status).toBe(202);
  await first.kill();

  const second = await start('--state', state);
  // The same token holds: it names who signs in, and stands for nothing else.
  expect(second.accounts).toEqual(first.accounts);
  const [, payload = ''] = (second.accounts[0]?.token ?? '').split('.');
  expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
    note: 'not a real token: for the stand-in of Graph only',
    upn: 'noor.peeters@bosveld.example',
    tid: '22222222-2222-4222-8222-222222222222',
  });
  const read = (await (await asking(second)('GET', place)).json()) as object;
  expect(read).toMatchObject({ isDraft: false, subject: 'Reminder' });

  // Links lead to where the server is.
  await asking(second)('POST', '/me/messages', message);
  const page = (await (await asking(second)('GET', '/me/messages?$top=1')).json()) as Record<string, string>;
  expect(page['@odata.nextLink']).toMatch(`${second.address}/v1.0/me/messages?`);
  const size = 4_000_000;
  const draft = (await (await asking(second)('POST', '/me/messages', message)).json()) as { id: string };
  const item = { attachmentType: 'file', name: 'a.pdf', size };
  const begun = await asking(second)(
    'POST',
    `/me/messages/${encodeURIComponent(draft.id)}/attachments/createUploadSession`,
    { AttachmentItem: item },
  );
  const { uploadUrl } = (await begun.json()) as { uploadUrl: string };
  expect(uploadUrl).toMatch(`${second.address}/api/v2.0/`);
  const put = await fetch(uploadUrl, {
    method: 'PUT',
    headers: { 'Content-Range': `bytes 0-${size - 1}/${size}` },
    body: new Uint8Array(size),
  });
  expect(put.status).toBe(201);
  await second.kill();

  const damaged = readFileSync(state, 'utf8').replace('"version":2', '"version":9');
  writeFileSync(state, damaged);
  await expect(start('--state', state)).rejects.toThrow(`1: graph: ${state} is damaged: version`);
  expect(readFileSync(state, 'utf8')).toBe(damaged);
});

it('has several people, a shared mailbox and faults', async () => {
  const server = await start();
  const [noor, bram] = [asking(server), asking(server, 1)];
  expect(await (await bram('GET', '/me')).json()).toMatchObject({ displayName: 'Bram Claes' });
  const shared = `/users/${server.shared[0]?.address}/messages`;
  expect((await noor('POST', shared, message)).status).toBe(201);
  expect(await (await bram('GET', shared)).json()).toMatchObject({ value: [{ subject: 'Reminder' }] });
  await server.kill();

  const broken = await start('--fault-rate', '1', '--seed', '3');
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() =>
      asking(broken)('GET', '/me')
        .then(({ status }) => status)
        .catch(() => 0),
    ),
  );
  expect(answers.filter((status) => status === 0 || status >= 400).length).toBeGreaterThan(1);
  await broken.kill();
});

it.each([
  [['--port', 'x'], '--port takes a whole number from 0 to 65535.'],
  [['--fault-rate', '2'], '--fault-rate takes a number from 0 to 1.'],
  [['--colour'], 'Usage: npm run graph'],
])('refuses %j with how to do it', async (args, words) => {
  await expect(start(...args)).rejects.toThrow(/^2: /);
  await expect(start(...args)).rejects.toThrow(words);
});
