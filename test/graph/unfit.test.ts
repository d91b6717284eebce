import type { MailFile, OutgoingMail } from '../../src/app/ports';
import { unfit } from '../../src/graph/unfit';
import { connected, keyOf, mail } from './connected';

const pdf: MailFile = { name: 'F-1.pdf', type: 'application/pdf', bytes: new Uint8Array([1, 2, 3]) };
const addresses = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `a${index}@b.example`);

describe('a mail that cannot be drafted', () => {
  it.each<[string, Partial<OutgoingMail>, string, string]>([
    [
      'a line break in an address',
      { to: ['a@b.example\r\nBcc: c@d.example'] },
      'address-refused',
      'recipient',
    ],
    ['two addresses in one', { to: ['a@b.example, c@d.example'] }, 'address-refused', 'recipient'],
    ['a name around an address', { to: ['Ann <a@b.example>'] }, 'address-refused', 'recipient'],
    ['a mark that turns an address around', { to: ['a\u202e@b.example'] }, 'address-refused', 'recipient'],
    ['no recipient', { to: [] }, 'address-refused', 'no recipient'],
    ['a line break in a copy', { cc: ['a@b.example\nBcc: c@d.example'] }, 'address-refused', 'copy'],
    ['a copy to nobody', { cc: [''] }, 'address-refused', 'copy'],
    ['too many recipients', { to: addresses(300), cc: addresses(201) }, 'address-refused', '501 recipients'],
    ['answers to two', { replyTo: 'a@b.example,c@d.example' }, 'mail-refused', 'reply-to'],
    ['a key that is none', { key: "x' or 1 eq 1" }, 'mail-refused', 'key'],
    ['nothing to record', { events: [] }, 'mail-refused', 'no events'],
    ['a path as name of a file', { files: [{ ...pdf, name: '../F-1.pdf' }] }, 'mail-refused', 'file'],
    [
      'a line break in the name of a file',
      { files: [{ ...pdf, name: 'a\r\nX: y' }] },
      'mail-refused',
      'file',
    ],
    ['a hidden file', { files: [{ ...pdf, name: '.htaccess' }] }, 'mail-refused', 'file'],
    ['a program as an invoice', { files: [{ ...pdf, name: 'F-1\u202efdp.exe' }] }, 'mail-refused', 'file'],
    ['no name of a file', { files: [{ ...pdf, name: '' }] }, 'mail-refused', 'file'],
    ['a header as type of a file', { files: [{ ...pdf, type: 'a/b\r\nX: y' }] }, 'mail-refused', 'file'],
    ['an empty file', { files: [{ ...pdf, bytes: new Uint8Array() }] }, 'mail-refused', 'file'],
  ])('has %s, and Graph is not asked', async (_what, change, code, detail) => {
    const { mailer, requests } = connected();
    const wrong = { ok: false, error: { code, detail: `draft: ${detail}`, mayHaveHappened: false } };
    expect(await mailer.draft(mail(keyOf(1), change))).toEqual(wrong);
    expect(await mailer.rewrite('id', mail(keyOf(1), change))).toEqual(wrong);
    expect(requests).toEqual([]);
  });

  it('is one of more than 35 MB as it travels, so of files of more than 26', () => {
    // 27,524,100 bytes are 36,698,800 characters of base64, and 24 are HTML. The limit is 36,700,160.
    const fits = { ...pdf, bytes: new Uint8Array(27_524_100) };
    const and = (bytes: number) =>
      unfit(mail(keyOf(1), { files: [fits, { ...pdf, bytes: new Uint8Array(bytes) }] }));
    expect(and(1002)).toBeNull();
    expect(and(1003)).toEqual({
      code: 'mail-too-large',
      detail: 'draft: 36700164 bytes with files',
      mayHaveHappened: false,
    });
  });

  it('is none of 500 recipients, with the file of an invoice', () => {
    const all = {
      to: addresses(300),
      cc: addresses(200),
      files: [pdf, { ...pdf, name: 'Facture n° 1 été.pdf' }],
    };
    expect(unfit(mail(keyOf(1), all))).toBeNull();
  });
});
