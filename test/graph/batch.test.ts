import { z } from 'zod';
import type { GraphCall } from '../../src/graph/call';
import { scripted } from './scripted';

const claim = (name: string): GraphCall => ({
  operation: 'claim',
  method: 'PUT',
  path: `/drives/d/items/f:/claims/${name}.json:/content`,
  query: { '@microsoft.graph.conflictBehavior': 'fail' },
  body: { name },
  purpose: 'team-folder',
});
const Item = z.object({ id: z.string() });

const batched = (responses: readonly object[]) => scripted(() => Response.json({ responses }));

describe('a batch', () => {
  it('is one request, with relative addresses and the headers of each', async () => {
    const { client, requests } = batched([
      { id: '1', status: 201, body: { id: 'b' } },
      { id: '0', status: 201, body: { id: 'a' } },
    ]);
    expect(await client.batch([claim('one'), claim('two')], Item)).toEqual([
      { ok: true, value: { id: 'a' } },
      { ok: true, value: { id: 'b' } },
    ]);
    expect(requests).toMatchObject([
      {
        url: 'https://graph.microsoft.com/v1.0/$batch',
        body: {
          requests: [
            {
              id: '0',
              method: 'PUT',
              url: '/drives/d/items/f:/claims/one.json:/content?@microsoft.graph.conflictBehavior=fail',
              headers: { Prefer: 'IdType="ImmutableId"', 'Content-Type': 'application/json' },
              body: { name: 'one' },
            },
            { id: '1', body: { name: 'two' } },
          ],
        },
      },
    ]);
  });

  it('has each answer judged by itself, and none asked for again', async () => {
    const { client, requests, waits } = batched([
      { id: '0', status: 409, body: { error: { code: 'nameAlreadyExists', message: 'jan@example.be' } } },
      {
        id: '1',
        status: 429,
        headers: { 'Retry-After': '7' },
        body: { error: { code: 'activityLimitReached' } },
      },
      { id: '2', status: 201, body: { id: 7 } },
      { id: '3', status: 201, body: { id: 'd' } },
    ]);
    expect(await client.batch(['a', 'b', 'c', 'd'].map(claim), Item)).toEqual([
      {
        ok: false,
        error: {
          code: 'team-unreachable',
          detail: 'claim: 409 nameAlreadyExists',
          mayHaveHappened: true,
          status: 409,
        },
      },
      {
        ok: false,
        error: {
          code: 'team-unreachable',
          detail: 'claim: 429 activityLimitReached retry-after=7s',
          mayHaveHappened: true,
          status: 429,
          retryAfter: 7000,
        },
      },
      { ok: false, error: { code: 'team-answer-unreadable', detail: 'claim: id', mayHaveHappened: true } },
      { ok: true, value: { id: 'd' } },
    ]);
    expect(requests).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  it('counts what has no answer in it as perhaps done', async () => {
    const { client } = batched([{ id: '1', status: 201, body: { id: 'b' } }]);
    expect(await client.batch([claim('one'), claim('two')], Item)).toEqual([
      { ok: false, error: { code: 'team-unreachable', detail: 'claim: no answer', mayHaveHappened: true } },
      { ok: true, value: { id: 'b' } },
    ]);
  });

  it('that is lost may have done everything but reads', async () => {
    const { client, requests } = scripted(() => Promise.reject(new TypeError('Failed to fetch')));
    const look: GraphCall = { operation: 'look', method: 'GET', path: '/drives/d' };
    expect(await client.batch([claim('one'), look], Item)).toEqual([
      {
        ok: false,
        error: { code: 'team-unreachable', detail: 'claim in batch: no answer', mayHaveHappened: true },
      },
      {
        ok: false,
        error: { code: 'team-unreachable', detail: 'look in batch: no answer', mayHaveHappened: false },
      },
    ]);
    expect(requests).toHaveLength(1);
  });

  it('that is refused at the door did nothing', async () => {
    const { client } = scripted(() => Response.json({ error: { code: 'BadRequest' } }, { status: 400 }));
    expect(await client.batch([claim('one')], Item)).toMatchObject([
      { ok: false, error: { mayHaveHappened: false, status: 400 } },
    ]);
  });

  it('is a bug with more than twenty requests, or with a send', async () => {
    const { client, requests } = batched([]);
    const many = Array.from({ length: 21 }, (_, index) => claim(`${index}`));
    await expect(client.batch(many, Item)).rejects.toThrow(RangeError);
    await expect(client.batch([{ ...claim('one'), once: true }], Item)).rejects.toThrow(RangeError);
    expect(await client.batch([], Item)).toEqual([]);
    expect(requests).toEqual([]);
  });
});
