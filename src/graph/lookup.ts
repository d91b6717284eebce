import type { FoundMail, Mailer } from '../app/ports';
import { ok, type Result } from '../core/index';
import { mailboxPath, mailPurpose, segment } from './call';
import type { GraphClient } from './client';
import type { WithoutDeleted } from './deletedItems';
import type { GraphFault } from './fault';
import { foundMail, Message, messageParts } from './message';
import { messageIdIs, properties, propertyIs, propertyOf } from './properties';

/** Answers to a request by an id that say that there is no such message here. */
const NO_SUCH_ID = new Set([400, 404, 410]);

type Found = Promise<Result<readonly Message[], GraphFault>>;

/** Finds mails of ours again, in all folders of a mailbox. */
export function createLookup(
  client: GraphClient,
  address: string,
  withoutDeleted: WithoutDeleted,
): Pick<Mailer, 'find' | 'look'> {
  const path = `${mailboxPath(address)}/messages`;
  const purpose = mailPurpose(address);

  const listed = async (operation: string, $filter: string): Found => {
    const query = { $filter, ...messageParts, $top: '50' };
    const messages = await client.list({ operation, method: 'GET', path, query, purpose }, Message);
    return messages.ok ? withoutDeleted(messages.value) : messages;
  };

  /** The filter ignores case, we do not. */
  const byKey = async (key: string): Found => {
    const messages = await listed('find', propertyIs(properties.key, key));
    return messages.ok ? ok(messages.value.filter((message) => keyOf(message) === key)) : messages;
  };

  /** At most one: what it is when its id leads to it, as long as it is the same mail. */
  const byId = async (id: string, key: string): Found => {
    if (id === '') return ok([]);
    const one = `${path}/${segment(id)}`;
    const message = await client.read(
      { operation: 'look', method: 'GET', path: one, query: messageParts, purpose },
      Message,
    );
    if (message.ok) return keyOf(message.value) === key ? withoutDeleted([message.value]) : ok([]);
    return NO_SUCH_ID.has(message.error.status ?? 0) ? ok([]) : message;
  };

  /** A mail keeps this id wherever it goes; of one that lost our marks it is all there is. */
  const byMessageId = async (internetMessageId: string | null, key: string): Found => {
    if (internetMessageId === null || internetMessageId === '') return ok([]);
    const messages = await listed('look-message-id', messageIdIs(internetMessageId));
    if (!messages.ok) return messages;
    return ok(
      messages.value.filter(
        (message) => message.internetMessageId === internetMessageId && [null, key].includes(keyOf(message)),
      ),
    );
  };

  return {
    async find(key) {
      const messages = await byKey(key);
      return messages.ok
        ? ok(onePerMail(messages.value.map((message) => foundMail(message, key))))
        : messages;
    },

    async look({ id, key, internetMessageId }) {
      for (const search of [
        () => byId(id, key),
        () => byKey(key),
        () => byMessageId(internetMessageId, key),
      ]) {
        const messages = await search();
        if (!messages.ok) return messages;
        const [first, ...rest] = messages.value.map((message) => foundMail(message, key));
        if (first !== undefined) return ok(rest.reduce(further, first));
      }
      return ok(null);
    },
  };
}

const keyOf = (message: Message): string | null => propertyOf(message, properties.key);

const progress: Readonly<Record<FoundMail['state'], number>> = { draft: 0, submitted: 1, sent: 2 };

/** Of two, the one that has come further. */
const further = (one: FoundMail, other: FoundMail): FoundMail =>
  progress[other.state] > progress[one.state] ? other : one;

/** A mail to a colleague or to oneself also lies in the inbox: the same mail, listed once. */
function onePerMail(found: readonly FoundMail[]): readonly FoundMail[] {
  const seen = new Set<string>();
  return found.filter(({ state, internetMessageId }) => {
    if (state !== 'sent' || internetMessageId === null) return true;
    const first = !seen.has(internetMessageId);
    seen.add(internetMessageId);
    return first;
  });
}
