import type { Mailer } from '../app/ports';
import { fail, ok, type Result } from '../core/index';
import { attachFiles, type DraftPlace, replaceAttachments } from './attachments';
import { mailboxPath, mailPurpose, segment } from './call';
import type { GraphClient } from './client';
import { createWithoutDeleted } from './deletedItems';
import { draftBody, draftChanges, plainBody } from './draft';
import type { GraphFault } from './fault';
import { createLookup } from './lookup';
import { foundMail, isIdle, Message, messageParts } from './message';
import { unfit, unfitPlain } from './unfit';

/** Mail in steps that can each be checked afterwards, of the user's own mailbox ('') or a shared one. */
export function createMailer(client: GraphClient, address: string): Mailer {
  const root = mailboxPath(address);
  const purpose = mailPurpose(address);
  const placeOf = (id: string): DraftPlace => ({ path: `${root}/messages/${segment(id)}`, purpose });
  const lookup = createLookup(client, address, createWithoutDeleted(client, address));

  const create = (body: object): Promise<Result<Message, GraphFault>> =>
    client.read({ operation: 'draft', method: 'POST', path: `${root}/messages`, body, purpose }, Message);

  /** To Deleted Items; one that is not there any more is none. */
  const remove = async (id: string): Promise<Result<void, GraphFault>> => {
    const removed = await client.act({ operation: 'discard', method: 'DELETE', ...placeOf(id) });
    return !removed.ok && removed.error.status === 404 ? ok(undefined) : removed;
  };

  return {
    find: lookup.find,
    look: lookup.look,

    async draft(mail) {
      const wrong = unfit(mail);
      if (wrong !== null) return fail(wrong);
      const { body, later } = draftBody(mail);
      const created = await create(body);
      if (!created.ok) return created;
      const found = foundMail(created.value, mail.key);
      const attached = await attachFiles(client, placeOf(found.id), later);
      if (attached.ok) return ok(found);
      // Half a mail must not be found and sent. Where it cannot be taken away, it may be there.
      const removed = await remove(found.id);
      return fail({ ...attached.error, mayHaveHappened: !removed.ok });
    },

    async draftPlain(mail) {
      const wrong = unfitPlain(mail);
      if (wrong !== null) return fail(wrong);
      const created = await create(plainBody(mail));
      return created.ok ? ok(created.value.id) : created;
    },

    async rewrite(id, mail) {
      const wrong = unfit(mail);
      if (wrong !== null) return fail(wrong);
      const draft = placeOf(id);
      // First, as Graph refuses it for a mail that was sent, whose files must stay.
      const changes = { operation: 'rewrite', method: 'PATCH', body: draftChanges(mail) } as const;
      const written = await client.act({ ...draft, ...changes });
      const done = written.ok ? await replaceAttachments(client, draft, mail) : written;
      // Whatever became of it, nothing was sent.
      return done.ok ? done : fail({ ...done.error, mayHaveHappened: false });
    },

    submit: (id) =>
      client.act({
        operation: 'send',
        method: 'POST',
        path: `${placeOf(id).path}/send`,
        purpose,
        once: true,
      }),

    async discard(id) {
      const look = { operation: 'discard-look', method: 'GET', query: messageParts } as const;
      const found = await client.read({ ...placeOf(id), ...look }, Message);
      if (!found.ok) return found.error.status === 404 ? ok(undefined) : found;
      // Deleting a sent mail would delete the record that it was sent.
      if (!isIdle(found.value)) {
        return fail({ code: 'mail-refused', detail: 'discard: handed over already', mayHaveHappened: false });
      }
      return remove(id);
    },
  };
}
