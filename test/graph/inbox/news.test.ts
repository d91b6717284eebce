import { answerHeaders } from '../../../src/host/graph/incoming';
import { connected, keyOf, mail, must, shared } from '../connected';

const SINCE = '2026-11-20T00:00:00.000Z';
const customer = { name: 'An Claes', address: 'an@bakker.example' };

/** So many mails from a customer, one a minute. */
function arrive({ standIn, time }: ReturnType<typeof connected>, count: number, address?: string): void {
  for (let number = 1; number <= count; number += 1) {
    time.now += 60_000;
    standIn.receive({ from: customer, subject: `Mail ${number}`, content: 'Hello' }, address);
  }
}

describe('what is new in a mailbox', () => {
  it('is what came in and what went out, oldest first, with what tells to whom it belongs', async () => {
    const line = connected();
    must(await line.mailer.submit(must(await line.mailer.draft(mail())).id));
    const [sent] = line.standIn.messages('sentitems');
    if (sent === undefined) throw new Error('Nothing was sent');
    line.time.now += 60_000;
    line.standIn.receive({
      from: customer,
      subject: 'RE: Reminder F-1',
      content: 'We pay on Friday.',
      headers: answerHeaders(sent),
    });
    const news = must(await line.inbox.news(null, SINCE));
    expect(news.whole).toBe(true);
    expect(news.mails).toEqual([
      {
        id: sent.id,
        folder: 'sent',
        subject: 'Reminder F-1',
        from: { name: 'Ann Peeters', address: 'ann@example.be' },
        to: [{ name: '', address: 'info@bakker.example' }],
        at: '2026-11-21T09:30:00.000Z',
        internetMessageId: sent.internetMessageId,
        conversationId: sent.conversationId,
        answers: [],
        hasFiles: false,
        nature: 'person',
        ours: true,
      },
      {
        id: line.standIn.messages('inbox')[0]?.id,
        folder: 'inbox',
        subject: 'RE: Reminder F-1',
        from: { name: 'An Claes', address: 'an@bakker.example' },
        to: [{ name: '', address: 'ann@example.be' }],
        at: '2026-11-21T09:31:00.000Z',
        internetMessageId: line.standIn.messages('inbox')[0]?.internetMessageId,
        conversationId: sent.conversationId,
        answers: [sent.internetMessageId],
        hasFiles: false,
        nature: 'person',
        ours: false,
      },
    ]);
    expect(line.unknowns).toEqual([]);
  });

  it('costs one request for each folder where nothing is new, and where one page is', async () => {
    const line = connected();
    arrive(line, 3);
    const first = must(await line.inbox.news(null, SINCE));
    expect(first.mails.map(({ subject }) => subject)).toEqual(['Mail 1', 'Mail 2', 'Mail 3']);
    expect(line.requests).toHaveLength(2);
    const second = must(await line.inbox.news(first.mark, SINCE));
    expect(second).toEqual({ mails: [], mark: expect.anything(), whole: true });
    expect(line.requests).toHaveLength(4);
    arrive(line, 1);
    expect(must(await line.inbox.news(second.mark, SINCE)).mails).toMatchObject([{ subject: 'Mail 1' }]);
    expect(line.requests).toHaveLength(6);
  });

  it('comes over three pages, each asked for as the first was', async () => {
    const line = connected();
    arrive(line, 120);
    const news = must(await line.inbox.news(null, SINCE));
    expect(news.mails.map(({ subject }) => subject)).toEqual(
      Array.from({ length: 120 }, (_, index) => `Mail ${index + 1}`),
    );
    const inbox = line.requests.filter(({ url }) => url.includes('/inbox/'));
    expect(inbox).toHaveLength(3);
    expect(new Set(inbox.map(({ headers }) => headers.get('Prefer')))).toEqual(
      new Set(['IdType="ImmutableId", odata.maxpagesize=50']),
    );
  });

  it('takes one request more where a page is just full', async () => {
    const line = connected();
    arrive(line, 50);
    expect(must(await line.inbox.news(null, SINCE)).mails).toHaveLength(50);
    expect(line.requests.filter(({ url }) => url.includes('/inbox/'))).toHaveLength(2);
  });

  it('leaves out what came before', async () => {
    const line = connected();
    arrive(line, 2);
    const news = must(await line.inbox.news(null, '2026-11-21T09:32:00.000Z'));
    expect(news.mails.map(({ subject }) => subject)).toEqual(['Mail 2']);
  });

  it('is that of a shared mailbox, and of no other', async () => {
    const line = connected({ address: shared.address });
    arrive(line, 1, shared.address);
    line.standIn.receive({ from: customer, subject: 'To Ann', content: '' });
    const news = must(await line.inbox.news(null, SINCE));
    expect(news.mails).toMatchObject([{ subject: 'Mail 1', to: [{ name: '', address: shared.address }] }]);
    must(await line.inbox.news(news.mark, SINCE));
    const root = `/v1.0/users/${encodeURIComponent(shared.address)}/`;
    expect(line.requests.filter(({ url }) => !new URL(url).pathname.startsWith(root))).toEqual([]);
    expect(line.unknowns).toEqual([]);
  });

  it('of a mailbox that is not for Ann is a fault', async () => {
    const line = connected({ address: 'directie@example.be' });
    expect(await line.inbox.news(null, SINCE)).toMatchObject({ error: { code: 'mailbox-denied' } });
  });

  it('includes the report that a mail did not arrive', async () => {
    const line = connected();
    const to = ['info@bakker.invalid'];
    must(await line.mailer.submit(must(await line.mailer.draft(mail(keyOf(1), { to }))).id));
    const { mails } = must(await line.inbox.news(null, SINCE));
    expect(mails).toMatchObject([
      { folder: 'sent', ours: true, nature: 'person' },
      { folder: 'inbox', ours: false, nature: 'bounce', subject: 'Undeliverable: Reminder F-1' },
    ]);
    expect(mails[1]?.answers).toEqual([mails[0]?.internetMessageId]);
    expect(mails[1]?.conversationId).toBe(mails[0]?.conversationId);
  });
});
