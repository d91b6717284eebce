import { installFetch } from '../../../src/host/graph/installFetch';

/** A window that answers every request itself with `outside`. */
const frame = () => ({
  fetch: (async () => new Response('outside')) as typeof fetch,
  Request,
  location: { href: 'http://localhost:3000/taskpane.html' },
});

const standIn = {
  origins: ['https://graph.microsoft.com', 'https://outlook.office.com'],
  handle: async (request: Request): Promise<Response> =>
    new Response(`${request.method} ${request.url} ${request.headers.get('x-a')} ${await request.text()}`),
};

const textOf = async (response: Promise<Response>): Promise<string> => (await response).text();

describe('installFetch', () => {
  const url = 'https://graph.microsoft.com/v1.0/me/messages';

  it('takes requests for Graph, whatever their form', async () => {
    const window = frame();
    installFetch(window, standIn);
    const init = { method: 'POST', headers: { 'x-a': '1' }, body: 'hi' };
    const expected = `POST ${url} 1 hi`;
    expect(await textOf(window.fetch(url, init))).toBe(expected);
    expect(await textOf(window.fetch(new URL(url), init))).toBe(expected);
    expect(await textOf(window.fetch(new Request(url, init)))).toBe(expected);
  });

  it('takes those for the hosts to which Graph refers', async () => {
    const window = frame();
    installFetch(window, standIn);
    const init = { method: 'PUT', headers: { 'x-a': '2' }, body: 'hi' };
    const upload = 'https://outlook.office.com/api/v2.0/upload';
    expect(await textOf(window.fetch(upload, init))).toBe(`PUT ${upload} 2 hi`);
  });

  it.each(['taskpane.js', 'https://graph.microsoft.com.evil.example/', 'http://graph.microsoft.com/'])(
    'lets %s pass',
    async (other) => {
      const window = frame();
      installFetch(window, standIn);
      expect(await textOf(window.fetch(other))).toBe('outside');
    },
  );

  it('can be taken away', async () => {
    const window = frame();
    installFetch(window, standIn)();
    expect(await textOf(window.fetch(url))).toBe('outside');
  });
});
