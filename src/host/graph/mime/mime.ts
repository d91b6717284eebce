import type { StoredAttachment } from '../attachment';
import { base64OfText } from '../base64';
import type { StoredMessage } from '../message';
import { plainTextOf } from '../plainText';
import { mimeHead } from './head';

/** A part of a mail: its own headers and what it holds. */
interface Part {
  readonly head: readonly string[];
  readonly body: string;
}

/** Characters of a line of base64 (RFC 2045 6.8). */
const LINE = /.{1,76}/g;

const base64Part = (type: string, base64: string, more: readonly string[] = []): Part => ({
  head: [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', ...more],
  body: (base64.match(LINE) ?? []).join('\r\n'),
});

const textPart = (type: 'plain' | 'html', text: string): Part =>
  base64Part(`text/${type}; charset=utf-8`, base64OfText(text.replace(/\r\n|\r|\n/g, '\r\n')));

/** Names beyond ASCII as RFC 2231 has them. */
const named = (parameter: string, name: string): string => {
  const safe = /^[\w .()-]+$/.test(name) ? `"${name}"` : null;
  return safe === null ? `${parameter}*=utf-8''${encodeURIComponent(name)}` : `${parameter}=${safe}`;
};

function filePart({ name, contentType, contentId, isInline, contentBytes }: StoredAttachment): Part {
  return base64Part(`${contentType}; ${named('name', name)}`, contentBytes, [
    `Content-Disposition: ${isInline ? 'inline' : 'attachment'}; ${named('filename', name)}`,
    ...(contentId === null ? [] : [`Content-ID: <${contentId}>`]),
  ]);
}

/** Several parts as one; `=_` is in no base64, so that the boundary is in none of them. */
function together(kind: string, parts: readonly Part[]): Part {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const boundary = `=_workbench_${kind}`;
  return {
    head: [`Content-Type: multipart/${kind}; boundary="${boundary}"`],
    body: [
      ...parts.map(({ head, body }) => `--${boundary}\r\n${head.join('\r\n')}\r\n\r\n${body}\r\n`),
      `--${boundary}--`,
    ].join(''),
  };
}

/** A message as a mail on its way (RFC 5322 and MIME), all of it ASCII where its addresses are. */
export function mimeOf(message: StoredMessage): string {
  const { contentType, content, attachments, from, fromName, to, cc, subject } = message;
  const inline = attachments.filter(({ isInline }) => isInline).map(filePart);
  const files = attachments.filter(({ isInline }) => !isInline).map(filePart);
  const written =
    contentType === 'html'
      ? together('alternative', [
          textPart('plain', plainTextOf(content)),
          together('related', [textPart('html', content), ...inline]),
        ])
      : textPart('plain', content);
  const { head, body } = together('mixed', [written, ...files]);
  const headers = mimeHead({
    from: { name: fromName, address: from },
    to,
    cc,
    subject,
    at: Date.parse(message.sentAt ?? message.createdAt),
    internetMessageId: message.internetMessageId,
    headers: message.headers.filter(({ name }) => !/^content-/i.test(name)),
  });
  return `${headers}${head.join('\r\n')}\r\n\r\n${body}\r\n`;
}
