import { base64OfText } from '../base64';
import type { StoredMessage } from '../message';

/** Bytes of text in one encoded word: with its frame it stays below the 75 characters of RFC 2047. */
const WORD = 42;

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** Nothing that would begin another line. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

/** Text of a header, in encoded words where it is not ASCII. */
function encoded(text: string): string {
  const line = oneLine(text);
  if (isAscii(line)) return line;
  const words: string[] = [];
  let word = '';
  for (const character of line) {
    if (new TextEncoder().encode(word + character).length > WORD) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((each) => `=?utf-8?B?${base64OfText(each)}?=`).join('\r\n ');
}

/** `mimeDate(0) //=> 'Thu, 01 Jan 1970 00:00:00 +0000'` */
const mimeDate = (at: number): string => new Date(at).toUTCString().replace(/GMT$/, '+0000');

function person(name: string, address: string): string {
  const shown = isAscii(name) ? `"${oneLine(name).replace(/["\\]/g, '')}"` : encoded(name);
  return name === '' ? `<${oneLine(address)}>` : `${shown} <${oneLine(address)}>`;
}

/** Lines after "References:" hold one id each, so that none is too long. */
const folded = (value: string): string => oneLine(value).split(' ').join('\r\n ');

export interface MimeHead {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly internetMessageId?: string;
  readonly headers: StoredMessage['headers'];
}

/** The headers of a mail (RFC 5322), each line ended. */
export function mimeHead({ from, to, cc, subject, at, internetMessageId, headers }: MimeHead): string {
  const lists = [
    ['To', to],
    ['Cc', cc],
  ] as const;
  return [
    `Date: ${mimeDate(at)}`,
    `From: ${person(from.name, from.address)}`,
    ...lists
      .filter(([, people]) => people.length > 0)
      .map(([name, people]) => `${name}: ${people.map((address) => person('', address)).join(',\r\n ')}`),
    `Subject: ${encoded(subject)}`,
    ...(internetMessageId === undefined ? [] : [`Message-ID: ${oneLine(internetMessageId)}`]),
    ...headers.map(({ name, value }) =>
      /^references$/i.test(name) ? `${name}: ${folded(value)}` : `${name}: ${encoded(value)}`,
    ),
    'MIME-Version: 1.0',
    '',
  ].join('\r\n');
}
