import { mailboxOf } from './access';
import { Refusal, type StandInAnswer, success, unknown } from './answer';
import { readAttachment, renderAttachment, type StoredAttachment } from './attachment';
import { fromBase64 } from './base64';
import { readCategories, readChanges, readDraft } from './draftBody';
import { delta, list } from './listing';
import { deliverable } from './mailbox';
import type { MailCall, MailPlace, Twist } from './mailCall';
import type { StoredMessage } from './message';
import { mimeOf } from './mime/mime';
import { type Caller, jsonOf, type StandInRequest } from './part';
import { readQuery } from './query';
import { folderId, messageFields, renderMessage } from './render';
import { sendMail } from './sendMail';

const PATH = /^\/(?:me|users\/([^/]+))(\/(?:messages|mailFolders|sendMail)(?:\/.*)?)$/;
const DELTA = /^\/mailFolders\/(inbox|sentitems)\/messages\/delta$/;
const MESSAGE = /^\/messages\/([^/]+)(?:\/([^/]+)(?:\/([^/]+))?)?$/;

/**
 * Answers a request to a mailbox; null when the path is no mailbox's. A twist of the kind `id-changed`: a mail that is
 * handed over gets another id, although it asked for one that stays.
 */
export function answerMail(
  place: MailPlace,
  request: StandInRequest,
  caller: Caller,
  twist: Twist,
): StandInAnswer | null {
  const [, user, rest] = PATH.exec(request.path) ?? [];
  if (rest === undefined) return null;
  const [, id, action, part] = MESSAGE.exec(rest) ?? [];
  const folder = DELTA.exec(rest)?.[1];
  const template = folder === undefined ? rest : '/mailFolders/{id}/messages/delta';
  const operation = `${request.method} ${id === undefined ? template : placeOf(action, part)}`;
  if (rest === '/sendMail' && !place.sendMail) throw unknown(501, `Not known: POST ${request.path}`);
  const scope = action === 'send' || rest === '/sendMail' ? 'Mail.Send' : 'Mail.ReadWrite';
  const address = user === undefined ? null : decodeURIComponent(user);
  const mailbox = mailboxOf(place.post, place.shared, address, caller, scope);
  const prefer = request.headers.get('Prefer') ?? '';
  // A mail sent at once gets no id that could stay.
  if (rest !== '/sendMail' && !/(^|,)\s*IdType="ImmutableId"\s*(,|$)/.test(prefer)) {
    throw unknown(400, 'Prefer: IdType="ImmutableId" is missing.');
  }
  const answer = routes[operation];
  if (answer === undefined) throw unknown(501, `Not known: ${request.method} ${request.path}`);
  return answer({
    request,
    mailbox,
    place,
    twist,
    id: decodeURIComponent(id ?? folder ?? ''),
    part: decodeURIComponent(part ?? ''),
  });
}

const placeOf = (action: string | undefined, part: string | undefined): string =>
  `/messages/{id}${action ? `/${action}` : ''}${part ? '/{id}' : ''}`;

const routes: Readonly<Record<string, (call: MailCall) => StandInAnswer>> = {
  'GET /mailFolders/deleteditems': ({ request }) => {
    readQuery(request.url, ['$select'], ['id']);
    return success(200, { id: folderId('deleteditems') });
  },
  'GET /messages': list,
  'POST /messages': ({ request, mailbox, place }) => {
    noQuery(request);
    const made = mailbox.add(readDraft(jsonOf(request)));
    place.changed();
    return success(201, whole(made));
  },
  'GET /messages/{id}': (call) => {
    const query = readQuery(call.request.url, ['$select', '$expand'], messageFields);
    return success(200, renderMessage(messageOf(call), query, 'single', wantsText(call.request)));
  },
  'GET /messages/{id}/$value': (call) => {
    noQuery(call.request);
    const message = messageOf(call);
    const { mime } = message;
    const body = mime === null ? new TextEncoder().encode(mimeOf(message)) : fromBase64(mime);
    return { status: 200, body, headers: { 'Content-Type': 'text/plain' } };
  },
  'GET /mailFolders/{id}/messages/delta': delta,
  'PATCH /messages/{id}': (call) => {
    noQuery(call.request);
    const categories = readCategories(jsonOf(call.request));
    if (categories === null) return success(200, whole(rewritten(call)));
    const done = call.mailbox.categorise(messageOf(call), categories);
    call.place.changed();
    return success(200, whole(done));
  },
  'DELETE /messages/{id}': (call) => {
    noQuery(call.request);
    call.mailbox.discard(untouched(messageOf(call)));
    call.place.changed();
    return success(204, null);
  },
  'GET /messages/{id}/attachments': (call) => {
    noQuery(call.request);
    return success(200, { value: messageOf(call).attachments.map(renderAttachment) });
  },
  'POST /messages/{id}/attachments': (call) => {
    noQuery(call.request);
    const body = readAttachment(jsonOf(call.request), 'attachment');
    const attached = call.mailbox.attach(draftOf(call), body);
    call.place.changed();
    return success(201, renderAttachment(attached));
  },
  'POST /messages/{id}/attachments/{id}': (call) => {
    if (call.part !== 'createUploadSession') throw unknown(501, `Not known: POST ${call.request.path}`);
    noQuery(call.request);
    draftOf(call);
    return call.place.uploads.begin(jsonOf(call.request), (body) => {
      call.mailbox.attach(draftOf(call), body);
      call.place.changed();
    });
  },
  'DELETE /messages/{id}/attachments/{id}': (call) => {
    noQuery(call.request);
    const draft = draftOf(call);
    call.mailbox.detach(draft, attachmentOf(draft, call.part));
    call.place.changed();
    return success(204, null);
  },
  'POST /sendMail': ({ request, mailbox, place }) => {
    noQuery(request);
    const answer = sendMail(request, mailbox, place.post);
    place.changed();
    return answer;
  },
  'POST /messages/{id}/send': (call) => {
    noQuery(call.request);
    send(call);
    return success(202, null);
  },
};

/** Plain text in place of HTML, as a reader of words asks for it. */
const wantsText = ({ headers }: StandInRequest): boolean =>
  /outlook\.body-content-type="text"/.test(headers.get('Prefer') ?? '');

function noQuery({ url }: StandInRequest): void {
  readQuery(url, [], []);
}

const whole = (message: StoredMessage): object =>
  renderMessage(message, { select: null, expand: [] }, 'single');

const notFound = (): Refusal =>
  new Refusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

function messageOf({ mailbox, id }: MailCall): StoredMessage {
  const found = mailbox.get(id);
  if (found === null) throw notFound();
  return found;
}

/** What is on its way out cannot be changed any more. */
function untouched(message: StoredMessage): StoredMessage {
  if (message.isDraft && message.leavesAt.length > 0) {
    throw new Refusal(409, 'ErrorIrresolvableConflict', 'The message is being sent.');
  }
  return message;
}

/** Graph changes the files of a sent mail too: the product must not. */
function draftOf(call: MailCall): StoredMessage {
  const message = messageOf(call);
  if (!message.isDraft) throw unknown(400, 'The message is not a draft.');
  return untouched(message);
}

function attachmentOf({ attachments }: StoredMessage, id: string): StoredAttachment {
  const found = attachments.find((attachment) => attachment.id === id);
  if (found === undefined) throw notFound();
  return found;
}

function rewritten(call: MailCall): StoredMessage {
  const draft = messageOf(call);
  if (!draft.isDraft) throw new Refusal(400, 'ErrorInvalidPropertySet', 'The message is not a draft.');
  const changes = readChanges(jsonOf(call.request));
  if (changes.headers.length > 0)
    throw unknown(400, 'internetMessageHeaders are set when a message is made.');
  if (changes.attachments.length > 0) throw unknown(400, 'attachments are changed one by one.');
  const done = call.mailbox.rewrite(untouched(draft), changes);
  call.place.changed();
  return done;
}

/** A draft on its way out may be handed over again, and then goes out again: that is for the product not to do. */
function send(call: MailCall): void {
  const { mailbox, place, request, twist } = call;
  if (request.body.length > 0) throw unknown(400, 'send takes no body.');
  const draft = messageOf(call);
  if (!draft.isDraft) throw new Refusal(400, 'ErrorInvalidOperation', 'The message is not a draft.');
  const to = [...draft.to, ...draft.cc];
  if (to.length === 0 || !to.every(deliverable)) {
    throw new Refusal(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
  }
  place.post.handOver(mailbox, twist === 'id-changed' ? mailbox.rename(draft) : draft);
  place.changed();
}
