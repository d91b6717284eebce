import { ok, type Result } from '../core/index';
import { mailboxPath, mailPurpose } from './call';
import type { GraphClient } from './client';
import type { GraphFault } from './fault';
import { isIdle, type Message } from './message';
import { z } from './shape';

const Folder = z.object({ id: z.string().min(1) });

/** Leaves out drafts that somebody threw away: they must not go out after all. A sent mail counts wherever it lies. */
export type WithoutDeleted = <T extends Message>(
  messages: readonly T[],
) => Promise<Result<readonly T[], GraphFault>>;

/** The filter of one mailbox. It asks only where there is a draft, and once: a folder keeps its id. */
export function createWithoutDeleted(client: GraphClient, address: string): WithoutDeleted {
  let known: string | null = null;

  const folder = async (): Promise<Result<string, GraphFault>> => {
    if (known !== null) return ok(known);
    const found = await client.read(
      {
        operation: 'deleted-items',
        method: 'GET',
        path: `${mailboxPath(address)}/mailFolders/deleteditems`,
        query: { $select: 'id' },
        purpose: mailPurpose(address),
      },
      Folder,
    );
    if (!found.ok) return found;
    known = found.value.id;
    return ok(known);
  };

  return async (messages) => {
    if (!messages.some(isIdle)) return ok(messages);
    const deleted = await folder();
    if (!deleted.ok) return deleted;
    return ok(messages.filter((message) => !isIdle(message) || message.parentFolderId !== deleted.value));
  };
}
