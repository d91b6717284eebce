import { line, message } from './line';

const headers = { Prefer: 'IdType="ImmutableId"' };
const get = (id: string, url = '/me/messages?$top=1') => ({ id, method: 'GET', url, headers });

it('answers each request for itself, in another order than asked', async () => {
  const { ask, standIn, unknowns } = line();
  const post = {
    id: 'make',
    method: 'POST',
    url: '/me/messages',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: message,
  };
  const { status, json } = await ask('POST', '/$batch', {
    requests: [get('1'), post, get('2', '/me/messages/x')],
  });
  expect(status).toBe(200);
  expect(json['responses']).toMatchObject([
    { id: '2', status: 404, body: { error: { code: 'ErrorItemNotFound' } } },
    { id: 'make', status: 201, body: { subject: 'Reminder' } },
    { id: '1', status: 200, body: { value: [] } },
  ]);
  expect(standIn.messages('drafts')).toHaveLength(1);
  expect(unknowns).toEqual([]);
});

it('needs a token', async () => {
  const { ask } = line();
  expect((await ask('POST', '/$batch', { requests: [get('1')] }, { Authorization: 'Bearer x' })).status).toBe(
    401,
  );
});

it.each([
  [[], '1 to 20'],
  [Array.from({ length: 21 }, (_, index) => get(String(index))), '1 to 20'],
  [[get('1'), get('1')], 'different ids'],
  [[get('1', 'https://graph.microsoft.com/v1.0/me/messages')], 'requests[0].url'],
  [[get('1', '/v1.0/me/messages')], 'requests[0].url'],
  [[get('1', '/$batch')], 'requests[0].url'],
  [[{ ...get('1'), headers: { 'X-Mine': '1' } }], "'X-Mine'"],
  [[{ ...get('1'), headers: { Authorization: 'Bearer x' } }], "'Authorization'"],
  [[{ ...get('1'), dependsOn: ['2'] }], "'dependsOn'"],
  [[{ ...get('1'), method: 'POST', body: {} }], 'Content-Type'],
  [[{ ...get('1', '/me/messages/1/send'), method: 'POST' }], 'send'],
])('refuses and reports %#', async (requests, named) => {
  const { ask, unknowns } = line();
  expect((await ask('POST', '/$batch', { requests })).status).toBe(400);
  expect(unknowns).toEqual([expect.stringContaining(named)]);
});
