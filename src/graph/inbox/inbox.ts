import type { Fault, Inbox } from '../../app/ports';
import { fail, ok, type Result } from '../../core/index';
import { type GraphCall, mailboxPath, mailPurpose, segment } from '../call';
import type { GraphClient } from '../client';
import type { GraphFault } from '../fault';
import { messageIdIs } from '../properties';
import { z } from '../shape';
import { folderNews } from './folderNews';
import { markFiled } from './markFiled';
import { newText } from './newText';

/** Longest mail that is fetched as it came, in bytes. */
const MOST_BYTES = 25 * 1024 * 1024;
/** Longest message id that is looked for. */
const LONGEST_ID = 500;

const Listed = z.object({
  value: z.array(z.object({ id: z.string().min(1), isDraft: z.boolean().nullish() })),
});

/** What came into the user's own mailbox ('') or a shared one, and what went out of it. */
export function createInbox(client: GraphClient, address: string): Inbox {
  const root = mailboxPath(address);
  const purpose = mailPurpose(address);
  const placeOf = (id: string): Pick<GraphCall, 'path' | 'purpose'> => ({
    path: `${root}/messages/${segment(id)}`,
    purpose,
  });

  return {
    async news(mark, since) {
      const [inbox, sent] = await Promise.all([
        folderNews({ client, address, folder: 'inbox' }, mark?.inbox ?? null, since),
        folderNews({ client, address, folder: 'sent' }, mark?.sent ?? null, since),
      ]);
      if (!inbox.ok) return inbox;
      if (!sent.ok) return sent;
      // Of one moment the mail that went out first: the other may answer it.
      const mails = [...sent.value.mails, ...inbox.value.mails];
      return ok({
        mails: mails.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)),
        mark: { inbox: inbox.value.mark, sent: sent.value.mark },
        whole: inbox.value.whole && sent.value.whole,
      });
    },

    newText: async (id) => orGone(await newText(client, placeOf(id))),

    async original(id) {
      const { path } = placeOf(id);
      const value = { operation: 'original', method: 'GET', path: `${path}/$value` } as const;
      return orGone(await client.bytes({ ...value, purpose, mostBytes: MOST_BYTES }));
    },

    async find(internetMessageId) {
      if (internetMessageId === '' || internetMessageId.length > LONGEST_ID) return ok(null);
      const query = { $filter: messageIdIs(internetMessageId), $select: 'id,isDraft', $top: '10' };
      const found = await client.read(
        { operation: 'find-mail', method: 'GET', path: `${root}/messages`, query, purpose },
        Listed,
      );
      return found.ok ? ok(found.value.value.find(({ isDraft }) => isDraft !== true)?.id ?? null) : found;
    },

    markFiled: async (id) => orGone(await markFiled(client, placeOf(id))),
  };
}

/** A mail that somebody deleted since is told as such. */
const orGone = <T>(answer: Result<T, GraphFault>): Result<T, Fault> =>
  answer.ok || answer.error.status !== 404 || answer.error.code === 'mailbox-denied'
    ? answer
    : fail({ code: 'mail-gone', detail: answer.error.detail, mayHaveHappened: false });
