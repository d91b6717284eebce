import { createInbox } from '../../../src/graph/inbox/inbox';
import { faultAt } from '../../../src/host/graph/faults/single';
import type { Incoming } from '../../../src/host/graph/incoming';
import { connected, keyOf, MORNING, mail, must } from '../connected';
import { scripted } from '../scripted';

const SINCE = '2026-11-20T00:00:00.000Z';
const clock = { now: () => MORNING };
const DELTA = /inbox\/messages\/delta$/;
const reply: Incoming = {
  from: { name: 'An Claes', address: 'an@zee.example' },
  subject: 'RE: Reminder F-1',
  content: 'We pay on Friday.\n\nFrom: Ann\nSent: today\nTo: An\nSubject: Reminder F-1\n\nDear An',
};

/** A mailbox with one mail from a customer in it. */
function answered(change: Partial<Incoming> = {}, options: Parameters<typeof connected>[0] = {}) {
  const line = connected(options);
  const { id } = line.standIn.receive({ ...reply, ...change });
  return { ...line, id };
}

describe('what a mail says', () => {
  it('is its new part as plain text, in one request', async () => {
    const { inbox, id, requests, unknowns } = answered({ uniqueContent: 'We pay on Friday.' });
    expect(must(await inbox.newText(id))).toBe('We pay on Friday.');
    expect(requests.map(({ url }) => new URL(url).search)).toEqual(['?$select=uniqueBody']);
    expect(requests[0]?.headers.get('Prefer')).toBe('IdType="ImmutableId", outlook.body-content-type="text"');
    expect(unknowns).toEqual([]);
  });

  it('is without the thread where Exchange takes all of it for new', async () => {
    const { inbox, id } = answered();
    expect(must(await inbox.newText(id))).toBe('We pay on Friday.');
  });

  it('comes as text where the mail is HTML', async () => {
    const { inbox, id } = answered({ contentType: 'html', content: '<p>We pay<br>on <b>Friday</b>.</p>' });
    expect(must(await inbox.newText(id))).toBe('We pay\non Friday.');
  });

  it('is cut out of the whole where Exchange finds nothing new', async () => {
    const { inbox, id, requests } = answered({ uniqueContent: '' });
    expect(must(await inbox.newText(id))).toBe('We pay on Friday.');
    expect(requests).toHaveLength(2);
  });

  it('is nothing where the mail only quotes', async () => {
    const { inbox, id } = answered({ content: '> Dear An' });
    expect(must(await inbox.newText(id))).toBe('');
  });

  it('is 50,000 characters at most', async () => {
    const { inbox, id } = answered({ content: 'a'.repeat(300_000) });
    expect(must(await inbox.newText(id))).toHaveLength(50_000);
  });

  it('is not taken from markup that came all the same', async () => {
    const { client } = scripted(() => Response.json({ uniqueBody: { contentType: 'html', content: '<p>' } }));
    expect(await createInbox(client, '').newText('AAk=')).toMatchObject({
      error: { code: 'mail-answer-unreadable' },
    });
  });
});

describe('a mail as it came', () => {
  it('is its bytes, whatever they are', async () => {
    const { inbox, id, unknowns } = answered({ mime: btoa('Subject: \xff\xfe\r\n\r\n') });
    expect([...must(await inbox.original(id)).slice(9, 11)]).toEqual([0xff, 0xfe]);
    expect(unknowns).toEqual([]);
  });

  it('is not fetched beyond 25 megabytes, nor a second time', async () => {
    const size = 25 * 1024 * 1024;
    const { client, requests } = scripted(() => {
      return new Response('x', { headers: { 'Content-Length': String(size + 1) } });
    });
    expect(await createInbox(client, '').original('AAk=')).toMatchObject({
      error: { code: 'mail-too-large', mayHaveHappened: false },
    });
    expect(requests).toHaveLength(1);
  });

  it('stops where it is longer than it said', async () => {
    let pulled = 0;
    const body = () =>
      new ReadableStream({
        pull(controller) {
          pulled += 1;
          controller.enqueue(new Uint8Array(5 * 1024 * 1024));
        },
      });
    const { client } = scripted(() => new Response(body()));
    expect(await createInbox(client, '').original('AAk=')).toMatchObject({
      error: { code: 'mail-too-large' },
    });
    expect(pulled).toBeLessThan(9);
  });
});

it('a mail that is gone is told as gone', async () => {
  const { inbox } = connected();
  const gone = { error: { code: 'mail-gone' } };
  expect(await inbox.newText('AAk=')).toMatchObject(gone);
  expect(await inbox.original('AAk=')).toMatchObject(gone);
  expect(await inbox.markFiled('AAk=')).toMatchObject(gone);
});

it('a mail is found by its message id, quotes included, and never a draft', async () => {
  const { inbox, standIn, id, mailer } = answered();
  const [received] = standIn.messages('inbox');
  expect(must(await inbox.find(received?.internetMessageId ?? ''))).toBe(id);
  expect(must(await inbox.find("<o'neil@zee.example>"))).toBeNull();
  expect(must(await inbox.find(`<${'a'.repeat(500)}>`))).toBeNull();
  must(await mailer.draft(mail(keyOf(1))));
  expect(must(await inbox.find(standIn.messages('drafts')[0]?.internetMessageId ?? ''))).toBeNull();
});

describe('a mail that is filed', () => {
  it('keeps its categories and gets ours, once', async () => {
    const { inbox, standIn, id, requests, client } = answered();
    const path = `/me/messages/${encodeURIComponent(id)}`;
    must(await client.act({ operation: 'test', method: 'PATCH', path, body: { categories: ['Blue'] } }));
    must(await inbox.markFiled(id));
    expect(standIn.messages('inbox')[0]?.categories).toEqual(['Blue', 'Dunning']);
    requests.length = 0;
    must(await inbox.markFiled(id));
    expect(requests.map(({ method }) => method)).toEqual(['GET']);
    expect(standIn.messages('inbox')[0]?.categories).toEqual(['Blue', 'Dunning']);
  });

  it('may be one that was sent', async () => {
    const { inbox, standIn, mailer, unknowns } = connected();
    const draft = must(await mailer.draft(mail()));
    must(await mailer.submit(draft.id));
    must(await inbox.markFiled(draft.id));
    expect(standIn.messages('sentitems')[0]?.categories).toEqual(['Dunning']);
    expect(unknowns).toEqual([]);
  });
});

describe('how far a folder was read', () => {
  it('is begun anew where the mailbox no longer knows it: since the moment', async () => {
    const line = answered({}, { fault: faultAt('sync-lost', clock, { path: DELTA, after: 1 }) });
    const first = must(await line.inbox.news(null, SINCE));
    line.requests.length = 0;
    const second = must(await line.inbox.news(first.mark, SINCE));
    expect(second.mails).toEqual(first.mails);
    // The inbox twice, the sent items once.
    expect(line.requests).toHaveLength(3);
    expect(must(await line.inbox.news(second.mark, SINCE)).mails).toEqual([]);
  });

  it('is begun anew where a page is lost on the way', async () => {
    const line = connected({ fault: faultAt('sync-lost', clock, { path: DELTA, after: 2 }) });
    const first = must(await line.inbox.news(null, SINCE));
    for (let count = 0; count < 60; count += 1) line.standIn.receive(reply);
    expect(must(await line.inbox.news(first.mark, SINCE)).mails).toHaveLength(60);
  });

  it('of before the mailbox was emptied brings what came since', async () => {
    const line = answered();
    const { mark } = must(await line.inbox.news(null, SINCE));
    line.standIn.clear();
    line.standIn.receive({ ...reply, subject: 'After' });
    expect(must(await line.inbox.news(mark, SINCE)).mails).toMatchObject([{ subject: 'After' }]);
  });

  it.each(['answer-lost', 'request-lost', 'slow', 'throttled-seconds', 'burst'] as const)(
    'goes on after %s',
    async (name) => {
      const line = answered({}, { fault: faultAt(name, clock, { path: DELTA }) });
      const news = must(await line.inbox.news(null, SINCE));
      expect(news.mails).toMatchObject([{ subject: 'RE: Reminder F-1' }]);
      expect(must(await line.inbox.news(news.mark, SINCE)).mails).toEqual([]);
    },
  );

  it('tells a mail once, though a page comes twice', async () => {
    const line = connected({ fault: faultAt('page-repeated', clock, { path: DELTA, after: 1 }) });
    for (let count = 1; count <= 70; count += 1) line.standIn.receive({ ...reply, subject: `Mail ${count}` });
    const { mails } = must(await line.inbox.news(null, SINCE));
    expect(mails.map(({ subject }) => subject)).toEqual(
      Array.from({ length: 70 }, (_, index) => `Mail ${index + 1}`),
    );
  });
});
