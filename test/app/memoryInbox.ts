import type { ArrivedMail, Fault, Inbox, ReplyDesk, ReplyNotes } from '../../src/app/ports';
import { fail, ok, type Result } from '../../src/core/result';

/** A mail in the memory mailbox's inbox or sent items. */
export interface StoredArrival {
  readonly mail: ArrivedMail;
  readonly text: string;
  /** As it came; '' where no test asks for it. */
  readonly original: string;
}

/** What came into the mailbox, and what was marked as filed. */
export interface InboxWorld {
  readonly arrivals: StoredArrival[];
  readonly markedFiled: Set<string>;
  readonly notes: Map<string, ReplyNotes>;
}

export const emptyInbox = (): InboxWorld => ({ arrivals: [], markedFiled: new Set(), notes: new Map() });

/** A mail from a customer, in the inbox, where a test does not say otherwise. */
export const arrival = (
  mail: Partial<ArrivedMail> & Pick<ArrivedMail, 'id'>,
  text = '',
  original = '',
): StoredArrival => ({
  mail: {
    folder: 'inbox',
    subject: '',
    from: { name: '', address: 'info@zee.example' },
    to: [{ name: '', address: 'els@zonneveld.example' }],
    at: '2026-11-21T08:00:00.000Z',
    internetMessageId: `<${mail.id}@zee.example>`,
    conversationId: null,
    answers: [],
    hasFiles: false,
    nature: 'person',
    ours: false,
    ...mail,
  },
  text,
  original,
});

type Faulty = (operation: 'inbox.news' | 'inbox.newText') => Result<never, Fault> | null;

/** The inbox of the memory world; a mark counts the mails that were read. */
export function memoryInbox(world: InboxWorld, faulty: Faulty): Inbox {
  const stored = (id: string) => world.arrivals.find(({ mail }) => mail.id === id);
  const gone = fail<Fault>({ code: 'mail-gone', detail: '' });
  return {
    async news(mark, since) {
      const failed = faulty('inbox.news');
      if (failed) return failed;
      const start = Number(mark?.inbox ?? 0);
      const mails = world.arrivals.slice(start).map(({ mail }) => mail);
      const count = String(world.arrivals.length);
      const news = mark === null ? mails.filter(({ at }) => at >= since) : mails;
      return ok({ mails: news, mark: { inbox: count, sent: count }, whole: true });
    },
    async newText(id) {
      const mail = stored(id);
      return faulty('inbox.newText') ?? (mail === undefined ? gone : ok(mail.text));
    },
    async original(id) {
      const mail = stored(id);
      return mail === undefined ? gone : ok(Uint8Array.from(Buffer.from(mail.original)));
    },
    async find(internetMessageId) {
      return ok(
        world.arrivals.find(({ mail }) => mail.internetMessageId === internetMessageId)?.mail.id ?? null,
      );
    },
    async markFiled(id) {
      world.markedFiled.add(id);
      return ok(undefined);
    },
  };
}

/** Notes in memory, kept as JSON would keep them. */
export const memoryReplyDesk = ({ notes }: InboxWorld): ReplyDesk => ({
  load: async (administration) => ok(notes.get(administration) ?? null),
  async save(kept) {
    notes.set(kept.administration, JSON.parse(JSON.stringify(kept)));
    return ok(undefined);
  },
});
