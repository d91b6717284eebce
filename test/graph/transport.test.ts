import { createTransport } from '../../src/graph/transport';

/** A network of which the test ends each request. */
function network() {
  const under: string[] = [];
  const started: string[] = [];
  const ends = new Map<string, (answer: Response | Error) => void>();
  const send = createTransport((url) => {
    under.push(url);
    started.push(url);
    return new Promise<Response>((resolve, reject) => {
      ends.set(url, (answer) => {
        under.splice(under.indexOf(url), 1);
        if (answer instanceof Error) reject(answer);
        else resolve(answer);
      });
    });
  });
  return { send: (url: string) => send(url, {}), under, started, ends };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the transport', () => {
  it('has four requests under way at once, and lets the others go in their order', async () => {
    const { send, under, started, ends } = network();
    const all = ['1', '2', '3', '4', '5', '6', '7'].map((url) => send(url).catch(() => null));
    await settle();
    expect(under).toEqual(['1', '2', '3', '4']);
    ends.get('3')?.(new Response('{}'));
    ends.get('1')?.(new TypeError('Failed to fetch'));
    await settle();
    expect(under).toEqual(['2', '4', '5', '6']);
    for (const url of ['2', '4', '5', '6']) ends.get(url)?.(new Response(null, { status: 204 }));
    await settle();
    expect(started).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    ends.get('7')?.(new Response('{}'));
    await Promise.all(all);
    expect(under).toEqual([]);
  });

  it('keeps the place until the answer is read', async () => {
    const { send, under, ends } = network();
    let close = (): void => {};
    const body = new ReadableStream({
      start(controller) {
        close = () => controller.close();
      },
    });
    const sent = ['1', '2', '3', '4', '5'].map((url) => send(url));
    await settle();
    ends.get('1')?.(new Response(body));
    await settle();
    expect(under).toEqual(['2', '3', '4']);
    close();
    await settle();
    expect(under).toEqual(['2', '3', '4', '5']);
    for (const url of ['2', '3', '4', '5']) ends.get(url)?.(new Response('{}'));
    expect(await Promise.all(sent)).toHaveLength(5);
  });

  it('takes in no answer that is too long', async () => {
    const send = createTransport(async () => new Response('x'.repeat(11)));
    await expect(send('1', {}, 10)).rejects.toThrow(TypeError);
    expect(await (await send('1', {}, 11)).text()).toBe('x'.repeat(11));
  });

  it('gives status and headers as they came', async () => {
    const send = createTransport(
      async () => new Response(null, { status: 204, headers: { 'request-id': 'r' } }),
    );
    const answer = await send('1', {});
    expect([answer.status, answer.headers.get('request-id')]).toEqual([204, 'r']);
  });
});
