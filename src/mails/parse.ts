import PostalMime, { type Email } from 'postal-mime';
import type { Fault } from '../app/ports';
import { fail, ok, type Result } from '../core/index';
import { DEEPEST_PART, MOST_HEADER_BYTES } from './limits';
import { tooMuch } from './tooMuch';

const tooLarge = (detail: string): Result<never, Fault> => fail({ code: 'mail-too-large', detail });

/** Any of these makes a text with lines of "name: value" a mail. */
const HEADS = new Set(['from', 'to', 'subject', 'date', 'message-id', 'received', 'mime-version']);

/**
 * A mail in its parts. Mails in it stay files: what they say is not what the sender says, and they can hold each other
 * without end.
 */
export async function parse(bytes: Uint8Array): Promise<Result<Email, Fault>> {
  const much = tooMuch(bytes);
  if (much !== null) return tooLarge(much);
  try {
    const email = await PostalMime.parse(bytes, {
      maxNestingDepth: DEEPEST_PART,
      maxHeadersSize: MOST_HEADER_BYTES,
      forceRfc822Attachments: true,
    });
    const isMail = email.headers.some(({ key, value }) => HEADS.has(key) && value !== '');
    return isMail ? ok(email) : fail({ code: 'mail-unreadable', detail: 'headers' });
  } catch {
    // The parser throws for one thing: a limit that it was given.
    return tooLarge('parser');
  }
}
