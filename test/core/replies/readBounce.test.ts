import { type DossierEvent, isDelay, readBounce } from '../../../src/core/index';
import { addressesNamed } from '../../../src/core/replies/bounceReport';
import { told } from '../dossier/told';

const KEY = 'a'.repeat(32);

/** A reminder of F1 and F2 to two addresses. */
const reminders: readonly DossierEvent[] = ['F1', 'F2'].map((item) =>
  told(
    '2026-11-02',
    'reminder-sent',
    {
      ...{ level: 1, mailKey: KEY, subject: 'Herinnering F1', to: ['an@zee.example', 'jan@zee.example'] },
      ...{ internetMessageId: '<m1@zonneveld.example>', conversationId: 'c1' },
    },
    { id: `${KEY}-${item}`, item },
  ),
);

const report = (changes: Partial<Parameters<typeof readBounce>[0]> = {}) => ({
  answers: ['<m1@zonneveld.example>'],
  subject: 'Onbestelbaar: Herinnering F1',
  text: 'Uw bericht aan an@zee.example en jan@zee.example kan niet worden bezorgd.',
  ...changes,
});

const unsent = [
  { reminder: `${KEY}-F1`, item: 'F1' },
  { reminder: `${KEY}-F2`, item: 'F2' },
];

test('a mail that reached nobody counts as not sent', () => {
  expect(readBounce(report(), reminders)).toEqual({
    customer: 'Zee',
    mailKey: KEY,
    subject: 'Herinnering F1',
    addresses: ['an@zee.example', 'jan@zee.example'],
    unsent,
  });
});

test('one that reached somebody stays sent, until the other address is known to be wrong too', () => {
  const text = 'Delivery has failed to these recipients: AN@zee.example';
  expect(readBounce(report({ text }), reminders)).toMatchObject({
    addresses: ['an@zee.example'],
    unsent: [],
  });
  const before = told('2026-11-02', 'bounced', { address: 'Jan@zee.example', mailKey: KEY }, { item: '' });
  expect(readBounce(report({ text }), [...reminders, before])).toMatchObject({ unsent });
});

test('a reminder that another followed stays as it is', () => {
  const later = told('2026-11-20', 'reminder-sent', { level: 2 }, { item: 'F1' });
  expect(readBounce(report(), [...reminders, later])).toMatchObject({ unsent: [unsent[1]] });
  const taken = told('2026-11-03', 'reminder-cancelled', { reminder: `${KEY}-F2` }, { item: 'F2' });
  expect(readBounce(report(), [...reminders, later, taken])).toMatchObject({ unsent: [] });
});

describe('which mail came back', () => {
  const text = 'an@zee.example: address not found';
  const found = (changes: Partial<Parameters<typeof readBounce>[0]>) =>
    readBounce(report({ answers: [], text, subject: 'Undeliverable', ...changes }), reminders)?.mailKey ??
    null;

  test('is told by the key that the report quotes', () => {
    expect(found({ text: `${text}\nx-dunning-key: ${KEY}` })).toBe(KEY);
  });

  test('is told by the message id that the report encloses', () => {
    expect(found({ answers: ['<report@elsewhere.example>', '<m1@zonneveld.example>'] })).toBe(KEY);
  });

  test('is not told by the subject, which anybody can write', () => {
    expect(found({ subject: 'Undeliverable: Herinnering F1' })).toBeNull();
  });

  test('is not told by an address alone', () => expect(found({})).toBeNull());
});

test('a report that names nobody is about the only recipient', () => {
  const one = told('2026-11-02', 'mail-out', { internetMessageId: '<h@zonneveld.example>' });
  const said = report({ answers: ['<h@zonneveld.example>'], text: 'Your message could not be delivered.' });
  expect(readBounce(said, [one])).toMatchObject({
    addresses: ['info@zee.example'],
    mailKey: null,
    unsent: [],
  });
  expect(readBounce({ ...said, answers: ['<m1@zonneveld.example>'] }, reminders)).toBeNull();
});

describe('addresses that a report names', () => {
  test('are those of its delivery status, where it has one', () => {
    const text = 'jan@zee.example got it\nFinal-Recipient: rfc822; an@zee.example\nAction: failed';
    expect(addressesNamed(text)).toEqual(['an@zee.example']);
  });

  test('are not those of the headers of the mail that came back', () => {
    const text = 'Not delivered to <an@zee.example>.\nOriginal message headers:\nTo: jan@zee.example';
    expect(addressesNamed(text)).toEqual(['an@zee.example']);
  });
});

test.each([
  ['Delivery delayed', 'The server will keep trying until tomorrow.', true],
  ['Bezorging vertraagd', 'Het bericht is nog niet bezorgd.', true],
  ['Verzögert', 'Weitere Zustellversuche folgen.', true],
  ['Undeliverable: F1', 'The delivery was delayed and has failed: 5.1.1', false],
  ['Onbestelbaar: F1', 'Dit adres bestaat niet.', false],
])('%s: %s', (subject, text, late) => expect(isDelay({ subject, text })).toBe(late));
