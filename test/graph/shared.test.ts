import { connected, keyOf, mail, must, shared } from './connected';

describe('a shared mailbox', () => {
  const { address } = shared;

  it('has its own drafts, sent mails and record', async () => {
    const { mailer, mailbox, standIn, requests, unknowns } = connected({ address });
    const draft = must(await mailer.draft(mail()));
    must(await mailer.rewrite(draft.id, mail(keyOf(1), { html: '<p>2</p>' })));
    expect(must(await mailbox.recorded('be01')).drafts).toMatchObject([{ id: draft.id }]);
    must(await mailer.submit(draft.id));
    expect(must(await mailer.look(draft))).toMatchObject({ state: 'sent' });
    expect(must(await mailer.find(keyOf(1)))).toHaveLength(1);
    expect(must(await mailbox.recorded('be01')).events).toHaveLength(1);
    expect(standIn.messages('sentitems', address)).toMatchObject([{ from: address, content: '<p>2</p>' }]);
    expect(standIn.messages('sentitems')).toEqual([]);
    const root = `/v1.0/users/${encodeURIComponent(address)}/`;
    expect(requests.filter(({ url }) => !new URL(url).pathname.startsWith(root))).toEqual([]);
    expect(unknowns).toEqual([]);
  });

  it.each(['directie@example.be', 'nobody@example.be'])(
    'that is not for Ann is a fault: %s',
    async (other) => {
      const { mailer, mailbox, standIn } = connected({ address: other });
      const denied = { ok: false, error: { code: 'mailbox-denied' } };
      expect(await mailer.draft(mail())).toMatchObject(denied);
      expect(await mailer.find(keyOf(1))).toMatchObject(denied);
      expect(await mailer.look({ id: 'AAk=', key: keyOf(1), internetMessageId: null })).toMatchObject(denied);
      expect(await mailbox.recorded('be01')).toMatchObject(denied);
      expect(standIn.messages('drafts', other)).toEqual([]);
    },
  );

  it('whose address is a path stays an address', async () => {
    const { mailer, requests } = connected({ address: '../me/messages?x=#@example.be' });
    expect(await mailer.draft(mail())).toMatchObject({ ok: false });
    expect(requests[0]?.url).toContain('/v1.0/users/..%2Fme%2Fmessages%3Fx%3D%23%40example.be/messages');
  });
});
