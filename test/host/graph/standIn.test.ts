import type { FaultHook } from '../../../src/host/graph/faultHook';
import { GraphStandIn } from '../../../src/host/graph/standIn';

const account = { name: 'Ann', address: 'ann@example.be', tenantId: 'tid', objectId: 'oid' };
const KEY = 'String {7c1d2f0e-5b1a-4e0b-9c53-0d7a8f6e2b41} Name DunningKey';
const root = 'https://graph.microsoft.com/v1.0';

/** What the tests look at in an answer. */
interface Answer {
  readonly id?: string;
  readonly error?: { readonly code: string };
  readonly value?: readonly (typeof message & { readonly id: string })[];
  readonly '@odata.nextLink'?: string;
  readonly singleValueExtendedProperties?: typeof message.singleValueExtendedProperties;
}

/** A stand-in at 09:30 UTC on 21 November 2026 with a client that does all that is required unless told not to. */
function mailbox(fault?: FaultHook) {
  const unknowns: string[] = [];
  const time = { now: Date.UTC(2026, 10, 21, 9, 30) };
  const standIn = new GraphStandIn({
    account,
    now: () => time.now,
    onUnknown: (what) => unknowns.push(what),
    ...(fault ? { fault } : {}),
  });
  const { token } = standIn.issueToken(['Mail.ReadWrite', 'Mail.Send']);
  const ask = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; code: string; json: Answer }> => {
    const response = await standIn.handle(
      new Request(path.startsWith('https:') ? path : root + path, {
        method,
        headers: {
          Authorization: `Bearer ${token}`,
          Prefer: 'IdType="ImmutableId"',
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    const json = text === '' ? {} : (JSON.parse(text) as Answer);
    return { status: response.status, code: json.error?.code ?? '', json };
  };
  const draft = async (change: object = {}): Promise<string> => {
    const made = await ask('POST', '/me/messages', { ...message, ...change });
    expect(made.status).toBe(201);
    return encodeURIComponent(String(made.json.id));
  };
  return { standIn, unknowns, time, ask, draft };
}

const message = {
  subject: 'Reminder',
  body: { contentType: 'html', content: '<p>Hello</p>' },
  toRecipients: [{ emailAddress: { address: 'info@bakker.example' } }],
  singleValueExtendedProperties: [{ id: KEY, value: 'abc' }],
};

const logo = {
  '@odata.type': '#microsoft.graph.fileAttachment',
  name: 'logo.png',
  contentType: 'image/png',
  contentId: 'logo@dunning',
  isInline: true,
  contentBytes: 'iVBORw0KGgo=',
};
/** As many bytes as three megabytes have, less or more. */
const bytes = (more: number): string => Buffer.alloc(3 * 1024 * 1024 + more).toString('base64');

/** A message as a snapshot keeps it. */
const kept = {
  id: 'a',
  folder: 'drafts',
  isDraft: true,
  subject: '',
  contentType: 'html',
  content: '',
  from: '',
  fromName: '',
  to: [],
  headers: [],
  properties: [],
  internetMessageId: '',
  conversationId: '',
  createdAt: '2026-11-21T09:30:00Z',
  sentAt: null,
};

const withKey = (value: string): string =>
  `$filter=${encodeURIComponent(`singleValueExtendedProperties/Any(ep: ep/id eq '${KEY}' and ep/value eq '${value}')`)}`;
const expanded = `$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${KEY}')`)}`;

describe('a message', () => {
  it('is a draft, then stands in Sent Items with the moment of sending and the same id', async () => {
    const { standIn, ask, draft, time } = mailbox();
    const id = await draft();
    time.now += 90_500;
    expect((await ask('POST', `/me/messages/${id}/send`)).status).toBe(202);
    expect(standIn.messages('drafts')).toEqual([]);
    expect(standIn.messages('sentitems')).toMatchObject([
      { id: decodeURIComponent(id), isDraft: false, sentAt: '2026-11-21T09:31:30Z' },
    ]);
  });

  it('is not sent twice', async () => {
    const { standIn, ask, draft } = mailbox();
    const id = await draft();
    await ask('POST', `/me/messages/${id}/send`);
    expect(await ask('POST', `/me/messages/${id}/send`)).toMatchObject({ status: 400 });
    expect(standIn.messages('sentitems')).toHaveLength(1);
  });

  it.each([
    [[]],
    [[{ emailAddress: { address: 'nobody' } }]],
    [[{ emailAddress: { address: 'Jan <jan@x.example>' } }]],
  ])('is refused at sending with recipients %j', async (toRecipients) => {
    const { standIn, ask, draft } = mailbox();
    const id = await draft({ toRecipients });
    expect(await ask('POST', `/me/messages/${id}/send`)).toMatchObject({
      status: 400,
      code: 'ErrorInvalidRecipients',
    });
    expect(standIn.messages('drafts')).toHaveLength(1);
  });

  it('gives selected fields only, and extended properties only when expanded', async () => {
    const { ask, draft } = mailbox();
    const id = await draft();
    const plain = await ask('GET', `/me/messages/${id}?$select=subject`);
    expect(Object.keys(plain.json).sort()).toEqual(['@odata.etag', 'id', 'subject']);
    const full = await ask('GET', `/me/messages/${id}?$select=id&${expanded}`);
    expect(full.json.singleValueExtendedProperties).toEqual([{ id: KEY, value: 'abc' }]);
  });

  it('goes to Deleted Items, then away', async () => {
    const { standIn, ask, draft } = mailbox();
    const id = await draft();
    expect((await ask('DELETE', `/me/messages/${id}`)).status).toBe(204);
    expect(standIn.messages('deleteditems')).toHaveLength(1);
    expect((await ask('DELETE', `/me/messages/${id}`)).status).toBe(204);
    expect((await ask('GET', `/me/messages/${id}`)).code).toBe('ErrorItemNotFound');
  });
});

describe('files of a message', () => {
  it('come with the draft, stay when it is written anew and go with it', async () => {
    const { standIn, ask, draft } = mailbox();
    const id = await draft({ attachments: [logo], replyTo: [{ emailAddress: { address: 'r@x.example' } }] });
    expect((await ask('PATCH', `/me/messages/${id}`, { ...message, subject: 'F-2' })).status).toBe(200);
    await ask('POST', `/me/messages/${id}/send`);
    const { '@odata.type': _, ...stored } = logo;
    expect(standIn.messages('sentitems')).toMatchObject([
      { subject: 'F-2', replyTo: ['r@x.example'], attachments: [stored] },
    ]);
  });

  it('are listed with their content, added and removed one by one', async () => {
    const { ask, draft } = mailbox();
    const id = await draft({ attachments: [logo] });
    const place = `/me/messages/${id}/attachments`;
    const code = { ...logo, name: 'qr.png', contentId: 'qr@dunning' };
    expect((await ask('POST', place, code)).status).toBe(201);
    const files = (await ask('GET', place)).json.value as unknown as readonly { id: string }[];
    expect(files).toMatchObject([{ ...logo, size: 8 }, code]);
    const [first = { id: '' }] = files;
    expect((await ask('DELETE', `${place}/${encodeURIComponent(first.id)}`)).status).toBe(204);
    expect((await ask('GET', place)).json.value).toMatchObject([code]);
    expect((await ask('DELETE', `${place}/${encodeURIComponent(first.id)}`)).code).toBe('ErrorItemNotFound');
  });

  it('are below three megabytes each', async () => {
    const { ask, draft } = mailbox();
    const place = `/me/messages/${await draft()}/attachments`;
    expect((await ask('POST', place, { ...logo, contentBytes: bytes(-1) })).status).toBe(201);
    expect((await ask('POST', place, { ...logo, contentBytes: bytes(0) })).status).toBe(413);
  });

  it('of a sent mail are not to be touched', async () => {
    const { standIn, ask, draft, unknowns } = mailbox();
    const id = await draft({ attachments: [logo] });
    await ask('POST', `/me/messages/${id}/send`);
    const [sent] = standIn.messages('sentitems');
    const place = `/me/messages/${id}/attachments`;
    expect((await ask('POST', place, logo)).status).toBe(400);
    const file = encodeURIComponent(sent?.attachments[0]?.id ?? '');
    expect((await ask('DELETE', `${place}/${file}`)).status).toBe(400);
    expect(unknowns).toHaveLength(2);
    expect(standIn.messages('sentitems')).toEqual([sent]);
  });
});

describe('a list', () => {
  it('is filtered by a property without regard to case', async () => {
    const { ask, draft } = mailbox();
    await draft();
    expect((await ask('GET', `/me/messages?${withKey('ABC')}`)).json.value).toHaveLength(1);
    expect((await ask('GET', `/me/messages?${withKey('ab')}`)).json.value).toHaveLength(0);
  });

  it('comes in pages by link, each message once', async () => {
    const { ask, draft } = mailbox();
    for (let count = 0; count < 25; count++) await draft();
    const ids: unknown[] = [];
    const sizes: number[] = [];
    let link: string | undefined = `${root}/me/messages?${withKey('abc')}`;
    while (link !== undefined) {
      const { json }: { json: Answer } = await ask('GET', link);
      const page = json.value ?? [];
      sizes.push(page.length);
      ids.push(...page.map(({ id }) => id));
      link = json['@odata.nextLink'];
    }
    expect(sizes).toEqual([10, 10, 5]);
    expect(new Set(ids).size).toBe(25);
  });

  it('cuts long properties, a single message does not', async () => {
    const { ask, draft } = mailbox();
    const value = 'x'.repeat(300);
    const id = await draft({ singleValueExtendedProperties: [{ id: KEY, value }] });
    const listed = (await ask('GET', `/me/messages?${expanded}`)).json.value;
    expect(listed?.[0]?.singleValueExtendedProperties[0]?.value).toHaveLength(255);
    const { json } = await ask('GET', `/me/messages/${id}?${expanded}`);
    expect(json.singleValueExtendedProperties).toEqual([{ id: KEY, value }]);
  });
});

describe('what the stand-in does not know is refused by name and reported', () => {
  it.each([
    ['GET', '/me/events', undefined, {}, 501, 'GET /me/events'],
    ['PUT', '/me/messages/1', {}, {}, 501, 'PUT /me/messages/1'],
    ['POST', '/me/sendMail', {}, {}, 501, 'POST /me/sendMail'],
    ['GET', '/me/messages?$orderby=subject', undefined, {}, 400, '$orderby'],
    ['GET', '/me/messages?$select=colour', undefined, {}, 400, 'colour'],
    ['GET', "/me/messages?$filter=subject eq 'x'", undefined, {}, 400, "subject eq 'x'"],
    ['GET', '/me/messages?$expand=attachments', undefined, {}, 400, 'attachments'],
    ['GET', '/me/messages', undefined, { Prefer: 'odata.maxpagesize=5' }, 400, 'ImmutableId'],
    ['GET', '/me/messages', undefined, { Prefer: 'outlook.timezone="UTC"' }, 400, 'outlook.timezone'],
    ['GET', '/me/messages', undefined, { Authorization: '' }, 401, 'token'],
    ['GET', '/me/messages', undefined, { Authorization: 'Bearer eyJ' }, 401, 'token'],
    ['POST', '/me/messages', { ...message, colour: 1 }, {}, 400, "'colour' of message"],
    ['POST', '/me/messages', { ...message, subject: 7 }, {}, 400, 'subject must be'],
    ['POST', '/me/messages', { ...message, subject: 'a\r\nBcc: b' }, {}, 400, 'subject must be'],
    ['POST', '/me/messages', { ...message, body: 'text' }, {}, 400, 'body must be'],
    ['POST', '/me/messages', { ...message, toRecipients: ['a@b.example'] }, {}, 400, 'toRecipients[0]'],
    ['POST', '/me/messages', { ...message, replyTo: 'a@b.example' }, {}, 400, 'replyTo must be'],
    ['POST', '/me/messages', { ...message, attachments: [{ ...logo, size: 1 }] }, {}, 400, "'size' of"],
    ['POST', '/me/messages', { ...message, attachments: [{}] }, {}, 400, '@odata.type must be'],
    [
      'POST',
      '/me/messages',
      { ...message, attachments: [{ ...logo, contentId: '<a@b>' }] },
      {},
      400,
      'attachments[0].contentId',
    ],
    [
      'POST',
      '/me/messages',
      { ...message, attachments: [{ ...logo, contentBytes: 'iVBORw0KGgo' }] },
      {},
      400,
      'contentBytes must be base64',
    ],
    ['GET', '/me/messages/1/attachments?$select=contentId', undefined, {}, 400, '$select'],
    [
      'POST',
      '/me/messages',
      { ...message, singleValueExtendedProperties: [{ id: 'x', value: '' }] },
      {},
      400,
      "'x'",
    ],
  ])('%s %s %j %j', async (method, path, body, headers, status, named) => {
    const { ask, unknowns, standIn } = mailbox();
    expect((await ask(method, path, body, headers)).status).toBe(status);
    expect(unknowns).toEqual([expect.stringContaining(named)]);
    expect(standIn.messages('drafts')).toEqual([]);
  });

  it('attachments when a draft is written anew', async () => {
    const { ask, draft, unknowns } = mailbox();
    const id = await draft();
    expect((await ask('PATCH', `/me/messages/${id}`, { ...message, attachments: [logo] })).status).toBe(400);
    expect(unknowns).toHaveLength(1);
  });

  it('a body with a send', async () => {
    const { ask, draft, unknowns } = mailbox();
    const id = await draft();
    expect((await ask('POST', `/me/messages/${id}/send`, {})).status).toBe(400);
    expect(unknowns).toHaveLength(1);
  });

  it('another origin', async () => {
    const { standIn, unknowns } = mailbox();
    expect((await standIn.handle(new Request('https://example.be/v1.0/me'))).status).toBe(501);
    expect(unknowns).toHaveLength(1);
  });

  it('a token for less than what is asked, and one past its hour', async () => {
    const { standIn, ask, draft, time } = mailbox();
    const id = await draft();
    const readOnly = { Authorization: `Bearer ${standIn.issueToken(['Mail.ReadWrite']).token}` };
    expect(await ask('POST', `/me/messages/${id}/send`, undefined, readOnly)).toMatchObject({ status: 403 });
    time.now += 3_600_000;
    expect(await ask('GET', '/me/messages')).toMatchObject({ status: 401 });
  });
});

describe('a header of the product', () => {
  it.each(['Bcc', 'x-\r\nbcc'])('must be its own: %j', async (name) => {
    const { ask } = mailbox();
    const internetMessageHeaders = [{ name, value: 'a@b.example' }];
    expect(await ask('POST', '/me/messages', { ...message, internetMessageHeaders })).toMatchObject({
      status: 400,
      code: 'InvalidInternetMessageHeader',
    });
  });
});

describe('disturbances', () => {
  it('may come in place of the work, after it, or in place of the answer', async () => {
    const plans: ReturnType<FaultHook>[] = [
      { kind: 'instead', answer: new Response(null, { status: 503 }) },
      { kind: 'after', answer: new Response(null, { status: 504 }) },
      { kind: 'answer-lost' },
    ];
    const { standIn, ask } = mailbox(() => plans.shift() ?? null);
    expect((await ask('POST', '/me/messages', message)).status).toBe(503);
    expect(standIn.messages('drafts')).toHaveLength(0);
    expect((await ask('POST', '/me/messages', message)).status).toBe(504);
    expect(standIn.messages('drafts')).toHaveLength(1);
    await expect(ask('POST', '/me/messages', message)).rejects.toThrow('Failed to fetch');
    expect(standIn.messages('drafts')).toHaveLength(2);
  });
});

describe('a snapshot', () => {
  it('brings the mailbox back as it was, and new ids do not meet old ones', async () => {
    const first = mailbox();
    await first.draft();
    const id = await first.draft({ attachments: [logo] });
    await first.ask('POST', `/me/messages/${id}/send`);
    const json: unknown = JSON.parse(JSON.stringify(first.standIn.snapshot()));

    const second = mailbox();
    expect(second.standIn.restore(json)).toEqual({ ok: true, value: undefined });
    expect(second.standIn.messages('sentitems')).toEqual(first.standIn.messages('sentitems'));
    await second.draft();
    const ids = second.standIn.snapshot().mailboxes.flatMap(({ messages }) => messages.map(({ id }) => id));
    expect(new Set(ids).size).toBe(3);
  });

  it('of before there were files has none', async () => {
    const { standIn, draft } = mailbox();
    await draft();
    const { made, mailboxes } = standIn.snapshot();
    const messages = mailboxes[0]?.messages ?? [];
    const older = messages.map(({ attachments, replyTo, cc, leavesAt, ...message }) => message);
    expect(standIn.restore({ version: 1, made, messages: older }).ok).toBe(true);
    expect(standIn.messages('drafts')).toEqual(messages);
  });

  it.each([
    [null, 'version'],
    [{ version: 3 }, 'version'],
    [{ version: 2, made: 0, mailboxes: {} }, 'mailboxes'],
    [{ version: 2, made: 0, mailboxes: [{ address: 'a', messages: [7] }] }, 'mailboxes[0].messages[0]'],
    [{ version: 2, made: 0, mailboxes: [], deliveries: [{}] }, 'deliveries[0].from'],
    [{ version: 1, made: -1, messages: [] }, 'made'],
    [{ version: 1, made: 0, messages: {} }, 'messages'],
    [{ version: 1, made: 1, messages: [7] }, 'messages[0]'],
    [{ version: 1, made: 1, messages: [{ id: 'a', folder: 'trash' }] }, 'messages[0].folder'],
    [{ version: 1, made: 1, messages: [{ ...kept, attachments: [{ id: 'a' }] }] }, 'messages[0].attachments'],
  ])('that is damaged is refused whole: %j', async (json, wrong) => {
    const { standIn, draft } = mailbox();
    await draft();
    expect(standIn.restore(json)).toEqual({ ok: false, error: wrong });
    expect(standIn.messages('drafts')).toHaveLength(1);
  });

  it('and every change are told to who listens', async () => {
    const { standIn, ask, draft } = mailbox();
    let told = 0;
    const stop = standIn.subscribe(() => {
      told += 1;
    });
    const id = await draft();
    await ask('GET', '/me/messages');
    await ask('POST', `/me/messages/${id}/send`);
    expect(told).toBe(2);
    standIn.clear();
    expect(told).toBe(3);
    expect(standIn.messages('sentitems')).toEqual([]);
    stop();
    standIn.clear();
    expect(told).toBe(3);
  });
});
