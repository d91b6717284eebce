/** @jest-environment jsdom */
import { readMail } from '../../src/mails/readMail';

const bytes = (mail: string): Uint8Array => new TextEncoder().encode(mail);

const readingOf = async (mail: string) => {
  const read = await readMail(bytes(mail));
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
};

test('a mail in plain text has people, subject, moment and text, and no HTML', async () => {
  const mail = await readingOf(`From: =?utf-8?Q?J=C3=A9r=C3=B4me?= Dubois <jerome@dubois.example>
To: Claes nv <debiteuren@claes.example>, info@claes.example
Cc: Boekhouding: an@dubois.example, bart@dubois.example;
Date: Tue, 17 Nov 2026 10:00:00 +0100
Subject: Re: Facture =?utf-8?B?w6ljaHVl?= 26/118
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Pay=E9 hier.
`);
  expect(mail).toEqual({
    subject: 'Re: Facture échue 26/118',
    from: { name: 'Jérôme Dubois', address: 'jerome@dubois.example' },
    to: [
      { name: 'Claes nv', address: 'debiteuren@claes.example' },
      { name: '', address: 'info@claes.example' },
    ],
    cc: [
      { name: '', address: 'an@dubois.example' },
      { name: '', address: 'bart@dubois.example' },
    ],
    at: '2026-11-17T09:00:00.000Z',
    text: 'Payé hier.',
    html: null,
    leftOutPictures: 0,
    files: [],
    cut: false,
  });
});

test('HTML keeps how letters and tables look; its text has a line for each block', async () => {
  const mail = await readingOf(`From: a@b.example
Subject: x
Content-Type: text/html; charset=utf-8

<html><head><title>Not text</title><style>p{color:red}</style></head><body>
<p class="MsoNormal" style="color:#1f497d;font-family:&quot;Calibri&quot;,sans-serif">Dag Sofie,</p>
<table border="1" width="300"><tr><td style="padding:2px 4px"><b>F1</b></td><td align="right">12,00</td></tr></table>
<p>Zie <a href="https://claes.example/f?n=1&amp;m=2" class="x">onze site</a></p></body></html>
`);
  expect(mail.html?.replace(/\n/g, '')).toBe(
    '<p style="color: #1f497d; font-family: &quot;Calibri&quot;,sans-serif">Dag Sofie,</p>' +
      '<table border="1" width="300"><tbody><tr><td style="padding: 2px 4px"><b>F1</b></td>' +
      '<td align="right">12,00</td></tr></tbody></table>' +
      '<p>Zie <a href="https://claes.example/f?n=1&amp;m=2" title="https://claes.example/f?n=1&amp;m=2" ' +
      'target="_blank" rel="noopener noreferrer nofollow">onze site</a></p>',
  );
  expect(mail.text).toBe('Dag Sofie,\n\nF1\t12,00\n\nZie onze site');
});

test('of two forms the plain one is the text; a picture that the mail brings stands in its place and among no files', async () => {
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const mail = await readingOf(`From: a@b.example
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=m

--m
Content-Type: multipart/alternative; boundary=a

--a
Content-Type: text/plain

Plain.
--a
Content-Type: multipart/related; boundary=r

--r
Content-Type: text/html

<p>Rich <img src="cid:logo@1" alt="Logo"></p>
--r
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-ID: <logo@1>

${png}
--r--
--a--
--m
Content-Type: application/pdf; name="bewijs.pdf"
Content-Disposition: attachment; filename="bewijs.pdf"
Content-Transfer-Encoding: base64

JVBERi0=
--m--
`);
  expect(mail.text).toBe('Plain.');
  expect(mail.html).toBe(`<p>Rich <img src="data:image/png;base64,${png}" alt="Logo"></p>`);
  expect(mail.files).toEqual([{ name: 'bewijs.pdf', type: 'application/pdf', size: 5 }]);
});

test.each([
  ['nothing', ''],
  ['no head', 'Hello,\n\nwe pay on Friday.'],
  ['a file of another kind', 'PK\u0003\u0004\u0000\u0000\nSome: thing\n\n'],
])('%s is no mail', async (_name, content) => {
  expect(await readMail(bytes(content))).toEqual({
    ok: false,
    error: { code: 'mail-unreadable', detail: 'headers' },
  });
});
