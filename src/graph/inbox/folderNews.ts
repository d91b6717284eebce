import type { ArrivedMail } from '../../app/ports';
import { fail, ok, type Result } from '../../core/index';
import { type GraphCall, mailboxPath, mailPurpose } from '../call';
import type { GraphClient } from '../client';
import { type GraphFault, unreadable } from '../fault';
import { z } from '../shape';
import { ArrivedMessage, arrivedMail, arrivedParts } from './arrivedMessage';
import { isDeltaPath } from './deltaLink';

/** Messages of one answer, and answers of one reading: more is read the next time. */
const PAGE = 50;
const MOST_PAGES = 20;
/** Bytes of one answer: fifty messages of which each has five hundred recipients. */
const MOST_BYTES = 16 * 1024 * 1024;

/** What a mailbox answers when it no longer knows how far a folder was read. */
const MARK_UNKNOWN = new Set([400, 404, 410]);

const Page = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});

/** What is new in one folder, and from where to go on. */
export interface FolderNews {
  readonly mails: readonly ArrivedMail[];
  readonly mark: string;
  readonly whole: boolean;
}

/** One folder of the user's own mailbox ('') or a shared one. */
export interface FolderPlace {
  readonly client: GraphClient;
  readonly address: string;
  readonly folder: ArrivedMail['folder'];
}

const folderNames = { inbox: 'inbox', sent: 'sentitems' } as const;

/**
 * Reads what is new in a folder since the mark, or since a moment where there is none or it holds no longer. A mail that
 * comes twice is told once.
 */
export async function folderNews(
  place: FolderPlace,
  mark: string | null,
  since: string,
): Promise<Result<FolderNews, GraphFault>> {
  const start = firstCall(place, since);
  const known = mark !== null && isDeltaPath(mark) ? { ...common(place), path: mark } : null;
  const read = await pages(place, known ?? start);
  if (read.ok || known === null || !MARK_UNKNOWN.has(read.error.status ?? 0)) return read;
  return pages(place, start);
}

const common = ({ address, folder }: FolderPlace): Omit<GraphCall, 'path'> => ({
  operation: folder === 'inbox' ? 'news-inbox' : 'news-sent',
  method: 'GET',
  prefer: `odata.maxpagesize=${PAGE}`,
  mostBytes: MOST_BYTES,
  purpose: mailPurpose(address),
});

const firstCall = (place: FolderPlace, since: string): GraphCall => ({
  ...common(place),
  path: `${mailboxPath(place.address)}/mailFolders/${folderNames[place.folder]}/messages/delta`,
  query: {
    changeType: 'created',
    $filter: `receivedDateTime ge ${new Date(since).toISOString()}`,
    ...arrivedParts,
  },
});

/** The pages from a call on: until nothing more is new, or as many as are read at once. */
async function pages(
  { client, folder }: FolderPlace,
  first: GraphCall,
): Promise<Result<FolderNews, GraphFault>> {
  const mails = new Map<string, ArrivedMail>();
  const asked = new Set<string>();
  let call = first;
  for (let count = 1; ; count += 1) {
    asked.add(call.path);
    const page = await client.read(call, Page);
    if (!page.ok) return page;
    for (const entry of page.value.value) {
      const message = ArrivedMessage.safeParse(entry);
      const mail = message.success ? arrivedMail(message.data, folder) : null;
      if (mail !== null) mails.set(mail.id, mail);
    }
    const { '@odata.nextLink': next, '@odata.deltaLink': end } = page.value;
    const link = client.ownPath(next ?? end ?? '');
    if (link === null || !isDeltaPath(link)) return fail(unreadable(call, next ? 'nextLink' : 'deltaLink'));
    const whole = next === undefined;
    if (whole || count === MOST_PAGES) return ok({ mails: [...mails.values()], mark: link, whole });
    // Pages that go round in a circle have no end.
    if (asked.has(link)) return fail(unreadable(call, 'nextLink'));
    const { query: _, ...rest } = call;
    call = { ...rest, path: link };
  }
}
