import { connected, keyOf, mail, must, once, reminder } from './connected';

describe('mailer', () => {
  it('drafts, finds by key, sends and finds again as sent', async () => {
    const { mailer, standIn, unknowns } = connected();
    const draft = must(await mailer.draft(mail()));
    expect(draft).toMatchObject({ key: keyOf(1), state: 'draft', sentAt: null });
    expect(must(await mailer.find(keyOf(1)))).toEqual([draft]);

    must(await mailer.submit(draft.id));
    expect(must(await mailer.find(keyOf(1)))).toEqual([
      { ...draft, state: 'sent', sentAt: '2026-11-21T09:30:00.000Z' },
    ]);
    expect(standIn.messages('drafts')).toHaveLength(0);
    expect(standIn.messages('sentitems')).toMatchObject([
      {
        subject: 'Reminder F-1',
        content: '<p>Dear Sir or Madam</p>',
        contentType: 'html',
        to: ['info@bakker.example'],
        headers: [{ name: 'x-dunning-key', value: keyOf(1) }],
      },
    ]);
    expect(unknowns).toEqual([]);
  });

  it('finds nothing under another key', async () => {
    const { mailer } = connected();
    must(await mailer.draft(mail(keyOf(0xabc))));
    expect(must(await mailer.find(keyOf(2)))).toEqual([]);
    expect(must(await mailer.find(keyOf(0xabc).toUpperCase()))).toEqual([]);
  });

  it('keeps header injection out of the subject', async () => {
    const { mailer, standIn } = connected();
    const subject = 'Reminder\r\nBcc: thief@evil.example\u2028\u0000 F-1\u202e';
    must(await mailer.draft(mail(keyOf(1), { subject })));
    expect(standIn.messages('drafts')[0]?.subject).toBe('Reminder Bcc: thief@evil.example F-1');
  });

  it('looks for a key with quotes as a text, not as a filter', async () => {
    const { mailer, unknowns } = connected();
    must(await mailer.draft(mail()));
    expect(must(await mailer.find("' or ep/value ne '"))).toEqual([]);
    expect(unknowns).toEqual([]);
  });

  it('lets Graph refuse a recipient at sending: surely not sent', async () => {
    const { mailer, standIn } = connected();
    const draft = must(await mailer.draft(mail(keyOf(1), { to: ['info@localhost'] })));
    expect(await mailer.submit(draft.id)).toMatchObject({
      ok: false,
      error: {
        code: 'address-refused',
        detail: expect.stringContaining('send: 400 ErrorInvalidRecipients'),
        mayHaveHappened: false,
      },
    });
    expect(standIn.messages('sentitems')).toHaveLength(0);
  });

  it('writes a draft anew: the same message, with what it says now', async () => {
    const { mailer, mailbox, standIn, unknowns } = connected();
    const draft = must(await mailer.draft(mail()));
    const to = ['new@bakker.example'];
    const events = [{ ...reminder('e-2', keyOf(1)), by: 'Ann' }];
    must(
      await mailer.rewrite(
        draft.id,
        mail(keyOf(1), { to, subject: 'F-1\r\nBcc: x', html: '<p>2</p>', events }),
      ),
    );
    expect(must(await mailer.find(keyOf(1)))).toEqual([draft]);
    must(await mailer.submit(draft.id));
    expect(standIn.messages('sentitems')).toMatchObject([
      {
        subject: 'F-1 Bcc: x',
        content: '<p>2</p>',
        to,
        headers: [{ name: 'x-dunning-key', value: keyOf(1) }],
      },
    ]);
    expect(must(await mailbox.recorded('be01')).events.map(({ id }) => id)).toEqual(['e-2']);
    expect(unknowns).toEqual([]);
  });

  it('never writes over a mail that was sent', async () => {
    const { mailer, standIn } = connected();
    const draft = must(await mailer.draft(mail()));
    must(await mailer.submit(draft.id));
    expect(await mailer.rewrite(draft.id, mail(keyOf(1), { html: '<p>2</p>' }))).toMatchObject({
      ok: false,
      error: { code: 'mail-refused', detail: expect.stringContaining('rewrite: 400') },
    });
    expect(standIn.messages('sentitems')[0]?.content).toBe('<p>Dear Sir or Madam</p>');
  });

  it('refuses a wrong recipient when writing anew, before asking Graph', async () => {
    const { mailer, requests } = connected();
    expect(await mailer.rewrite('id', mail(keyOf(1), { to: ['a, b@c.example'] }))).toMatchObject({
      ok: false,
    });
    expect(requests).toEqual([]);
  });

  it('discards a draft and then no longer offers it', async () => {
    const { mailer, standIn } = connected();
    const draft = must(await mailer.draft(mail()));
    must(await mailer.discard(draft.id));
    expect(standIn.messages('drafts')).toHaveLength(0);
    expect(must(await mailer.find(keyOf(1)))).toEqual([]);
  });

  it('never deletes a mail that was sent', async () => {
    const { mailer, standIn } = connected();
    const draft = must(await mailer.draft(mail()));
    must(await mailer.submit(draft.id));
    expect(await mailer.discard(draft.id)).toMatchObject({ ok: false, error: { code: 'mail-refused' } });
    expect(standIn.messages('sentitems')).toHaveLength(1);
  });

  it('counts a mail to oneself once, though it lies in the inbox too', async () => {
    const { mailer, standIn } = connected();
    const draft = must(await mailer.draft(mail(keyOf(1), { to: ['Ann@example.be'] })));
    must(await mailer.submit(draft.id));
    expect(standIn.messages('inbox')).toHaveLength(1);
    expect(must(await mailer.find(keyOf(1)))).toHaveLength(1);
  });
});

describe('a send that goes wrong', () => {
  it('says that a lost answer may hide a sent mail, and there is one', async () => {
    const { mailer, standIn, posts } = connected({ fault: once('POST', '/send', { kind: 'answer-lost' }) });
    const draft = must(await mailer.draft(mail()));
    expect(await mailer.submit(draft.id)).toEqual({
      ok: false,
      error: { code: 'mail-unreachable', detail: 'send: no answer', mayHaveHappened: true },
    });
    expect(standIn.messages('sentitems')).toHaveLength(1);
    expect(posts()).toHaveLength(2);
    expect(must(await mailer.find(keyOf(1)))).toMatchObject([{ state: 'sent' }]);
  });

  it.each([
    [504, 'mail-unreachable'],
    [503, 'mail-unreachable'],
    [429, 'mail-limit'],
  ])('never sends again after %i', async (status, code) => {
    const answer = new Response(null, { status, headers: { 'Retry-After': '1' } });
    const { mailer, standIn, posts, waits } = connected({
      fault: once('POST', '/send', { kind: 'after', answer }),
    });
    const draft = must(await mailer.draft(mail()));
    expect(await mailer.submit(draft.id)).toMatchObject({
      ok: false,
      error: { code, mayHaveHappened: true },
    });
    expect(posts()).toHaveLength(2);
    expect(waits).toEqual([]);
    expect(standIn.messages('sentitems')).toHaveLength(1);
  });

  it('never drafts again by itself either', async () => {
    const { mailer, standIn, posts } = connected({
      fault: once('POST', '/messages', { kind: 'answer-lost' }),
    });
    expect(await mailer.draft(mail())).toMatchObject({ ok: false, error: { mayHaveHappened: true } });
    expect(posts()).toHaveLength(1);
    expect(standIn.messages('drafts')).toHaveLength(1);
  });

  it('calls a draft that was made but answered badly perhaps made', async () => {
    const { mailer } = connected({
      fault: once('POST', '/messages', { kind: 'after', answer: Response.json({ id: 7 }, { status: 201 }) }),
    });
    expect(await mailer.draft(mail())).toEqual({
      ok: false,
      error: { code: 'mail-answer-unreadable', detail: 'draft: id', mayHaveHappened: true },
    });
  });
});
