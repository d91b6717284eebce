import { shareId, teamLink } from '../../../src/graph/team/teamLink';
import { faultAt } from '../../../src/host/graph/faults/single';
import { account, MORNING, must } from '../connected';
import { bert, link, place, put, together } from './together';

const clock = { now: () => MORNING };

describe('a link', () => {
  test.each([
    ['https://a.sharepoint.com/:f:/s/B/Eabc?e=1', 'https://a.sharepoint.com/:f:/s/B/Eabc?e=1'],
    ['  https://A.SharePoint.com/:f:/s/B/Eabc#top ', 'https://a.sharepoint.com/:f:/s/B/Eabc'],
    [
      'https://a-my.sharepoint.com/:f:/g/personal/x/Eabc',
      'https://a-my.sharepoint.com/:f:/g/personal/x/Eabc',
    ],
    ['https://a.sharepoint.us/:f:/s/B/E', 'https://a.sharepoint.us/:f:/s/B/E'],
    ['https://a.sharepoint.cn/:f:/s/B/E', 'https://a.sharepoint.cn/:f:/s/B/E'],
    ['https://1drv.ms/f/s!abc', 'https://1drv.ms/f/s!abc'],
    [
      'https://a.sharepoint.com/sites/B/Docs/Forms/AllItems.aspx?id=%2Fsites%2FB%2FDocs%2FHerinneringen%202026&viewid=1',
      'https://a.sharepoint.com/sites/B/Docs/Herinneringen%202026',
    ],
    [
      'https://a-my.sharepoint.com/personal/x/_layouts/15/onedrive.aspx?id=%2Fpersonal%2Fx%2FDocuments%2FA%23b',
      'https://a-my.sharepoint.com/personal/x/Documents/A%23b',
    ],
  ])('%s leads to a folder', (text, href) => {
    expect(teamLink(text)?.href).toBe(href);
  });

  test.each([
    '',
    'Herinneringen',
    'http://a.sharepoint.com/x',
    'https://sharepoint.com/x',
    'https://a.sharepoint.com.evil.example/x',
    'https://evil.example/?a.sharepoint.com',
    'https://a.sharepoint.com@evil.example/x',
    'https://ann:secret@a.sharepoint.com/x',
    'https://a.sharepoint.com:8443/x',
    'https://a.b.sharepoint.com/x',
    'https://a.sharepoint.com/x.aspx?id=//evil.example/x',
    'javascript:alert(1)',
    `https://a.sharepoint.com/${'x'.repeat(3000)}`,
  ])('%s leads nowhere', async (text) => {
    const { ann, requests } = together();
    expect(await ann.find(text)).toMatchObject({ ok: false, error: { code: 'team-link' } });
    expect(requests).toEqual([]);
  });

  test('is known to Graph by base64 for addresses', () => {
    // printf 'https://a.sharepoint.com/x?y=>>>' | base64, + and / replaced, = left out
    expect(shareId(new URL('https://a.sharepoint.com/x?y=>>>'))).toBe(
      'u!aHR0cHM6Ly9hLnNoYXJlcG9pbnQuY29tL3g_eT0lM0UlM0UlM0U',
    );
  });
});

describe('a folder', () => {
  test('is found, prepared and left without a trace of the try', async () => {
    const { ann, bert: other, drives, unknowns } = together();
    const webUrl = 'https://zonneveld.sharepoint.com/sites/Debiteuren/Documenten/Herinneringen';
    const found = { ok: true, value: { ...place, link: webUrl } };
    expect(await ann.find(link)).toEqual(found);
    expect(await other.find(` ${link} `)).toEqual(found);
    expect(drives().files(place.drive, place.folder)).toEqual([]);
    expect(must(await ann.open(place).read('be01')).damaged).toEqual([]);
    expect(unknowns).toEqual([]);
  });

  test.each(['answer-lost', 'gateway-timeout', 'throttled', 'burst'] as const)(
    'is found in spite of %s, wherever it strikes',
    async (name) => {
      for (let after = 0; after < 7; after++) {
        const fault = faultAt(name, clock, { after });
        let begun = false;
        const { ann, standIn, drives } = together({ fault: (request) => (begun ? fault(request) : null) });
        await put(standIn, 'claims/x.txt', 'x');
        begun = true;
        expect(await ann.find(link)).toMatchObject({ ok: true, value: { folder: place.folder } });
        expect(
          drives()
            .files(place.drive, place.folder)
            .map(({ path }) => path),
        ).toEqual(['claims/x.txt']);
      }
    },
  );

  test('where one may only read is denied', async () => {
    const { ann } = together({ members: { [account.address]: 'read' } });
    expect(await ann.find(link)).toMatchObject({ ok: false, error: { code: 'team-denied' } });
  });

  test('that was prepared by a colleague is denied all the same to who may only read', async () => {
    const {
      ann,
      bert: other,
      requests,
    } = together({
      members: { [account.address]: 'read', [bert.address]: 'write' },
      // SharePoint may say that a folder is there before it says that one may not make it.
      fault: ({ method, path }) =>
        method === 'POST' && path.endsWith('children') && requests.length > 4
          ? { kind: 'instead', answer: new Response(null, { status: 409 }) }
          : null,
    });
    must(await other.find(link));
    expect(await ann.find(link)).toMatchObject({ ok: false, error: { code: 'team-denied' } });
  });

  test('of which one is no member is denied', async () => {
    expect(await together({ members: {} }).ann.find(link)).toMatchObject({
      ok: false,
      error: { code: 'team-denied' },
    });
  });

  test('that is not there is gone', async () => {
    const { ann } = together();
    const gone = 'https://zonneveld.sharepoint.com/:f:/s/Debiteuren/Eother';
    expect(await ann.find(gone)).toMatchObject({ ok: false, error: { code: 'team-gone' } });
  });

  test('cannot be reached without a network', async () => {
    const { ann } = together({ fault: faultAt('request-lost', clock, { times: 99 }) });
    expect(await ann.find(link)).toMatchObject({ ok: false, error: { code: 'team-unreachable' } });
  });

  test.each([
    ['a file', { id: '01A', name: 'Budget.xlsx', file: {}, parentReference: { driveId: 'b!1' } }],
    ['ids that lead elsewhere', { id: '../me', name: 'X', folder: {}, parentReference: { driveId: 'b!1' } }],
  ])('is no folder when the link leads to %s', async (_what, body) => {
    const { ann, requests } = together({
      fault: ({ path }) =>
        path.startsWith('/shares') ? { kind: 'instead', answer: Response.json(body) } : null,
    });
    expect(await ann.find(link)).toMatchObject({ ok: false, error: { code: 'team-link' } });
    expect(requests).toHaveLength(1);
  });
});
