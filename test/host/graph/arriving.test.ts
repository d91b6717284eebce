import { fromBase64 } from '../../../src/host/graph/base64';
import { answerHeaders } from '../../../src/host/graph/incoming';
import { line } from './line';

const DELTA = '/me/mailFolders/inbox/messages/delta';
const CREATED = 'changeType=created';
const BARE = `${DELTA}?${CREATED}&$select=subject`;
const customer = { name: 'An', address: 'an@zee.example' };

/** A mail that Ann sent, as it lies among her sent items. */
async function sent(at: ReturnType<typeof line>, to = 'info@bakker.example') {
  const draft = await at.draft({ toRecipients: [{ emailAddress: { address: to } }] });
  await at.ask('POST', `${draft}/send`);
  const [message] = at.standIn.messages('sentitems');
  if (message === undefined) throw new Error('Nothing was sent');
  return message;
}

/** As bytes and as text. */
async function mimeOf({ standIn }: ReturnType<typeof line>, id: string): Promise<string> {
  const { token } = standIn.issueToken(['Mail.ReadWrite']);
  const url = `${standIn.origin}/v1.0/me/messages/${encodeURIComponent(id)}/$value`;
  const headers = { Authorization: `Bearer ${token}`, Prefer: 'IdType="ImmutableId"' };
  const response = await standIn.handle(new Request(url, { headers }));
  return response.text();
}

describe('what is new in a folder', () => {
  it('comes in pages as large as asked for, then by a link that says how far one was', async () => {
    const { standIn, ask, unknowns } = line();
    for (const subject of ['1', '2', '3']) standIn.receive({ from: customer, subject, content: '' });
    const prefer = { Prefer: 'IdType="ImmutableId", odata.maxpagesize=2' };
    const first = await ask('GET', BARE, undefined, prefer);
    expect(first.json.value).toMatchObject([{ subject: '1' }, { subject: '2' }]);
    const second = await ask('GET', String(first.json['@odata.nextLink']), undefined, prefer);
    expect(second.json.value).toMatchObject([{ subject: '3' }]);
    const link = String(second.json['@odata.deltaLink']);
    expect((await ask('GET', link)).json.value).toEqual([]);
    standIn.receive({ from: customer, subject: '4', content: '' });
    expect((await ask('GET', link)).json.value).toMatchObject([{ subject: '4' }]);
    expect(unknowns).toEqual([]);
  });

  it('is told again where the answer to a link was lost', async () => {
    const { standIn, ask } = line();
    const link = String((await ask('GET', BARE)).json['@odata.deltaLink']);
    standIn.receive({ from: customer, subject: '1', content: '' });
    const once = (await ask('GET', link)).json.value;
    expect((await ask('GET', link)).json.value).toEqual(once);
  });

  it('holds over a reload, and counts on over an emptied mailbox', async () => {
    const before = line();
    const link = String((await before.ask('GET', BARE)).json['@odata.deltaLink']);
    before.standIn.receive({ from: customer, subject: '1', content: '' });
    const after = line();
    expect(after.standIn.restore(JSON.parse(JSON.stringify(before.standIn.snapshot())))).toMatchObject({
      ok: true,
    });
    expect((await after.ask('GET', link)).json.value).toMatchObject([{ subject: '1' }]);
    after.standIn.clear();
    after.standIn.receive({ from: customer, subject: '2', content: '' });
    expect((await after.ask('GET', link)).json.value).toMatchObject([{ subject: '2' }]);
  });

  it.each([
    ['that is none', 'abc'],
    ['that is of another folder', null],
  ])('is lost with a token %s: 410', async (_what, token) => {
    const { ask } = line();
    const link = new URL(String((await ask('GET', BARE)).json['@odata.deltaLink']));
    const path = `/me/mailFolders/sentitems/messages/delta${token === null ? link.search : `?$deltatoken=${token}`}`;
    expect(await ask('GET', path)).toMatchObject({
      status: 410,
      json: { error: { code: 'SyncStateNotFound' } },
    });
  });

  it.each([
    ['no changeType', `${DELTA}?$select=subject`],
    ['a filter on something else', `${DELTA}?${CREATED}&$filter=${encodeURIComponent("subject eq 'x'")}`],
    ['an order', `${DELTA}?${CREATED}&$orderby=subject`],
    ['a field that is none', `${DELTA}?${CREATED}&$select=mood`],
    ['another folder', '/me/mailFolders/archive/messages/delta?changeType=created'],
    ['something beside a token', `${DELTA}?$deltatoken=a&$select=subject`],
  ])('is refused by name: %s', async (_what, path) => {
    const { ask, unknowns } = line();
    expect((await ask('GET', path)).status).toBeGreaterThanOrEqual(400);
    expect(unknowns).toHaveLength(1);
  });
});

describe('a mail that arrives', () => {
  it('is in the thread that it answers, with what Exchange keeps of that', async () => {
    const at = line();
    const reminder = await sent(at);
    const reply = at.standIn.receive({
      from: customer,
      subject: 'RE: Reminder',
      content: 'Paid.',
      headers: [...answerHeaders(reminder), { name: 'Auto-Submitted', value: 'auto-replied' }],
    });
    expect(reply.conversationId).toBe(reminder.conversationId);
    const ids = ['String 0x1042', 'String 0x1039', 'String 0x001A'];
    const header = 'String {00020386-0000-0000-C000-000000000046} Name Auto-Submitted';
    const filter = [...ids, header].map((id) => `id eq '${id}'`).join(' or ');
    const path = `/me/messages/${encodeURIComponent(reply.id)}?$expand=${encodeURIComponent(
      `singleValueExtendedProperties($filter=${filter})`,
    )}`;
    expect((await at.ask('GET', path)).json['singleValueExtendedProperties']).toEqual([
      { id: 'String 0x1042', value: reminder.internetMessageId },
      { id: 'String 0x1039', value: reminder.internetMessageId },
      { id: 'String 0x1a', value: 'IPM.Note' },
      {
        id: 'String {00020386-0000-0000-c000-000000000046} Name auto-submitted',
        value: 'auto-replied',
      },
    ]);
    const other = at.standIn.receive({ from: customer, subject: 'RE: Reminder', content: 'Hello' });
    expect(other.conversationId).not.toBe(reminder.conversationId);
    expect(at.unknowns).toEqual([]);
  });

  it('gives what is new only when asked for it, as text where asked for that', async () => {
    const { standIn, ask } = line();
    const { id } = standIn.receive({
      from: customer,
      subject: 'RE',
      contentType: 'html',
      content: '<p>Paid &amp; done.</p><blockquote>Dear An</blockquote>',
      uniqueContent: '<p>Paid &amp; done.</p>',
    });
    const path = `/me/messages/${encodeURIComponent(id)}`;
    expect((await ask('GET', path)).json['uniqueBody']).toBeUndefined();
    const prefer = { Prefer: 'IdType="ImmutableId", outlook.body-content-type="text"' };
    expect((await ask('GET', `${path}?$select=uniqueBody`, undefined, prefer)).json['uniqueBody']).toEqual({
      contentType: 'text',
      content: 'Paid & done.',
    });
  });

  it('has categories that a request replaces as a whole, and no other change', async () => {
    const { standIn, ask, unknowns } = line();
    const { id } = standIn.receive({ from: customer, subject: 'RE', content: '' });
    const path = `/me/messages/${encodeURIComponent(id)}`;
    await ask('PATCH', path, { categories: ['Blue', 'Dunning'] });
    expect((await ask('PATCH', path, { categories: ['Red'] })).json['categories']).toEqual(['Red']);
    expect((await ask('PATCH', path, { categories: ['Red'], subject: 'x' })).status).toBe(400);
    expect((await ask('PATCH', path, { subject: 'x' })).status).toBe(400);
    expect(standIn.messages('inbox')).toMatchObject([{ subject: 'RE', categories: ['Red'] }]);
    expect(unknowns).toHaveLength(1);
  });
});

describe('a mail as it came', () => {
  it('is one on its way: headers in ASCII, text beside HTML, files after them', async () => {
    const at = line();
    const { id, internetMessageId } = await sent(at);
    const file = { name: 'Réçu.pdf', contentType: 'application/pdf', contentId: null, isInline: false };
    const reply = at.standIn.receive({
      from: { name: 'Anaïs', address: 'an@zee.example' },
      subject: 'RE: Créance échue depuis très longtemps, veuillez vérifier',
      contentType: 'html',
      content: '<p>Payé.</p>',
      headers: [{ name: 'In-Reply-To', value: internetMessageId }],
      attachments: [{ ...file, contentBytes: btoa('pdf') }],
    });
    const mime = await mimeOf(at, reply.id);
    expect(mime).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(mime.split('\r\n').filter((row) => row.length > 78)).toEqual([]);
    expect(mime).toContain('Date: Sat, 21 Nov 2026 09:30:00 +0000\r\n');
    expect(mime).toContain('From: =?utf-8?B?QW5hw69z?= <an@zee.example>\r\n');
    expect(mime).toContain(`In-Reply-To: ${internetMessageId}\r\n`);
    expect(mime).toContain('Content-Type: multipart/mixed; boundary="=_workbench_mixed"\r\n\r\n');
    expect(mime).toContain(`Content-Disposition: attachment; filename*=utf-8''R%C3%A9%C3%A7u.pdf\r\n`);
    expect(mime).toContain(`\r\n\r\n${Buffer.from('<p>Payé.</p>').toString('base64')}\r\n--`);
    expect(await mimeOf(at, id)).toContain('x-dunning-key: abc\r\n');
    expect(at.unknowns).toEqual([]);
  });

  it('has no header that its subject or sender smuggles in', async () => {
    const at = line();
    const from = { name: 'An"\r\nBcc: x@y.example', address: 'an@zee.example' };
    const { id } = at.standIn.receive({ from, subject: 'RE\r\nBcc: x@y.example', content: '' });
    expect(await mimeOf(at, id)).not.toMatch(/^Bcc:/im);
  });
});

describe('a mail to an address that cannot be', () => {
  it('comes back: a report of the class, with its status part and the mail itself', async () => {
    const at = line();
    const reminder = await sent(at, 'info@bakker.invalid');
    const [report] = at.standIn.messages('inbox');
    expect(report).toMatchObject({
      messageClass: 'REPORT.IPM.Note.NDR',
      subject: 'Undeliverable: Reminder',
      conversationId: reminder.conversationId,
    });
    const mime = new TextDecoder().decode(fromBase64(report?.mime ?? ''));
    expect(mime).toContain('Content-Type: multipart/report; report-type=delivery-status; boundary=');
    expect(mime).toContain(
      'Final-Recipient: rfc822;info@bakker.invalid\r\nAction: failed\r\nStatus: 5.1.1\r\n',
    );
    expect(mime).toContain('Content-Type: message/rfc822\r\n\r\nDate: ');
    expect(mime).toContain(`Message-ID: ${reminder.internetMessageId}\r\n`);
    expect(await mimeOf(at, report?.id ?? '')).toBe(mime);
  });

  it('comes back in the language of the mailbox', async () => {
    const at = line({ language: () => 'fr' });
    await sent(at, 'info@bakker.invalid');
    expect(at.standIn.messages('inbox')).toMatchObject([{ subject: 'Non remis : Reminder' }]);
  });

  it('goes out all the same to the others', async () => {
    const at = line();
    await sent(at, 'ann@example.be');
    expect(at.standIn.messages('inbox')).toMatchObject([{ subject: 'Reminder', messageClass: 'IPM.Note' }]);
  });
});
