import { ann, bart, invoices, line, message } from './line';

const SHARED = ['Mail.ReadWrite', 'Mail.Send', 'Mail.ReadWrite.Shared', 'Mail.Send.Shared'];
const to = (address: string) => [{ emailAddress: { address } }];
const office = (scopes?: readonly string[]) => {
  const at = line({ colleagues: [bart], shared: [invoices] });
  return { ...at, asAnn: at.as(ann.address, scopes), asBart: at.as(bart.address, scopes) };
};

describe('who is signed in', () => {
  it('is told, as far as it is selected', async () => {
    const { asBart } = office();
    const whole = { id: 'oid-2', displayName: 'Bart', mail: 'bart@example.be' };
    expect((await asBart('GET', '/me')).json).toEqual({ ...whole, userPrincipalName: 'bart@example.be' });
    expect((await asBart('GET', '/me?$select=mail')).json).toEqual({ mail: 'bart@example.be' });
    expect((await asBart('GET', '/me?$select=photo')).status).toBe(400);
  });
});

describe('a mailbox', () => {
  it("is one's own by either address, and nobody else's", async () => {
    const { asAnn, asBart } = office(SHARED);
    await asAnn('POST', '/me/messages', message);
    expect((await asAnn('GET', '/users/ANN%40example.be/messages')).json.value).toHaveLength(1);
    expect((await asBart('GET', '/me/messages')).json.value).toHaveLength(0);
    const refused = await asBart('GET', '/users/ann%40example.be/messages');
    expect(refused).toMatchObject({ status: 403, json: { error: { code: 'ErrorAccessDenied' } } });
    expect((await asBart('GET', '/users/nobody%40example.be/messages')).status).toBe(404);
  });

  it('that is shared is for its members, with a token for shared mailboxes', async () => {
    const { asAnn, asBart, as, standIn, unknowns } = office(SHARED);
    const place = '/users/invoices%40example.be/messages';
    const made = await asAnn('POST', place, message);
    expect(made).toMatchObject({
      status: 201,
      json: { from: { emailAddress: { address: invoices.address } } },
    });
    expect((await asBart('GET', place)).status).toBe(403);
    expect(unknowns).toEqual([]);
    const own = as(ann.address, ['Mail.ReadWrite', 'Mail.Send', 'Mail.ReadWrite.Shared']);
    const send = `${place}/${encodeURIComponent(made.json.id)}/send`;
    expect((await as(ann.address)('GET', place)).status).toBe(403);
    expect((await own('POST', send)).status).toBe(403);
    expect(unknowns).toEqual([
      expect.stringContaining('Mail.ReadWrite.Shared'),
      expect.stringContaining('Mail.Send.Shared'),
    ]);
    expect((await asAnn('POST', send)).status).toBe(202);
    expect(standIn.messages('sentitems', invoices.address)).toHaveLength(1);
    expect(standIn.messages('sentitems')).toHaveLength(0);
  });

  it('gets what others of the house write to it, once each', async () => {
    const { asAnn, standIn } = office();
    const toRecipients = [...to('BART@example.be'), ...to(invoices.address)];
    const ccRecipients = [...to(bart.address), ...to('info@bakker.example')];
    const { json } = await asAnn('POST', '/me/messages', { ...message, toRecipients, ccRecipients });
    await asAnn('POST', `/me/messages/${encodeURIComponent(json.id)}/send`);
    expect(standIn.messages('inbox', bart.address)).toMatchObject([
      { from: ann.address, subject: 'Reminder' },
    ]);
    expect(standIn.messages('inbox', invoices.address)).toHaveLength(1);
    expect(standIn.messages('inbox')).toHaveLength(0);
    expect(standIn.deliveries).toMatchObject([
      {
        from: ann.address,
        to: ['BART@example.be', invoices.address],
        cc: [bart.address, 'info@bakker.example'],
      },
    ]);
  });
});

describe('a mail that takes its time', () => {
  const slow = () => line({ transit: 60_000 });
  const flags = `$expand=${encodeURIComponent("singleValueExtendedProperties($filter=id eq 'Integer 0x0E07')")}`;
  const look = async ({ ask }: ReturnType<typeof line>, place: string) => {
    const { json } = await ask('GET', `${place}?$select=isDraft&${flags}`);
    return [json['isDraft'], json['singleValueExtendedProperties']];
  };
  const flag = (value: string) => [{ id: 'Integer 0xe07', value }];

  it('is a draft with the bit that says so, until its time is over', async () => {
    const at = slow();
    const place = await at.draft();
    expect(await look(at, place)).toEqual([true, flag('9')]);
    expect((await at.ask('POST', `${place}/send`)).status).toBe(202);
    at.time.now += 59_999;
    expect(await look(at, place)).toEqual([true, flag('13')]);
    expect(at.standIn.sentCount('abc')).toBe(0);
    expect((await at.ask('PATCH', place, { subject: 'New' })).status).toBe(409);
    expect((await at.ask('DELETE', place)).status).toBe(409);
    at.time.now += 1;
    expect(await look(at, place)).toEqual([false, flag('1')]);
    expect(at.standIn.messages('sentitems')).toMatchObject([{ sentAt: '2026-11-21T09:31:00Z' }]);
    expect(at.standIn.sentCount('abc')).toBe(1);
  });

  it('goes out twice when it is handed over twice', async () => {
    const at = slow();
    const place = await at.draft();
    await at.ask('POST', `${place}/send`);
    at.time.now += 30_000;
    expect((await at.ask('POST', `${place}/send`)).status).toBe(202);
    at.time.now += 30_000;
    expect(at.standIn.sentCount('abc')).toBe(1);
    at.time.now += 30_000;
    expect(at.standIn.sentCount('abc')).toBe(2);
    expect(at.standIn.messages('sentitems')).toHaveLength(2);
    expect((await at.ask('POST', `${place}/send`)).status).toBe(400);
    at.time.now += 60_000;
    expect(at.standIn.sentCount('abc')).toBe(2);
  });

  it('goes on after a restart', async () => {
    const at = slow();
    const place = await at.draft();
    await at.ask('POST', `${place}/send`);
    const next = slow();
    expect(next.standIn.restore(JSON.parse(JSON.stringify(at.standIn.snapshot()))).ok).toBe(true);
    expect(await look(next, place)).toEqual([true, flag('13')]);
    next.time.now += 60_000;
    expect(next.standIn.sentCount('abc')).toBe(1);
    const last = slow();
    last.standIn.restore(next.standIn.snapshot());
    expect(last.standIn.sentCount('abc')).toBe(1);
  });
});

it('what is sent at once goes out each time, where that is allowed at all', async () => {
  const { ask, standIn, unknowns } = line({ sendMail: true });
  for (let count = 0; count < 3; count++) {
    expect((await ask('POST', '/me/sendMail', { message, saveToSentItems: true })).status).toBe(202);
  }
  expect(standIn.sentCount('abc')).toBe(3);
  expect(standIn.messages('sentitems')).toHaveLength(3);
  expect(unknowns).toEqual([]);
});

it('a mail is found by its internet message id', async () => {
  const { ask, draft } = line();
  await draft();
  const { json } = await ask('GET', await draft());
  const filter = (id: string) => `/me/messages?$filter=${encodeURIComponent(`internetMessageId eq '${id}'`)}`;
  const found = await ask('GET', filter(String(json['internetMessageId'])));
  expect(found.json.value).toMatchObject([{ id: json.id }]);
  expect((await ask('GET', filter('<x@y>'))).json.value).toEqual([]);
});
