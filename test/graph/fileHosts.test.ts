import { fileAddress } from '../../src/graph/fileHosts';
import { scripted, TOKEN } from './scripted';

const fileHosts = ['*.sharepoint.com', 'outlook.office.com'];

describe('addresses that Graph hands out', () => {
  it.each([
    ['https://zee.sharepoint.com/_layouts/15/download.aspx?tempauth=x', true],
    ['https://zee-my.sharepoint.com/x', true],
    ['https://outlook.office.com/api/v2.0/x', true],
    ['https://graph.microsoft.com/v1.0/x', true],
    ['https://sharepoint.com/x', false],
    ['https://evilsharepoint.com/x', false],
    ['https://zee.sharepoint.com.evil.example/x', false],
    ['https://x.outlook.office.com/x', false],
    ['http://zee.sharepoint.com/x', false],
    ['https://zee.sharepoint.com:8443/x', false],
    ['https://zee.sharepoint.com@evil.example/x', false],
    ['https://ann:pw@zee.sharepoint.com/x', false],
    ['http://localhost:4000/x', false],
    ['javascript:alert(1)', false],
    ['/relative', false],
  ])('%s: %s', (text, allowed) => {
    expect(fileAddress(text, { graphOrigin: 'https://graph.microsoft.com', fileHosts })).toBe(
      allowed ? text : null,
    );
  });

  it.each([
    ['http://localhost:4000/x', 'http://localhost:4000', true],
    ['http://localhost:4001/x', 'http://localhost:4000', false],
    ['http://graph.example/x', 'http://graph.example', false],
  ])('%s with %s configured: %s', (text, graphOrigin, allowed) => {
    expect(fileAddress(text, { graphOrigin, fileHosts: [] }) !== null).toBe(allowed);
  });
});

describe('the content of a file', () => {
  const at = (address: string) =>
    ({ operation: 'content', method: 'GET', address, purpose: 'team-folder', mostBytes: 20 }) as const;

  it('is asked for without a token, without cookies and without a redirection', async () => {
    const { client, requests } = scripted(() => new Response('{"a":1}'));
    const answer = await client.file(at('https://zee.sharepoint.com/download?tempauth=x'));
    expect(answer.ok && (await answer.value.text())).toBe('{"a":1}');
    expect(requests).toMatchObject([
      { init: { method: 'GET', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' } },
    ]);
    expect([...(requests[0]?.headers ?? [])]).toEqual([]);
    expect(JSON.stringify(requests)).not.toContain(TOKEN);
  });

  it('is not asked for elsewhere', async () => {
    const { client, requests } = scripted(() => new Response('{}'));
    expect(await client.file(at('https://evil.example/download'))).toEqual({
      ok: false,
      error: { code: 'unexpected', detail: 'content: file-host', mayHaveHappened: false },
    });
    expect(requests).toEqual([]);
  });

  it('is no longer than allowed', async () => {
    const { client } = scripted(() => new Response('x'.repeat(21)));
    expect(await client.file(at('https://zee.sharepoint.com/download'))).toMatchObject({
      error: { code: 'team-unreachable', detail: 'content: no answer' },
    });
  });

  it('that is gone is a fault, and is not asked for again', async () => {
    const { client, requests } = scripted(() => new Response(null, { status: 404 }));
    expect(await client.file(at('https://zee.sharepoint.com/download'))).toMatchObject({
      error: { code: 'team-gone', status: 404 },
    });
    expect(requests).toHaveLength(1);
  });
});
