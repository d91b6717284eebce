import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadMail } from '../../src/app/ports';

const FOLDER = join(__dirname, '..', 'golden', 'attackMails');

/** What is to become of a mail that attacks, beside that nothing in it runs or loads. */
export interface Expected {
  /** Code of the fault and its detail, where it is refused. */
  readonly refused?: string;
  /** Words that its text has, in this order. */
  readonly text?: readonly string[];
  readonly absentText?: readonly string[];
  /** What its HTML has and has not. */
  readonly html?: readonly string[];
  readonly absent?: readonly string[];
  /** Pictures from elsewhere; none where nothing is said, not judged for null. */
  readonly leftOut?: number | null;
  readonly fileNames?: readonly string[];
  readonly subject2?: string;
  readonly from2?: ReadMail['from'];
  readonly cut?: boolean;
}

export interface AttackMail {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly expected: Expected;
}

const encoded = (text: string) => () => new TextEncoder().encode(text);

const mail = (type: string, body: string, head = ''): string =>
  `From: a@evil.example\nSubject: x\nMIME-Version: 1.0\n${head}Content-Type: ${type}\n\n${body}\n`;

const html = (body: string): (() => Uint8Array) =>
  encoded(mail('text/html; charset=utf-8', `<p>Before</p>${body}<p>After</p>`));

const many = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

/** Multiparts in each other. */
const nested = (depth: number): string => {
  const head = many(depth, (at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`);
  return `From: a@evil.example\nSubject: x\n${head}Content-Type: text/plain\n\nBefore\n`;
};

/** Mails in each other. */
const matryoshka = (depth: number): string =>
  `From: a@evil.example\nSubject: x\n${many(depth, () => 'Content-Type: message/rfc822\n\nFrom: a@evil.example\n')}\n\nend\n`;

/** A picture of three megabytes, of one point by its head. */
function heavyPicture(): string {
  const bytes = Buffer.alloc(3_000_000);
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64').copy(bytes);
  return bytes.toString('base64').replace(/.{76}/g, '$&\n');
}

const related = (picture: string): string =>
  mail(
    'multipart/related; boundary=r',
    `--r\nContent-Type: text/html\n\n<p>Before</p><img src="cid:p"><p>After</p>\n--r\nContent-Type: image/png; name=p.png\nContent-ID: <p>\nContent-Transfer-Encoding: base64\n\n${picture}\n--r--`,
  );

type Built = readonly [string, () => Uint8Array, Expected];

const tooLarge = (detail: string): Expected => ({ refused: `mail-too-large ${detail}` });
const shown: Expected = { text: ['Before', 'After'] };
const cutShort: Expected = { text: ['Before'], cut: true };

/** Attacks by size: small to write down, large to read. */
const built: readonly Built[] = [
  ['26 megabytes', () => new Uint8Array(26 * 1024 * 1024).fill(65), tooLarge('bytes')],
  [
    '10,000 headers',
    encoded(
      mail(
        'text/plain',
        'x',
        many(10_000, (at) => `X-H${at}: y\n`),
      ),
    ),
    tooLarge('headers'),
  ],
  [
    'a header of a megabyte',
    encoded(mail('text/plain', 'x', `X-H: ${'y'.repeat(1_000_000)}\n`)),
    tooLarge('parser'),
  ],
  ['a head without end', encoded(many(8_000, (at) => `From: a${at}@evil.example\n`)), tooLarge('headers')],
  ['a million lines', encoded(mail('text/plain', '\n'.repeat(1_000_000))), tooLarge('lines')],
  [
    '30,000 parts',
    encoded(mail('multipart/mixed; boundary=b', '--b\n\nx\n'.repeat(30_000))),
    tooLarge('parts'),
  ],
  ['1,000 multiparts in each other', encoded(nested(1_000)), tooLarge('parser')],
  ['15 multiparts in each other', encoded(nested(15)), { text: ['Before'] }],
  ['500 mails in each other', encoded(matryoshka(500)), { fileNames: [''] }],
  [
    'a thread of 6,000 lines',
    encoded(mail('text/plain', `Before\n${many(6_000, (at) => `> line ${at}\n`)}`)),
    { text: ['Before', 'line 4998'], absentText: ['line 4999'], cut: true },
  ],
  ['one line of 300,000 characters', encoded(mail('text/plain', `Before ${'x'.repeat(300_000)}`)), cutShort],
  [
    'a style of 200,000 characters',
    html(`<p style="${'a'.repeat(200_000)};color:red">x</p>`),
    { ...shown, absent: ['style'] },
  ],
  [
    'a style to go back over',
    html(`<p style="font:${'a'.repeat(3_000)}!">x</p>`),
    { ...shown, absent: ['style'] },
  ],
  [
    'a picture of three megabytes',
    encoded(related(heavyPicture())),
    { ...shown, absent: ['<img'], fileNames: ['p.png'] },
  ],
  [
    '50 times one picture',
    html('<img src="data:image/gif;base64,R0lGODlhECcQJ4AAAP///wAAACwAAAAAAQABAAACAkQBADs=">'.repeat(50)),
    { ...shown, absent: ['<img'] },
  ],
  [
    'an archive that grows',
    encoded(
      mail(
        'multipart/mixed; boundary=b',
        `--b\n\nBefore After\n--b\nContent-Type: application/zip; name=42.zip\nContent-Transfer-Encoding: base64\n\n${'UEsDBBQAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n'.repeat(20_000)}--b--`,
      ),
    ),
    { ...shown, fileNames: ['42.zip'] },
  ],
  [
    '20,000 people',
    encoded(mail('text/plain', 'Before After', `To: ${many(20_000, (at) => `a${at}@x.example,`)}\n`)),
    shown,
  ],
];

/** Attacks by the size of their HTML, for a browser: what the tests have in its place takes minutes over them. */
const ofTrees: readonly Built[] = [
  ['a thread of 6,000 paragraphs', html(many(6_000, (at) => `<p>line ${at}</p>`)), cutShort],
  ['25,000 elements', html('<i>x</i>'.repeat(25_000)), cutShort],
  ['50,000 elements that nobody closes', html('<i>'.repeat(50_000)), cutShort],
  [
    'elements that open again',
    html(many(2_000, (at) => `<font size=${at}>`) + '<p>x'.repeat(20_000)),
    cutShort,
  ],
  ['spaces to go back over', html(`<pre>${' '.repeat(150_000)}x</pre>`), { text: ['Before'] }],
  [
    'brackets to go back over',
    html('&lt;'.repeat(40_000) + '<a '.repeat(5_000)),
    { text: ['Before'], cut: false },
  ],
  ['quotes 400 deep', html(`${'<blockquote>'.repeat(400)}x${'</blockquote>'.repeat(400)}`), shown],
];

const mailOf = ([name, bytes, expected]: Built): AttackMail => ({ name, bytes, expected });

/** Attacks that take a browser. */
export const attacksOnBrowsers: readonly AttackMail[] = ofTrees.map(mailOf);

/** The corpus: what is written down as files, and what is too large for that. */
export function attackMails(): readonly AttackMail[] {
  const expected: Record<string, Expected> = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8'));
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.eml'));
  return [
    ...files.map((file) => ({
      name: file,
      bytes: () => new Uint8Array(readFileSync(join(FOLDER, file))),
      expected: expected[file.replace('.eml', '')] ?? { refused: 'not expected' },
    })),
    ...built.map(mailOf),
  ];
}
