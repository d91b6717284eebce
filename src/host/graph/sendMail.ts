import { Refusal, type StandInAnswer, unknown } from './answer';
import { readDraft } from './draftBody';
import { fields } from './fields';
import { deliverable, type Mailbox } from './mailbox';
import { jsonOf, type StandInRequest } from './part';
import type { Post } from './post';

/**
 * Makes a mail and hands it over in one request: what a simple program does, and the product must not, since such a
 * mail can neither be found before nor be kept from going out twice.
 */
export function sendMail(request: StandInRequest, mailbox: Mailbox, post: Post): StandInAnswer {
  const { message, saveToSentItems = true } = fields(jsonOf(request), 'body', ['message', 'saveToSentItems']);
  if (saveToSentItems !== true) throw unknown(400, 'saveToSentItems must be true.');
  const read = readDraft(message);
  const to = [...read.to, ...read.cc];
  if (to.length === 0 || !to.every(deliverable)) {
    throw new Refusal(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
  }
  post.handOver(mailbox, mailbox.add(read));
  return { status: 202, body: null };
}
