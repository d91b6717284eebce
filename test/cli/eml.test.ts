import addresses from 'email-addresses';
import fc from 'fast-check';
import { extract, parse } from 'letterparser';
import type { LetterImage } from '../../src/app/ports';
import { type EmlMail, emlOf } from '../../src/cli/eml';
import { headersOf } from './support/message';

const KEY = '0123456789abcdef0123456789abcdef';

const MAIL: EmlMail = {
  key: KEY,
  from: { name: 'Zee NV', address: 'facturen@zee.be' },
  to: ['ap@noord.be'],
  cc: [],
  replyTo: '',
  images: [],
  subject: 'Herinnering: factuur F-1',
  html: '<p>Geachte,</p>',
  text: 'Geachte,',
  // 2026-11-21 08:30:05 UTC, a Saturday.
  at: 1_795_249_805_000,
};

const raw = async (changes: Partial<EmlMail> = {}): Promise<string> =>
  Buffer.from(await emlOf({ ...MAIL, ...changes })).toString('utf8');

const LOGO: LetterImage = {
  contentId: 'logo@dunning',
  name: 'logo.png',
  type: 'image/png',
  // Longer than a line, so that it is folded.
  base64: Buffer.from(Array.from({ length: 300 }, (_, index) => index % 256)).toString('base64'),
};
const CODE: LetterImage = { ...LOGO, contentId: 'qr-1@dunning', name: 'qr.png', base64: 'iVBORw0KGgo=' };

/** Encoded words as letterparser reads them. */
const decoded = (words: string): string => extract(`Subject: ${words}\r\n\r\n`).subject ?? '';

/** The text and the HTML as letterparser reads them; it joins lines by LF. */
function partsOf(message: string): [type: string, body: string][] {
  const { body } = parse(message);
  if (!Array.isArray(body)) throw new Error('not multipart');
  return body.map((part) => {
    if (typeof part !== 'object' || !('contentType' in part)) throw new Error('no part');
    return [`${part.contentType.type} ${part.contentType.encoding}`, String(part.body)];
  });
}

const HEADERS = [
  'X-Unsent',
  'X-Dunning-Key',
  'From',
  'To',
  'Subject',
  'Message-ID',
  'Date',
  'MIME-Version',
  'Content-Type',
];

test('is a draft with its headers, text and HTML', async () => {
  const message = await raw();
  const headers = headersOf(message);
  expect([...headers.keys()]).toEqual(HEADERS);
  expect(Object.fromEntries(headers)).toMatchObject({
    'X-Unsent': '1',
    'X-Dunning-Key': KEY,
    From: 'Zee NV <facturen@zee.be>',
    To: 'ap@noord.be',
    Subject: 'Herinnering: factuur F-1',
    'Message-ID': `<${KEY}@dunning.invalid>`,
    Date: 'Sat, 21 Nov 2026 08:30:05 +0000',
  });
  expect(headers.get('Content-Type')).toMatch(/^multipart\/alternative;/);
  const mail = extract(message);
  expect(mail).toMatchObject({
    subject: 'Herinnering: factuur F-1',
    from: { name: 'Zee NV', address: 'facturen@zee.be' },
    to: [{ address: 'ap@noord.be' }],
    date: new Date(MAIL.at),
    text: 'Geachte,',
    html: '<p>Geachte,</p>',
  });
});

test('text and HTML stay as they are, in UTF-8, text first', async () => {
  const text = 'Beste Zoë,\n\n  1 234,50 € open\n.\nFrom today\n--\n=_x';
  const html = `<p style="a:b=c">Été 😀 ${'lang '.repeat(60)}</p>\n<p>בע"מ</p>`;
  expect(partsOf(await raw({ text, html }))).toEqual([
    ['text/plain utf-8', text],
    ['text/html utf-8', html],
  ]);
});

test('pictures stand beside the HTML that shows them, by their content ids', async () => {
  const html = '<img src="cid:logo@dunning"><img src="cid:qr-1@dunning">';
  const message = await raw({ html, images: [LOGO, CODE] });
  expect([...headersOf(message).keys()]).toEqual(HEADERS);
  const mail = extract(message);
  expect(mail).toMatchObject({ text: 'Geachte,', html });
  const shown = mail.attachments?.map(({ contentId, contentType, filename, body }) => [
    contentId,
    contentType.type,
    filename,
    Buffer.from(body).toString('base64'),
  ]);
  expect(shown).toEqual([
    ['logo@dunning', 'image/png', 'logo.png', LOGO.base64],
    ['qr-1@dunning', 'image/png', 'qr.png', 'iVBORw0KGgo='],
  ]);
  const { body } = parse(message);
  const parts = Array.isArray(body) ? body.map((part) => Object(part).contentType.type) : [];
  expect(parts).toEqual(['text/plain', 'multipart/related']);
  expect(message.match(/^Content-Disposition: inline;/gm)).toHaveLength(2);
  for (const line of message.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
});

test('answers go where the administration wants them', async () => {
  const message = await raw({ replyTo: 'antwoord@zee.be' });
  expect([...headersOf(message).keys()]).toEqual([
    'X-Unsent',
    'X-Dunning-Key',
    'From',
    'To',
    'Reply-To',
    ...HEADERS.slice(4),
  ]);
  expect(extract(message).replyTo).toMatchObject([{ address: 'antwoord@zee.be' }]);
});

test('a line of the text that looks like the boundary does not end its part', async () => {
  const { 'Content-Type': type = '' } = Object.fromEntries(headersOf(await raw()));
  const boundary = /boundary="([^"]+)"/.exec(type)?.[1] ?? 'none';
  const text = `before\n--${boundary}\nContent-Type: text/html\n\n<b>not ours</b>\n--${boundary}--\nafter`;
  const message = await raw({ text });
  expect(partsOf(message).map(([, body]) => body)).toEqual([text, MAIL.html]);
});

test('the same mail gives the same bytes, another key others', async () => {
  expect(await raw()).toBe(await raw());
  const images = [LOGO, CODE];
  expect(await raw({ images, replyTo: 'a@zee.be' })).toBe(await raw({ images, replyTo: 'a@zee.be' }));
  expect(await raw({ key: KEY.replace('0', 'f') })).not.toBe(await raw());
});

test('a sender without an address is a group without members; without recipients there is no To', async () => {
  const headers = headersOf(await raw({ from: { name: 'Zee NV', address: null }, to: [] }));
  expect(headers.get('From')).toBe('Zee NV:;');
  expect(headers.has('To')).toBe(false);
  const blank = headersOf(await raw({ from: { name: ' ', address: null } }));
  expect(addresses.parseFrom(blank.get('From') ?? '')).toMatchObject([{ type: 'group', addresses: [] }]);
});

test('several recipients are one header', async () => {
  expect(headersOf(await raw({ to: ['a@zee.be', 'b@münchen.de'] })).get('To')).toBe(
    'a@zee.be, b@xn--mnchen-3ya.de',
  );
});

test.each([
  ['a@zee.be, b@boef.be', 1],
  ['a@zee.be>, <b@boef.be', 1],
  ['Boef <b@boef.be>', 1],
  ['a@zee.be\r\nBcc: b@boef.be', 1],
])('an address that holds more than one names one recipient: %j', async (address, count) => {
  const headers = headersOf(await raw({ to: [address] }));
  expect([...headers.keys()]).toEqual(HEADERS);
  expect(addresses.parseOneAddress(headers.get('To') ?? '')).not.toBeNull();
  expect(addresses.parseAddressList(headers.get('To') ?? '')).toHaveLength(count);
});

test.each([
  '\r\nBcc: b@boef.be',
  '\nBcc: b@boef.be',
  '\rBcc: b@boef.be',
  '\0Bcc: b@boef.be',
  '\u2028Bcc: b@boef.be',
])('a line end in subject, name or address makes no header: %j', async (attack) => {
  const message = await raw({
    subject: `Factuur${attack}`,
    from: { name: `Zee${attack}`, address: `a@zee.be${attack}` },
    to: [`ap@noord.be${attack}`],
    replyTo: `a@zee.be${attack}`,
    images: [{ ...LOGO, name: `logo${attack}` }],
  });
  const headers = headersOf(message);
  expect([...headers.keys()]).toEqual([
    'X-Unsent',
    'X-Dunning-Key',
    'From',
    'To',
    'Reply-To',
    ...HEADERS.slice(4),
  ]);
  expect(message).not.toMatch(/^Bcc/im);
  expect(headers.get('Subject')).toBe('Factuur Bcc: b@boef.be');
});

test('who gets a copy stands in a header of its own, which is not there without them', async () => {
  expect(headersOf(await raw({ cc: ['an@noord.be', 'jan@noord.be'] })).get('Cc')).toBe(
    'an@noord.be, jan@noord.be',
  );
  expect(headersOf(await raw()).has('Cc')).toBe(false);
});

test('a long subject is folded', async () => {
  const subject = `Herinnering ${'factuur F-2026-000123, '.repeat(20)}betalen vóór 30 november`;
  const message = await raw({ subject });
  expect(extract(message).subject).toBe(subject);
  const lines = message.slice(0, message.indexOf('\r\n\r\n')).split('\r\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(78);
});

test('a subject that looks encoded is shown as it is', async () => {
  const subject = 'Factuur =?utf-8?B?Qm9lZg==?=';
  expect(decoded(headersOf(await raw({ subject })).get('Subject') ?? '')).toBe(subject);
});

test('a key or content id of another form is refused', async () => {
  const contentId = 'logo@dunning>\r\nBcc: b@boef.be';
  await expect(raw({ images: [{ ...LOGO, contentId }] })).rejects.toThrow('content id');
  await expect(raw({ key: `${KEY}\r\nBcc: b@boef.be` })).rejects.toThrow('32 hexadecimal');
});

/** What is left of a text in a header: one line, whole characters. */
const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim();

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({
    unit: fc.constantFrom(
      '"',
      '\\',
      ',',
      ';',
      ':',
      '<',
      '>',
      '(',
      ')',
      '@',
      '=',
      '?',
      '_',
      ' ',
      'a',
      'é',
      '😀',
      'ש',
      '\r',
      '\n',
      '\0',
      '\ud83d',
    ),
    maxLength: 120,
  }),
  fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 1500 }),
);

test('any subject comes back whole, on ASCII lines that fit', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (subject) => {
      const message = await raw({ subject });
      const head = message.slice(0, message.indexOf('\r\n\r\n'));
      expect(head).toMatch(/^[\x20-\x7e\r\n]*$/);
      for (const line of head.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
      expect(decoded(headersOf(message).get('Subject') ?? '')).toBe(oneLine(subject));
    }),
    { numRuns: 100 },
  );
});

test('any name comes back whole, with an address and without', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, fc.boolean(), async (name, known) => {
      const message = await raw({ from: { name, address: known ? 'facturen@zee.be' : null } });
      const headers = headersOf(message);
      expect([...headers.keys()]).toEqual(HEADERS);
      const header = headers.get('From') ?? '';
      expect(header).toMatch(/^[\x20-\x7e]{0,990}$/);
      const parsed = addresses.parseFrom(header);
      expect(parsed).toHaveLength(1);
      const [sender] = parsed ?? [];
      const expected = [...oneLine(name)].slice(0, 200).join('').trim();
      expect(sender?.type).toBe(known ? 'mailbox' : 'group');
      const shown = header.startsWith('"') ? (sender?.name ?? '') : decoded(sender?.name ?? '');
      expect(shown).toBe(expected || (known ? '' : 'Unknown'));
    }),
    { numRuns: 100 },
  );
});
