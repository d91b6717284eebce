import { z } from 'zod';
import { mayCarryToken } from '../../src/graph/middleware';
import { retryAfter } from '../../src/graph/retryAfter';
import { connected, MORNING, mail, must, once } from './connected';

const answerOf = (status: number, headers: Record<string, string> = {}): Response =>
  new Response('{"error":{"code":"Busy","message":"mail of jan@example.be"}}', { status, headers });

const find = { operation: 'find', method: 'GET', path: '/me/messages' } as const;
const Anything = z.unknown();

describe('reads', () => {
  it('are repeated after the time Graph states', async () => {
    const { mailer, waits } = connected({
      fault: once('GET', '/messages', { kind: 'instead', answer: answerOf(429, { 'Retry-After': '7' }) }),
    });
    expect(must(await mailer.find('0'.repeat(32)))).toEqual([]);
    expect(waits).toEqual([7000]);
  });

  it('are given up after three repetitions, each later than the last', async () => {
    const { client, waits, requests } = connected({
      fault: () => ({ kind: 'instead', answer: answerOf(503) }),
    });
    expect(await client.read(find, Anything)).toEqual({
      ok: false,
      error: { code: 'mail-unreachable', detail: 'find: 503 Busy', mayHaveHappened: false, status: 503 },
    });
    expect(waits).toEqual([1000, 2000, 4000]);
    expect(requests).toHaveLength(4);
  });

  it.each([408, 500, 502, 504])('are repeated after %i', async (status) => {
    const fault = once('GET', '/messages', { kind: 'instead', answer: answerOf(status) });
    const { client, waits } = connected({ fault });
    must(await client.read(find, Anything));
    expect(waits).toEqual([1000]);
  });

  it('are repeated when the answer is lost', async () => {
    const { client, requests } = connected({ fault: once('GET', '/messages', { kind: 'answer-lost' }) });
    must(await client.read(find, Anything));
    expect(requests).toHaveLength(2);
  });

  it('do not wait for an hour', async () => {
    const { client, waits } = connected({
      fault: () => ({ kind: 'instead', answer: answerOf(429, { 'Retry-After': '3600' }) }),
    });
    expect(await client.read(find, Anything)).toMatchObject({
      error: { code: 'mail-limit', detail: 'find: 429 Busy retry-after=3600s' },
    });
    expect(waits).toEqual([]);
  });

  it('keep what Graph says in words out of the fault', async () => {
    const { client } = connected({ fault: () => ({ kind: 'instead', answer: answerOf(403) }) });
    expect(JSON.stringify(await client.read(find, Anything))).not.toContain('jan@example.be');
  });

  it('follow no link to another place', async () => {
    const elsewhere = { value: [], '@odata.nextLink': 'https://graph.microsoft.com.evil.example/v1.0/me' };
    const { client, requests } = connected({
      fault: () => ({ kind: 'instead', answer: Response.json(elsewhere) }),
    });
    expect(await client.list(find, Anything)).toMatchObject({
      error: { code: 'mail-answer-unreadable', detail: 'find: nextLink' },
    });
    expect(requests).toHaveLength(1);
  });
});

describe('a challenge for more claims', () => {
  const challenge = () =>
    answerOf(401, { 'WWW-Authenticate': 'Bearer error="insufficient_claims", claims="eyJhIjoxfQ=="' });

  it('renews the token and reads again', async () => {
    const { client, challenges, requests } = connected({
      fault: once('GET', '/messages', { kind: 'instead', answer: challenge() }),
    });
    must(await client.read(find, Anything));
    expect(challenges).toEqual(['eyJhIjoxfQ==']);
    expect(requests).toHaveLength(2);
  });

  it('renews the token but does not send again', async () => {
    const { mailer, challenges, posts } = connected({
      fault: once('POST', '/send', { kind: 'instead', answer: challenge() }),
    });
    const draft = must(await mailer.draft(mail()));
    expect(await mailer.submit(draft.id)).toMatchObject({
      error: { code: 'sign-in-failed', mayHaveHappened: false },
    });
    expect(challenges).toEqual(['eyJhIjoxfQ==']);
    expect(posts()).toHaveLength(2);
  });
});

describe('the token', () => {
  it.each([
    ['https://graph.microsoft.com/v1.0/me', 'https://graph.microsoft.com', true],
    ['https://graph.microsoft.com.evil.example/', 'https://graph.microsoft.com', false],
    ['https://graph.microsoft.com:8443/', 'https://graph.microsoft.com', false],
    ['http://graph.microsoft.com/', 'http://graph.microsoft.com', false],
    ['http://localhost:4000/v1.0/me', 'http://localhost:4000', true],
    ['http://localhost.evil.example/', 'http://localhost.evil.example', false],
  ])('to %s with %s configured: %s', (url, origin, allowed) => {
    expect(mayCarryToken(new URL(url), origin)).toBe(allowed);
  });

  it('stops the request where it may not go', async () => {
    const { client, requests } = connected({ origin: 'http://graph.example' });
    expect(await client.act({ ...find, method: 'POST' })).toEqual({
      ok: false,
      error: { code: 'unexpected', detail: 'find: token-origin', mayHaveHappened: false },
    });
    expect(requests).toEqual([]);
  });
});

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    ['Sat, 21 Nov 2026 09:30:30 GMT', 30_000],
    ['Sat, 21 Nov 2026 09:29:00 GMT', 0],
    ['soon', null],
    [null, null],
  ])('%s', (header, expected) => {
    expect(retryAfter(header, MORNING)).toBe(expected);
  });
});
