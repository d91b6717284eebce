import fc from 'fast-check';
import {
  customerId,
  type DossierEvent,
  type MatchableMail,
  matchReply,
  replyIndex,
} from '../../../src/core/index';
import { ownDomain } from '../../../src/core/replies/publicDomains';
import { withMails } from '../../../src/core/replies/replyIndex';
import { told } from '../dossier/told';
import { customerOf, type ItemRow, openItemsOf } from '../dunning/openItemsOf';

/** Zee owes three invoices, Duin one in pounds; both belong to the group Kust and share its domain. */
const rows: readonly ItemRow[] = [
  { customer: 'Zee', document: '2026-101', due: '2026-10-01', open: 121000 },
  { customer: 'Zee', document: '2026-102', due: '2026-10-08', open: 4000 },
  { customer: 'Zee', document: '2026-103', due: '2026-10-15', open: 30045 },
  { customer: 'Duin', document: '2026-201', due: '2026-10-01', open: 121000, currency: 'GBP' },
];
const items = { ...openItemsOf(rows), reference: ['+++090/9337/55493+++', null, null, null] };
const customers = [
  customerOf('Zee', { emails: ['boekhouding@zee.example', 'an@kust.example'], cc: ['zee@gmail.com'] }),
  customerOf('Duin', { emails: ['jan@kust.example'] }),
];

/** Invoices 101 and 102 of Zee were reminded in one mail, and so was 99, which has been paid since. */
const reminded: readonly DossierEvent[] = ['2026-101', '2026-102', '2026-099'].map((document) =>
  told(
    '2026-11-02',
    'reminder-sent',
    {
      ...{ document, mailKey: 'm1', level: 1, subject: 'Herinnering: factuur 2026-101 en 2 andere' },
      ...{ open: document === '2026-099' ? 5055 : 10000, to: ['oud@zee.example'] },
      ...{ internetMessageId: '<m1@zonneveld.example>', conversationId: 'conversation-1' },
    },
    { id: `m1-${document}`, item: `key-${document}`, customer: 'Zee' },
  ),
);

const indexOf = (events: readonly DossierEvent[] = reminded) =>
  replyIndex({
    items,
    customerIds: items.customers.map(customerId),
    customers: new Map(customers.map((customer) => [customer.id, customer])),
    events,
  });
const index = indexOf();

const mail = (changes: Partial<MatchableMail>): MatchableMail => ({
  answers: [],
  conversationId: null,
  addresses: ['iemand@elders.example'],
  text: 'Goedemiddag',
  ...changes,
});
const match = (changes: Partial<MatchableMail>) => matchReply(mail(changes), index);

const all = ['key-2026-099', 'key-2026-101', 'key-2026-102'];

describe('a mail that answers one of ours', () => {
  const answer = (text: string) => match({ answers: ['<other@x>', '<m1@zonneveld.example>'], text });

  test('is about all that one asked, whoever wrote it', () => {
    const about = { customer: 'Zee', items: all, because: 'answer' };
    expect(answer('Wij betalen vrijdag.')).toEqual({ kind: 'sure', match: about });
  });

  test('is about those that it names, where it names some', () => {
    expect(answer('Factuur 2026-102 is betaald.')).toMatchObject({ match: { items: ['key-2026-102'] } });
  });

  test('is about all, where only our own subject names one', () => {
    const text = 'RE: Herinnering: factuur 2026-101 en 2 andere\nBetaald.';
    expect(answer(text)).toMatchObject({ match: { items: all } });
  });

  test('is also about what it names beside it', () => {
    expect(answer('En 2026-103 dan?')).toMatchObject({ match: { items: [...all, 'key-2026-103'] } });
  });
});

describe('a mail of a conversation of ours', () => {
  const talk = (changes: Partial<MatchableMail>) => match({ conversationId: 'conversation-1', ...changes });

  test('is sure where the sender is known', () => {
    const about = { customer: 'Zee', items: all, because: 'conversation' };
    expect(talk({ addresses: ['An@Kust.example'] })).toEqual({ kind: 'sure', match: about });
    expect(talk({ addresses: ['nieuw@zee.example'] })).toMatchObject({ kind: 'sure' });
    expect(talk({ addresses: ['oud@zee.example'] })).toMatchObject({ kind: 'sure' });
  });

  test('is sure where the text names a document of that customer', () => {
    expect(talk({ text: 'Over factuur 2026-102' })).toMatchObject({
      kind: 'sure',
      match: { items: ['key-2026-102'] },
    });
  });

  test('is for a person to say where neither is so: threads of one subject get merged', () => {
    expect(talk({})).toEqual({
      kind: 'unsure',
      candidates: [{ customer: 'Zee', items: all, because: 'conversation' }],
    });
  });
});

describe('a mail out of nowhere', () => {
  const candidates = (changes: Partial<MatchableMail>) => {
    const found = match(changes);
    return found.kind === 'unsure' ? found.candidates : found.kind;
  };
  const from = ['boekhouding@zee.example'];

  test('of a known sender who names a number, a reference or an amount is for a person to say', () => {
    expect(candidates({ addresses: from, text: 'Factuur 2026-103 klopt niet' })).toEqual([
      { customer: 'Zee', items: ['key-2026-103'], because: 'number' },
    ]);
    expect(candidates({ addresses: from, text: 'Betaald met 090/9337/55493' })).toEqual([
      { customer: 'Zee', items: ['key-2026-101'], because: 'reference' },
    ]);
    expect(candidates({ addresses: from, text: 'Vandaag € 1.210,00 gestort.' })).toEqual([
      { customer: 'Zee', items: ['key-2026-101'], because: 'amount' },
    ]);
  });

  test('names an invoice that has been paid since', () => {
    expect(candidates({ addresses: from, text: 'Factuur 2026-099 was al betaald' })).toEqual([
      { customer: 'Zee', items: ['key-2026-099'], because: 'number' },
    ]);
  });

  test('names the total of a mail of ours: 100.00 + 100.00 + 50.55', () => {
    expect(candidates({ addresses: from, text: 'Wij betaalden 250,55 EUR.' })).toEqual([
      { customer: 'Zee', items: all, because: 'amount' },
    ]);
  });

  test('names an amount that is round and small, or in another currency: that tells nothing', () => {
    const known = [{ customer: 'Zee', items: [], because: 'address' }];
    expect(candidates({ addresses: from, text: 'Ik stort € 40,00.' })).toEqual(known);
    expect(candidates({ addresses: from, text: 'We paid £ 1,210.00.' })).toEqual(known);
  });

  test('of a known address that names nothing is the customer’s alone', () => {
    expect(candidates({ addresses: from })).toEqual([{ customer: 'Zee', items: [], because: 'address' }]);
  });

  test('of another address of the customer’s domain needs more than that', () => {
    expect(candidates({ addresses: ['jos@zee.example'] })).toBe('none');
    expect(candidates({ addresses: ['jos@zee.example'], text: 'factuur 2026-101' })).toMatchObject([
      { customer: 'Zee', because: 'number' },
    ]);
  });

  test('of a domain that several customers share is of each who may be meant', () => {
    expect(candidates({ addresses: ['els@kust.example'], text: '2026-101 en 2026-201' })).toMatchObject([
      { customer: 'Duin', items: ['key-2026-201'] },
      { customer: 'Zee', items: ['key-2026-101'] },
    ]);
  });

  test('of a stranger is nobody’s, whatever it names', () => {
    expect(candidates({ text: 'factuur 2026-101' })).toBe('none');
    expect(candidates({ addresses: ['x@gmail.com'], text: 'factuur 2026-101' })).toBe('none');
  });
});

test('the whole address counts at a domain where anybody can have one', () => {
  expect(match({ addresses: ['zee@gmail.com'] })).toMatchObject({ candidates: [{ because: 'address' }] });
  expect(ownDomain('zee@telenet.be')).toBeNull();
  expect(ownDomain('zee')).toBeNull();
});

test('an address from which a customer answered is known from then on', () => {
  const wrote = told('2026-11-03', 'mail-in', { from: 'kantoor@boekhouders.example' }, { customer: 'Zee' });
  const known = indexOf([...reminded, wrote]);
  expect(matchReply(mail({ addresses: ['kantoor@boekhouders.example'] }), known)).toMatchObject({
    kind: 'unsure',
  });
  expect(matchReply(mail({ addresses: ['ander@boekhouders.example'] }), known)).toEqual({ kind: 'none' });
  const back = told('2026-11-04', 'taken-back', { event: wrote.id }, { customer: 'Zee' });
  const forgotten = indexOf([...reminded, wrote, back]);
  expect(matchReply(mail({ addresses: ['kantoor@boekhouders.example'] }), forgotten)).toEqual({
    kind: 'none',
  });
});

test('an answer to a mail that was filed a moment ago is recognised', () => {
  const wrote = told(
    '2026-11-03',
    'mail-in',
    { internetMessageId: '<new@zee.example>' },
    { customer: 'Zee', item: 'key-2026-103' },
  );
  const answers = ['<new@zee.example>'];
  expect(matchReply(mail({ answers }), index)).toEqual({ kind: 'none' });
  expect(matchReply(mail({ answers }), withMails(index, [wrote]))).toMatchObject({
    kind: 'sure',
    match: { items: ['key-2026-103'] },
  });
});

describe('laws', () => {
  const mails = fc.record({
    answers: fc.subarray(['<m1@zonneveld.example>', '<x@y>']),
    conversationId: fc.constantFrom(null, 'conversation-1', 'conversation-2'),
    addresses: fc.subarray(['an@kust.example', 'jan@kust.example', 'jos@zee.example', 'x@gmail.com']),
    text: fc
      .subarray(['2026-101', '2026-102', '2026-201', '€ 1.210,00', '090/9337/55493', 'betaald'])
      .map((said) => said.join(' en ')),
  });
  const shuffled = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });

  test('the order of items and events does not matter', () => {
    fc.assert(
      fc.property(mails, shuffled, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (one, order, told) => {
        const other = openItemsOf(order.flatMap((at) => rows[at] ?? []));
        const reference = order.map((at) => items.reference[at] ?? null);
        const again = replyIndex({
          items: { ...other, reference },
          customerIds: other.customers.map(customerId),
          customers: new Map(customers.toReversed().map((customer) => [customer.id, customer])),
          events: told.flatMap((at) => reminded[at] ?? []),
        });
        expect(matchReply(one, again)).toEqual(matchReply(one, index));
      }),
      { numRuns: 60 },
    );
  });

  test('every item of a match is its customer’s, and no customer is a candidate twice', () => {
    const owner = new Map(rows.map(({ document, customer }) => [`key-${document}`, customer]));
    owner.set('key-2026-099', 'Zee');
    fc.assert(
      fc.property(mails, (one) => {
        const found = matchReply(one, index);
        if (found.kind === 'none') return;
        const matches = found.kind === 'sure' ? [found.match] : found.candidates;
        expect(matches).not.toEqual([]);
        expect(new Set(matches.map(({ customer }) => customer)).size).toBe(matches.length);
        for (const { customer, items: keys } of matches)
          expect(keys.map((key) => owner.get(key)).filter((name) => name !== customer)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('nobody is sure of a mail that answers nothing and belongs to no conversation', () => {
    fc.assert(
      fc.property(mails, (one) => {
        expect(matchReply({ ...one, answers: [], conversationId: null }, index).kind).not.toBe('sure');
      }),
      { numRuns: 60 },
    );
  });
});
