import type { MailFile } from '../../src/app/ports';
import { base64Of } from '../../src/graph/base64';
import type { FaultHook } from '../../src/host/graph/faultHook';
import { connected, keyOf, mail, must, once } from './connected';

const MEGABYTE = 1_000_000;

/** A file whose bytes tell it from others, and the parts of it from each other. */
function file(name: string, size: number, first = 1): MailFile {
  const bytes = new Uint8Array(size);
  for (let index = 0; index < size; index++) bytes[index] = (index + first) % 251;
  return { name, type: 'application/pdf', bytes };
}
const withFiles = (...files: readonly MailFile[]) => mail(keyOf(1), { files });
const operations = ({ requests }: ReturnType<typeof connected>): string[] =>
  requests.map(({ method, url }) => `${method} ${new URL(url).pathname.split('/').at(-1)}`);

/** The files of the mails in a folder, by name and content. */
const filesIn = ({ standIn }: ReturnType<typeof connected>, folder: 'drafts' | 'sentitems' = 'drafts') =>
  standIn
    .messages(folder)
    .map(({ attachments }) => attachments.map(({ name, contentBytes }) => [name, contentBytes] as const));
const contentOf = (...files: readonly MailFile[]) => [
  files.map(({ name, bytes }) => [name, base64Of(bytes)] as const),
];

describe('the files of a mail', () => {
  it('that are small go with its draft: one request, and no picture among them', async () => {
    const line = connected();
    const files = [file('F-1.pdf', 1000), file('F-2.pdf', 2000)];
    const draft = must(await line.mailer.draft(withFiles(...files)));
    expect(line.requests).toHaveLength(1);
    must(await line.mailer.submit(draft.id));
    expect(filesIn(line, 'sentitems')).toEqual(contentOf(...files));
    expect(line.standIn.messages('sentitems')[0]?.attachments).toMatchObject([
      { contentType: 'application/pdf', isInline: false },
      { contentType: 'application/pdf', isInline: false },
    ]);
    expect(line.unknowns).toEqual([]);
  });

  it('follow one by one from the first on that makes the request larger than three megabytes', async () => {
    const line = connected();
    const files = [file('1.pdf', MEGABYTE), file('2.pdf', 2 * MEGABYTE), file('3.pdf', 1000)];
    must(await line.mailer.draft(withFiles(...files)));
    expect(operations(line)).toEqual(['POST messages', 'POST attachments', 'POST attachments']);
    expect(filesIn(line)).toEqual(contentOf(...files));
    expect(line.unknowns).toEqual([]);
  });

  it('that are large go part by part, without a token, to the address that Graph gave', async () => {
    const line = connected();
    // Parts of 12 times 320 KiB, which is 3,932,160 bytes, and the rest.
    const files = [file('small.pdf', 1000), file('large.pdf', 9 * MEGABYTE)];
    must(await line.mailer.draft(withFiles(...files)));
    expect(operations(line).slice(0, 2)).toEqual(['POST messages', 'POST createUploadSession']);
    const parts = line.requests.slice(2);
    expect(parts.map(({ method, headers }) => [method, headers.get('Content-Range')])).toEqual([
      ['PUT', 'bytes 0-3932159/9000000'],
      ['PUT', 'bytes 3932160-7864319/9000000'],
      ['PUT', 'bytes 7864320-8999999/9000000'],
    ]);
    expect(parts.map(({ url }) => new URL(url).origin)).toEqual(Array(3).fill('https://outlook.office.com'));
    expect(parts.map(({ headers }) => headers.has('Authorization'))).toEqual([false, false, false]);
    expect(filesIn(line)).toEqual(contentOf(...files));
    expect(line.unknowns).toEqual([]);
  });

  it.each<[string, FaultHook]>([
    ['no session', once('POST', '/createUploadSession', { kind: 'answer-lost' })],
    [
      'a part that is refused',
      once('PUT', "('1')", { kind: 'instead', answer: new Response(null, { status: 507 }) }),
    ],
    ['a part whose answer is lost', once('PUT', "('1')", { kind: 'answer-lost' })],
  ])('leave no half mail behind: %s', async (_what, fault) => {
    const line = connected({ fault });
    const whole = withFiles(file('large.pdf', 4 * MEGABYTE));
    expect(await line.mailer.draft(whole)).toMatchObject({ ok: false, error: { mayHaveHappened: false } });
    expect(line.standIn.messages('drafts')).toEqual([]);
    expect(must(await line.mailer.find(keyOf(1)))).toEqual([]);
    must(await line.mailer.draft(whole));
    expect(filesIn(line)).toEqual(contentOf(...whole.files));
  });

  it('say that a draft may be there where it cannot be taken away', async () => {
    const fault: FaultHook = ({ method, path }) =>
      method === 'DELETE' || path.endsWith('createUploadSession') ? { kind: 'request-lost' } : null;
    const line = connected({ fault });
    expect(await line.mailer.draft(withFiles(file('large.pdf', 4 * MEGABYTE)))).toMatchObject({
      ok: false,
      error: { code: 'mail-unreachable', mayHaveHappened: true },
    });
  });

  it.each([
    ['https://evil.example/upload', 'upload-part: file-host'],
    ['http://outlook.office.com/upload', 'upload-part: file-host'],
    ['', 'upload-session: uploadUrl'],
  ])('are not sent to %j', async (uploadUrl, detail) => {
    const answer = Response.json({ uploadUrl, nextExpectedRanges: ['0-'] }, { status: 201 });
    const line = connected({ fault: once('POST', '/createUploadSession', { kind: 'instead', answer }) });
    expect(await line.mailer.draft(withFiles(file('large.pdf', 4 * MEGABYTE)))).toMatchObject({
      error: { detail },
    });
    expect(line.requests.map(({ method }) => method)).toEqual(['POST', 'POST', 'DELETE']);
    expect(line.standIn.messages('drafts')).toEqual([]);
  });

  it.each([
    ['a part that was not taken', { nextExpectedRanges: ['0-'] }],
    ['a part of which nothing is said', {}],
  ])('are not half there: %s', async (_what, body) => {
    const line = connected({ fault: once('PUT', "('1')", { kind: 'instead', answer: Response.json(body) }) });
    expect(await line.mailer.draft(withFiles(file('large.pdf', 9 * MEGABYTE)))).toMatchObject({
      error: { code: 'mail-answer-unreadable', detail: 'upload-part: nextExpectedRanges' },
    });
    expect(line.standIn.messages('drafts')).toEqual([]);
  });
});

describe('the files of a draft that is written anew', () => {
  const [one, two, large] = [file('1.pdf', 1000), file('2.pdf', 1000), file('large.pdf', 4 * MEGABYTE)];

  it.each<[string, readonly MailFile[], readonly string[]]>([
    ['the same', [one, two], []],
    ['one less', [one], ['DELETE']],
    ['another content', [one, file('2.pdf', 1000, 2)], ['DELETE', 'POST']],
    ['another order', [two, one], ['DELETE', 'DELETE', 'POST', 'POST']],
    ['one in front', [large, one, two], ['DELETE', 'DELETE', 'POST', 'PUT', 'PUT', 'POST', 'POST']],
    ['a large one behind', [one, two, large], ['POST', 'PUT', 'PUT']],
    ['none', [], ['DELETE', 'DELETE']],
  ])('are what the mail has: %s', async (_what, files, writes) => {
    const line = connected();
    const draft = must(await line.mailer.draft(withFiles(one, two)));
    line.requests.length = 0;
    must(await line.mailer.rewrite(draft.id, withFiles(...files)));
    // Besides the mail itself and the list of what it has.
    expect(line.requests.slice(2).map(({ method }) => method)).toEqual(writes);
    expect(filesIn(line)).toEqual(contentOf(...files));
    expect(line.unknowns).toEqual([]);
  });

  it('are not mixed up with its images', async () => {
    const line = connected();
    const base64 = base64Of(one.bytes);
    const logo = { contentId: 'logo@dunning', name: '1.pdf', type: 'image/png', base64 } as const;
    const draft = must(await line.mailer.draft(mail(keyOf(1), { images: [logo], files: [one] })));
    must(await line.mailer.rewrite(draft.id, mail(keyOf(1), { images: [], files: [one] })));
    expect(line.standIn.messages('drafts')[0]?.attachments).toMatchObject([
      { isInline: false, name: '1.pdf' },
    ]);
  });
});

describe('copies', () => {
  it('go to whom they are for, and to nobody any more once there is none', async () => {
    const line = connected();
    const draft = must(await line.mailer.draft(mail(keyOf(1), { cc: ['boss@bakker.example'] })));
    expect(line.standIn.messages('drafts')[0]?.cc).toEqual(['boss@bakker.example']);
    must(await line.mailer.rewrite(draft.id, mail(keyOf(1))));
    expect(line.standIn.messages('drafts')[0]?.cc).toEqual([]);
    expect(line.unknowns).toEqual([]);
  });
});
