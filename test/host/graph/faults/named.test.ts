import { type FaultName, faultNames, fits } from '../../../../src/host/graph/faults/named';
import { allFaults, faultAt } from '../../../../src/host/graph/faults/single';
import { line, message } from '../line';

const NOW = Date.UTC(2026, 10, 21, 9, 30);
const clock = { now: () => NOW };
const SEND = { method: 'POST', path: /\/send$/, seconds: 7 };

/** A draft that is sent under a fault: what the sender hears, and whether it went out. */
async function sending(name: FaultName) {
  const at = line({ fault: faultAt(name, clock, SEND) });
  const draft = await at.draft();
  const answer = await at.ask('POST', `${draft}/send`).catch((cause: unknown) => cause);
  return { ...at, draft, answer, out: at.standIn.sentCount('abc') };
}

describe('a send', () => {
  it.each(['answer-lost', 'request-lost'] as const)('that meets %s is not answered', async (name) => {
    const { answer, out } = await sending(name);
    expect(answer).toEqual(new TypeError('Failed to fetch'));
    expect(out).toBe(name === 'answer-lost' ? 1 : 0);
  });

  it.each([
    ['gateway-timeout', 504, null, 1],
    ['accepted-busy', 202, '7', 1],
    ['throttled-after', 429, '7', 1],
    ['throttled', 429, null, 0],
    ['throttled-seconds', 429, '7', 0],
    ['throttled-date', 429, 'Sat, 21 Nov 2026 09:30:07 GMT', 0],
    ['claims', 401, null, 0],
  ] as const)(
    'that meets %s is answered %d, Retry-After %p, and goes out %d times',
    async (name, ...rest) => {
      const [status, retryAfter, times] = rest;
      const { answer, out } = await sending(name);
      expect(answer).toMatchObject({ status });
      expect((answer as { headers: Headers }).headers.get('Retry-After')).toBe(retryAfter);
      expect(out).toBe(times);
    },
  );

  it('asks for more than a token by claims in base64', async () => {
    const { answer } = await sending('claims');
    const header = (answer as { headers: Headers }).headers.get('WWW-Authenticate');
    const [, claims] = /claims="([^"]+)"/.exec(header ?? '') ?? [];
    expect(JSON.parse(atob(claims ?? ''))).toMatchObject({ access_token: { nbf: { essential: true } } });
  });

  it('may give the mail another id', async () => {
    const { answer, ask, draft, standIn, out } = await sending('id-changed');
    expect(answer).toMatchObject({ status: 202 });
    expect(await ask('GET', draft)).toMatchObject({ status: 404 });
    expect(standIn.messages('sentitems')).toMatchObject([{ properties: [{ value: 'abc' }] }]);
    expect(out).toBe(1);
  });

  it('may take its time', async () => {
    const { answer, waits, out } = await sending('slow');
    expect(answer).toMatchObject({ status: 202 });
    expect(waits).toEqual([7000]);
    expect(out).toBe(1);
  });
});

it.each([
  ['conflict', 409],
  ['precondition', 412],
] as const)('a change that meets %s is answered %d and not made', async (name, status) => {
  const at = line({ fault: faultAt(name, clock, { method: 'PATCH' }) });
  const draft = await at.draft();
  expect(await at.ask('PATCH', draft, { subject: 'New' })).toMatchObject({ status });
  expect(at.standIn.messages('drafts')).toMatchObject([{ subject: 'Reminder' }]);
});

it('a burst breaks several requests in a row, each in another way', async () => {
  const at = line({ fault: faultAt('burst', clock, { after: 1, times: 4 }) });
  const statuses: number[] = [];
  for (let count = 0; count < 6; count++) statuses.push((await at.ask('GET', '/me/messages')).status);
  expect(statuses).toEqual([200, 503, 504, 500, 502, 200]);
});

it('one request of a batch may be throttled by itself', async () => {
  const at = line({ fault: faultAt('throttled-inner', clock, { path: /messages/, seconds: 3, after: 1 }) });
  const headers = { Prefer: 'IdType="ImmutableId"' };
  const get = (id: string) => ({ id, method: 'GET', url: '/me/messages?$top=1', headers });
  const { json } = await at.ask('POST', '/$batch', { requests: [get('a'), get('b'), get('c')] });
  expect(json['responses']).toMatchObject([
    { id: 'c', status: 200, body: { value: [] } },
    { id: 'b', status: 429, headers: { 'retry-after': '3' } },
    { id: 'a', status: 200, body: { value: [] } },
  ]);
});

it('of a batch no inner answer gets lost: the gateway gives up, and the work may be done', async () => {
  const at = line({ fault: faultAt('answer-lost', clock, { path: /messages/ }) });
  const headers = { Prefer: 'IdType="ImmutableId"', 'Content-Type': 'application/json' };
  const post = { id: '1', method: 'POST', url: '/me/messages', headers, body: message };
  const { json } = await at.ask('POST', '/$batch', { requests: [post] });
  expect(json['responses']).toEqual([expect.objectContaining({ id: '1', status: 504 })]);
  expect(at.standIn.messages('drafts')).toHaveLength(1);
});

it('of several faults the first that strikes counts, and all see every request', async () => {
  const first = faultAt('throttled', clock, { after: 1 });
  const second = faultAt('conflict', clock, { after: 1, times: 2 });
  const fault = allFaults([first, second]);
  const request = { method: 'PATCH', path: '/me/messages/1' };
  const statuses = [1, 2, 3, 4].map(() => {
    const done = fault(request);
    return done?.kind === 'instead' ? done.answer.status : null;
  });
  expect(statuses).toEqual([null, 429, 409, null]);
});

it('every fault fits some request of the product', () => {
  const requests = [
    { method: 'GET', path: '/me/messages' },
    { method: 'PATCH', path: '/me/messages/1' },
    { method: 'POST', path: '/me/messages/1/send' },
    { method: 'PUT', path: '/drives/1/items/2', batched: true },
    { method: 'GET', path: '/me/mailFolders/inbox/messages/delta' },
  ];
  for (const name of faultNames) expect(requests.some((request) => fits(name, request))).toBe(true);
  expect(fits('id-changed', { method: 'POST', path: '/me/messages' })).toBe(false);
});
