import type { MailRef } from '../../src/app/ports';
import { properties } from '../../src/graph/properties';
import type { FaultHook } from '../../src/host/graph/faultHook';
import { connected, keyOf, mail, must } from './connected';

const nowhere: MailRef = { id: 'AAkGone=', key: keyOf(9), internetMessageId: '<gone@example.be>' };

/** Takes the properties, or the id, of every mail away. */
function change(
  { standIn }: ReturnType<typeof connected>,
  how: { readonly id?: string; readonly without?: string },
): void {
  const snapshot = standIn.snapshot();
  const mailboxes = snapshot.mailboxes.map((mailbox) => ({
    ...mailbox,
    messages: mailbox.messages.map((message) => ({
      ...message,
      id: how.id ?? message.id,
      properties: message.properties.filter(({ id }) => id !== how.without),
    })),
  }));
  expect(standIn.restore({ ...snapshot, mailboxes })).toEqual({ ok: true, value: undefined });
}

describe('looking for one mail', () => {
  it('takes one request once it went out', async () => {
    const { mailer, requests, unknowns } = connected();
    const draft = must(await mailer.draft(mail()));
    must(await mailer.submit(draft.id));
    requests.length = 0;
    expect(must(await mailer.look(draft))).toEqual({
      ...draft,
      state: 'sent',
      sentAt: '2026-11-21T09:30:00.000Z',
    });
    expect(requests).toHaveLength(1);
    expect(unknowns).toEqual([]);
  });

  it('tells a draft from one that is on its way out', async () => {
    const { mailer, time, requests, unknowns } = connected({ transit: 60_000 });
    const draft = must(await mailer.draft(mail()));
    expect(must(await mailer.look(draft))).toEqual(draft);
    must(await mailer.submit(draft.id));
    requests.length = 0;
    expect(must(await mailer.look(draft))).toEqual({ ...draft, state: 'submitted' });
    expect(requests).toHaveLength(1);
    expect(must(await mailer.find(draft.key))).toEqual([{ ...draft, state: 'submitted' }]);
    time.now += 60_000;
    expect(must(await mailer.look(draft))).toMatchObject({ id: draft.id, state: 'sent' });
    expect(unknowns).toEqual([]);
  });

  it('asks once for Deleted Items, however often it finds drafts', async () => {
    const { mailer, requests } = connected();
    const draft = must(await mailer.draft(mail()));
    requests.length = 0;
    must(await mailer.look(draft));
    must(await mailer.look(draft));
    expect(requests.map(({ url }) => new URL(url).pathname.split('/').at(-1))).toEqual([
      encodeURIComponent(draft.id),
      'deleteditems',
      encodeURIComponent(draft.id),
    ]);
  });

  it('goes on by key where the id leads nowhere, or to another mail', async () => {
    const line = connected();
    const first = must(await line.mailer.draft(mail(keyOf(1))));
    const other = must(await line.mailer.draft(mail(keyOf(2))));
    must(await line.mailer.submit(first.id));
    for (const id of ['', 'AAkGone=', other.id]) {
      expect(must(await line.mailer.look({ ...first, id }))).toMatchObject({ id: first.id, state: 'sent' });
    }
    expect(line.unknowns).toEqual([]);
  });

  it('finds a mail whose id changed when it was sent', async () => {
    const fault: FaultHook = ({ path }) => (path.endsWith('/send') ? { kind: 'id-changed' } : null);
    const { mailer, standIn } = connected({ fault });
    const draft = must(await mailer.draft(mail()));
    must(await mailer.submit(draft.id));
    const sent = standIn.messages('sentitems')[0];
    expect(sent?.id).not.toBe(draft.id);
    expect(must(await mailer.look(draft))).toMatchObject({ id: sent?.id, state: 'sent' });
  });

  it('finds one that lost our marks by its message id, a quote in it being text', async () => {
    const line = connected();
    const draft = must(await line.mailer.draft(mail()));
    must(await line.mailer.submit(draft.id));
    change(line, { id: 'AAkMoved=', without: properties.key });
    expect(must(await line.mailer.look(draft))).toMatchObject({
      id: 'AAkMoved=',
      key: keyOf(1),
      state: 'sent',
    });
    const quoted = { ...draft, internetMessageId: "<o'neil@x.example>' or isDraft eq false or subject eq '" };
    expect(must(await line.mailer.look(quoted))).toBeNull();
    expect(line.unknowns).toEqual([]);
  });

  it('does not take another mail of ours for it by the message id', async () => {
    const { mailer } = connected();
    const draft = must(await mailer.draft(mail(keyOf(1))));
    must(await mailer.submit(draft.id));
    expect(must(await mailer.look({ ...draft, id: '', key: keyOf(2) }))).toBeNull();
  });

  it('finds nothing where there is nothing', async () => {
    const { mailer, unknowns } = connected();
    expect(must(await mailer.look(nowhere))).toBeNull();
    expect(must(await mailer.look({ ...nowhere, internetMessageId: null }))).toBeNull();
    expect(unknowns).toEqual([]);
  });

  it('counts a draft in Deleted Items as gone, and a sent mail there as sent', async () => {
    const { mailer, standIn } = connected();
    const draft = must(await mailer.draft(mail(keyOf(1))));
    must(await mailer.discard(draft.id));
    expect(standIn.messages('deleteditems')).toHaveLength(1);
    expect(must(await mailer.look(draft))).toBeNull();
  });

  it('sees one mail in what went to oneself', async () => {
    const { mailer, standIn } = connected();
    const draft = must(await mailer.draft(mail(keyOf(1), { to: ['ann@example.be'] })));
    must(await mailer.submit(draft.id));
    expect(standIn.messages('inbox')).toHaveLength(1);
    expect(must(await mailer.find(keyOf(1)))).toHaveLength(1);
    expect(must(await mailer.look(draft))).toMatchObject({ id: draft.id, state: 'sent' });
  });

  it('says that it could not ask, rather than that there is none', async () => {
    const down: FaultHook = () => ({ kind: 'instead', answer: new Response(null, { status: 503 }) });
    const { mailer } = connected({ fault: down });
    expect(await mailer.look(nowhere)).toMatchObject({ ok: false, error: { code: 'mail-unreachable' } });
  });
});

describe('discarding', () => {
  it('is done where the draft is gone', async () => {
    const { mailer } = connected();
    expect(await mailer.discard('AAkGone=')).toEqual({ ok: true, value: undefined });
  });

  it('refuses what was handed over', async () => {
    const { mailer, standIn } = connected({ transit: 60_000 });
    const draft = must(await mailer.draft(mail()));
    must(await mailer.submit(draft.id));
    expect(await mailer.discard(draft.id)).toMatchObject({
      ok: false,
      error: { code: 'mail-refused', detail: 'discard: handed over already' },
    });
    expect(standIn.messages('drafts')).toHaveLength(1);
  });
});

describe('a mail for review', () => {
  it('is known as such everywhere, until it is written anew without', async () => {
    const { mailer, mailbox, unknowns } = connected();
    const draft = must(await mailer.draft(mail(keyOf(1), { review: true })));
    expect(must(await mailer.look(draft))).toMatchObject({ state: 'draft', review: true });
    expect(must(await mailer.find(keyOf(1)))).toMatchObject([{ review: true }]);
    expect(must(await mailbox.recorded('be01')).drafts).toMatchObject([{ id: draft.id, review: true }]);
    must(await mailer.rewrite(draft.id, mail(keyOf(1))));
    expect(must(await mailer.look(draft))).toMatchObject({ review: false });
    must(await mailer.rewrite(draft.id, mail(keyOf(1), { review: true })));
    must(await mailer.submit(draft.id));
    expect(must(await mailer.look(draft))).toMatchObject({ state: 'sent', review: false });
    expect(unknowns).toEqual([]);
  });
});
