import { z } from 'zod';
import { fail, ok } from '../../src/core/result';
import type { GraphCall } from '../../src/graph/call';
import { scripted, TOKEN } from './scripted';

const look: GraphCall = { operation: 'look', method: 'GET', path: '/me/messages/1' };
const send: GraphCall = { operation: 'send', method: 'POST', path: '/me/messages/1/send', once: true };
const SECRET = 'secret-of-the-answer';

describe('a token', () => {
  it('goes with each request to Graph, in its header alone', async () => {
    const { client, requests } = scripted(() => Response.json({ responses: [] }));
    await client.read(look, z.unknown());
    await client.act(send);
    await client.batch([look], z.unknown());
    expect(requests.map(({ headers }) => headers.get('Authorization'))).toEqual(
      Array(3).fill(`Bearer ${TOKEN}`),
    );
    expect(JSON.stringify(requests.map(({ url, body }) => [url, body]))).not.toContain(TOKEN);
  });

  it.each<[string, () => Response | Promise<Response>]>([
    ['an answer of refusal', () => Response.json({ error: { code: 'x', message: TOKEN } }, { status: 400 })],
    ['a code that is none', () => Response.json({ error: { code: `Bearer ${TOKEN} !` } }, { status: 400 })],
    ['a lost answer', () => Promise.reject(new TypeError(`fetch with Bearer ${TOKEN} failed`))],
    ['an answer that cannot be read', () => new Response(TOKEN)],
  ])('is in no fault and in no log: %s', async (_what, answer) => {
    const logged = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
      jest.spyOn(console, level).mockImplementation(() => {}),
    );
    const { client } = scripted(answer);
    const told = [
      await client.read(send, z.object({ id: z.string() })),
      await client.list(look, z.unknown()),
      ...(await client.batch([look], z.unknown())),
    ];
    expect(told.every(({ ok }) => !ok)).toBe(true);
    expect(JSON.stringify(told)).not.toContain(TOKEN);
    for (const spy of logged) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });

  it('that is not to be had is a fault, and nothing is sent', async () => {
    const fault = {
      code: 'consent-missing',
      detail: 'interaction-required',
      mayHaveHappened: false,
    } as const;
    const { client, requests } = scripted(() => Response.json({}), {
      tokens: { token: async () => fail(fault) },
    });
    expect(await client.act(send)).toEqual({ ok: false, error: fault });
    expect(await client.batch([look], z.unknown())).toMatchObject([{ error: { code: 'consent-missing' } }]);
    expect(requests).toEqual([]);
  });

  it('is asked for what the request is for', async () => {
    const asked: unknown[] = [];
    const tokens = {
      token: async (claims?: string, purposes?: readonly string[]) => {
        asked.push(claims === undefined ? purposes : [claims, purposes]);
        return ok(TOKEN);
      },
    };
    const challenge = new Response(null, {
      status: 401,
      headers: { 'WWW-Authenticate': 'Bearer claims="eyJhIjoxfQ=="' },
    });
    const answers = [Response.json({}), Response.json({}), challenge, Response.json({})];
    const { client } = scripted(() => answers.shift() ?? Response.error(), { tokens });
    await client.act(look);
    await client.act({ ...look, purpose: 'shared-mail' });
    await client.act({ ...look, purpose: 'team-folder' });
    expect(asked).toEqual([
      ['mail'],
      ['shared-mail'],
      ['team-folder'],
      ['eyJhIjoxfQ==', ['team-folder']],
      ['team-folder'],
    ]);
  });
});

describe('an address that Graph handed out', () => {
  it('has a key in it, and is in no fault', async () => {
    const { client } = scripted(() => new Response(null, { status: 403 }));
    const address = `https://zee.sharepoint.com/download?tempauth=${SECRET}`;
    for (const to of [address, `https://evil.example/?tempauth=${SECRET}`]) {
      const told = await client.file({ operation: 'content', method: 'GET', address: to, mostBytes: 10 });
      expect(told.ok).toBe(false);
      expect(JSON.stringify(told)).not.toContain(SECRET);
    }
  });
});
