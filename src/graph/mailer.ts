import type { Fault, FoundMail, Mailer } from '../app/ports';
import { fail, ok, type Result } from '../core/index';
import { replaceImages } from './attachments';
import { mailboxPath, segment } from './call';
import type { GraphClient } from './client';
import { draftBody, draftChanges, plainBody } from './draft';
import { foundMail, Message, messageFields } from './message';
import { expandProperties, properties, propertyIs, propertyOf } from './properties';
import { z } from './shape';
import { unfit, unfitPlain } from './unfit';

const Folder = z.object({ id: z.string().min(1) });

/** Mail in steps that can each be checked afterwards. */
export function createMailer(client: GraphClient, address: string): Mailer {
  const root = mailboxPath(address);
  /** Messages with the key in all folders; the filter ignores case, we do not. */
  const withKey = async (key: string): Promise<Result<readonly z.infer<typeof Message>[], Fault>> => {
    const listed = await client.list(
      {
        operation: 'find',
        method: 'GET',
        path: `${root}/messages`,
        query: {
          $filter: propertyIs(properties.key, key),
          $select: messageFields,
          $expand: expandProperties([properties.key]),
          $top: '50',
        },
      },
      Message,
    );
    if (!listed.ok) return listed;
    return ok(listed.value.filter((message) => propertyOf(message, properties.key) === key));
  };

  /** A draft that somebody threw away must not be sent after all; a sent mail counts wherever it lies. */
  const withoutDeletedDrafts = async (
    messages: readonly z.infer<typeof Message>[],
  ): Promise<Result<readonly z.infer<typeof Message>[], Fault>> => {
    if (!messages.some((message) => message.isDraft)) return ok(messages);
    const deleted = await client.read(
      {
        operation: 'find-deleted-items',
        method: 'GET',
        path: `${root}/mailFolders/deleteditems`,
        query: { $select: 'id' },
      },
      Folder,
    );
    if (!deleted.ok) return deleted;
    return ok(messages.filter((message) => !message.isDraft || message.parentFolderId !== deleted.value.id));
  };

  const find: Mailer['find'] = async (key) => {
    const messages = await withKey(key);
    if (!messages.ok) return messages;
    const kept = await withoutDeletedDrafts(messages.value);
    if (!kept.ok) return kept;
    return ok(onePerMail(kept.value.map((message) => foundMail(message, key))));
  };

  return {
    find,

    async look({ key }) {
      const found = await find(key);
      if (!found.ok) return found;
      return ok(found.value.find(({ state }) => state === 'sent') ?? found.value[0] ?? null);
    },

    async draft(mail) {
      const wrong = unfit(mail);
      if (wrong !== null) return fail(wrong);
      const created = await client.read(
        { operation: 'draft', method: 'POST', path: `${root}/messages`, body: draftBody(mail) },
        Message,
      );
      return created.ok ? ok(foundMail(created.value, mail.key)) : created;
    },

    async draftPlain(mail) {
      const wrong = unfitPlain(mail);
      if (wrong !== null) return fail(wrong);
      const created = await client.read(
        { operation: 'draft', method: 'POST', path: `${root}/messages`, body: plainBody(mail) },
        Message,
      );
      return created.ok ? ok(created.value.id) : created;
    },

    async rewrite(id, mail) {
      const wrong = unfit(mail);
      if (wrong !== null) return fail(wrong);
      const path = `${root}/messages/${segment(id)}`;
      // First, as Graph refuses it for a mail that was sent, whose images must stay.
      const changes = { operation: 'rewrite', method: 'PATCH', path, body: draftChanges(mail) } as const;
      const written = await client.act(changes);
      const done = written.ok ? await replaceImages(client, path, mail.images) : written;
      // Whatever became of it, nothing was sent.
      return done.ok ? done : fail({ ...done.error, mayHaveHappened: false });
    },

    submit: (id) =>
      client.act({
        operation: 'send',
        method: 'POST',
        path: `${root}/messages/${segment(id)}/send`,
        once: true,
      }),

    async discard(id) {
      const path = `${root}/messages/${segment(id)}`;
      const found = await client.read(
        { operation: 'discard-look', method: 'GET', path, query: { $select: 'id,isDraft' } },
        Message,
      );
      if (!found.ok) return found;
      // Deleting a sent mail would delete the record that it was sent.
      if (!found.value.isDraft) {
        return fail({ code: 'mail-refused', detail: 'discard: sent already', mayHaveHappened: false });
      }
      return client.act({ operation: 'discard', method: 'DELETE', path });
    },
  };
}

/** A mail to a colleague or to oneself also lies in the inbox: the same mail, listed once. */
function onePerMail(found: readonly FoundMail[]): readonly FoundMail[] {
  const seen = new Set<string>();
  return found.filter(({ state, internetMessageId }) => {
    if (state === 'draft' || internetMessageId === null) return true;
    const first = !seen.has(internetMessageId);
    seen.add(internetMessageId);
    return first;
  });
}
