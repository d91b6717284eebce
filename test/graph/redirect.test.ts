import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { ok } from '../../src/core/result';
import { GraphClient } from '../../src/graph/client';

/** A server on this computer, with what it was asked. */
async function server(answer: (response: http.ServerResponse) => void) {
  const asked: string[] = [];
  const listener = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(response);
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      listener.close(() => resolve());
      listener.closeAllConnections();
    });
  return { asked, close, origin: `http://127.0.0.1:${(listener.address() as AddressInfo).port}` };
}

test.each([301, 302, 307, 308])('an answer %s that points elsewhere takes no mail there', async (status) => {
  const elsewhere = await server((response) => response.end('{}'));
  const graph = await server((response) => {
    response.writeHead(status, { location: `${elsewhere.origin}/v1.0/me/messages` });
    response.end();
  });
  const client = new GraphClient(
    { graphOrigin: graph.origin, clock: { now: () => 0, wait: async () => undefined } },
    { token: async () => ok('secret') },
  );
  try {
    const draft = {
      operation: 'draft',
      method: 'POST',
      path: '/me/messages',
      body: { subject: 'x' },
    } as const;
    expect(await client.act(draft)).toMatchObject({
      ok: false,
      error: { code: 'mail-unreachable', mayHaveHappened: true },
    });
    expect(await client.act({ ...draft, method: 'GET', path: '/me' })).toMatchObject({ ok: false });
    expect(elsewhere.asked).toEqual([]);
  } finally {
    await Promise.all([graph.close(), elsewhere.close()]);
  }
});
