import { isDeltaPath } from '../../../src/graph/inbox/deltaLink';
import { createInbox } from '../../../src/graph/inbox/inbox';
import { must } from '../connected';
import { scripted } from '../scripted';

const ROOT = 'https://graph.microsoft.com/v1.0';
const SINCE = '2026-11-20T00:00:00.000Z';
const END = `${ROOT}/me/mailFolders/inbox/messages/delta?$deltatoken=1`;

const page = (content: object): Response => Response.json({ value: [], '@odata.deltaLink': END, ...content });

it.each([
  '/me/mailFolders/inbox/messages/delta?$deltatoken=a',
  "/me/mailfolders('AQMkADNkNAAAAgEMAAAA')/messages/delta?$skiptoken=a%3D",
  "/users('a%40b.example')/mailFolders('AQ==')/messages/delta()?$deltatoken=a",
  '/users/a%40b.example/mailFolders/sentitems/messages/microsoft.graph.delta?$deltatoken=a',
])('a link that leads on is followed: %s', (path) => expect(isDeltaPath(path)).toBe(true));

it.each([
  ['another resource', '/me/messages?$deltatoken=a'],
  ['sending', '/me/sendMail?a/mailFolders/inbox/messages/delta?b'],
  ['up and away', '/me/mailFolders/../messages/delta?$deltatoken=a'],
  ['up and away, encoded', '/me/mailFolders/%2e%2e/messages/delta?$deltatoken=a'],
  ['another host in the path', '/me/mailFolders/inbox/messages/delta@attacker.example/?a'],
  ['a line break', '/me/mailFolders/inbox/messages/delta?a\r\nX: y'],
  ['no token at all', '/me/mailFolders/inbox/messages/delta'],
  ['megabytes', `/me/mailFolders/inbox/messages/delta?${'a'.repeat(9000)}`],
])('a link that does not is not: %s', (_what, path) => expect(isDeltaPath(path)).toBe(false));

it.each([
  ['another host', 'https://attacker.example/v1.0/me/mailFolders/inbox/messages/delta?$deltatoken=a'],
  ['a host that begins the same', 'https://graph.microsoft.com.attacker.example/v1.0/me'],
  ['plain http', 'http://graph.microsoft.com/v1.0/me/mailFolders/inbox/messages/delta?$deltatoken=a'],
  ['a drive', `${ROOT}/me/drive/root/delta?token=a`],
])('no token goes to %s', async (_what, link) => {
  const { client, requests } = scripted(() => page({ '@odata.nextLink': link }));
  expect(await createInbox(client, '').news(null, SINCE)).toMatchObject({
    error: { code: 'mail-answer-unreadable', detail: 'news-inbox: nextLink' },
  });
  expect(requests).toHaveLength(2);
});

it('a mark that is no link of ours is read as none', async () => {
  const { client, requests } = scripted(() => page({}));
  must(
    await createInbox(client, '').news({ inbox: 'https://attacker.example/', sent: '/me/sendMail' }, SINCE),
  );
  expect(requests.map(({ url }) => new URL(url).searchParams.get('$filter'))).toEqual([
    'receivedDateTime ge 2026-11-20T00:00:00.000Z',
    'receivedDateTime ge 2026-11-20T00:00:00.000Z',
  ]);
});

it('pages that go round in a circle end', async () => {
  const { client, requests } = scripted(() => page({ '@odata.nextLink': END }));
  expect(await createInbox(client, '').news(null, SINCE)).toMatchObject({
    error: { code: 'mail-answer-unreadable' },
  });
  expect(requests).toHaveLength(4);
});

it('pages without end are read a thousand mails at once, and from there on the next time', async () => {
  let number = 0;
  const { client } = scripted((url) => {
    number += 1;
    const inbox = url.includes('/inbox/');
    const next = `${ROOT}/me/mailFolders/inbox/messages/delta?$skiptoken=${number}`;
    return inbox ? page({ '@odata.nextLink': next }) : page({});
  });
  const news = must(await createInbox(client, '').news(null, SINCE));
  expect(news.whole).toBe(false);
  expect(news.mark.inbox).toMatch(/^\/me\/mailFolders\/inbox\/messages\/delta\?\$skiptoken=\d+$/);
});

it('what was taken away, is being written or is damaged is left out; the rest is read', async () => {
  const whole = { id: 'AAk1=', subject: 'Betaald', receivedDateTime: '2026-11-21T09:30:00Z' };
  const value = [
    { '@removed': { reason: 'deleted' }, id: 'AAk0=' },
    { ...whole, id: 'AAk2=', isDraft: true },
    { ...whole, id: 'AAk3=', receivedDateTime: 'yesterday' },
    { ...whole, id: 7 },
    'a mail',
    null,
    whole,
    { ...whole, subject: 'Betaald, nogmaals' },
    {
      ...whole,
      id: 'AAk4=',
      subject: 7,
      from: { emailAddress: { name: 'An\r\nBcc: x@y.example', address: 'an@zee.example' } },
      toRecipients: [{ emailAddress: null }, null, { emailAddress: { address: 'noor@bosveld.example' } }],
      hasAttachments: 'yes',
      singleValueExtendedProperties: 'none',
    },
  ];
  const { client } = scripted((url) => (url.includes('/inbox/') ? page({ value }) : page({})));
  expect(must(await createInbox(client, '').news(null, SINCE)).mails).toEqual([
    expect.objectContaining({ id: 'AAk1=', subject: 'Betaald, nogmaals', from: null, to: [] }),
    expect.objectContaining({
      id: 'AAk4=',
      subject: '',
      from: { name: 'An Bcc: x@y.example', address: 'an@zee.example' },
      to: [{ name: '', address: 'noor@bosveld.example' }],
      hasFiles: false,
      answers: [],
      ours: false,
    }),
  ]);
});
