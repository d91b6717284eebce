import type { Fault, TeamShelf } from '../../app/ports';
import { fail, ok, type Result } from '../../core/index';
import type { GraphClient } from '../client';
import type { GraphConfig } from '../config';
import type { GraphFault } from '../fault';
import type { Entries } from './entries';
import { eraseEvents, removeFile } from './erasing';
import { ledgerContent, MOST_LEDGER_BYTES, readLedger } from './ledgerFile';
import { digestOf } from './names';
import { patiently } from './patience';
import { isPlace, type Place, pathIn, team } from './place';
import { readContent } from './reading';
import { createFile } from './writing';

/** Bytes of a mail that is kept: what a mailbox takes, with its files in base64. */
const MOST_MAIL_BYTES = 40 * 1024 * 1024;

const isDigest = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
const mailFile = (digest: string): string => `mail/${digest}.eml`;

/** What a team folder keeps beside claims and events: mails, and the open items as they were last read. */
export function createTeamShelf(
  client: GraphClient,
  clock: GraphConfig['clock'],
  place: Place,
  readEntries: () => Promise<Result<Entries, GraphFault>>,
): TeamShelf {
  const wrong: Fault | null = isPlace(place) ? null : { code: 'team-link', detail: 'ids' };
  const notOurs = (digest: string): Fault | null =>
    wrong ?? (isDigest(digest) ? null : { code: 'unexpected', detail: 'team-mail: name' });

  return {
    async keepMail(digest, bytes) {
      const refused = notOurs(digest);
      if (refused) return fail(refused);
      if (bytes.length > MOST_MAIL_BYTES) return fail({ code: 'mail-too-large', detail: 'team-mail' });
      const body = new Blob([new Uint8Array(bytes)]);
      const inside = mailFile(digest);
      const kept = await createFile(client, clock, place, { operation: 'team-mail', inside, body });
      return kept.ok ? ok(undefined) : kept;
    },

    async mail(digest) {
      const refused = notOurs(digest);
      if (refused) return fail(refused);
      const read = await readContent(client, clock, place, mailFile(digest), null, MOST_MAIL_BYTES);
      if (!read.ok) return read;
      return read.value === 'too-large'
        ? fail({ code: 'mail-too-large', detail: 'team-mail' })
        : ok(read.value);
    },

    async publish(ledger) {
      if (wrong) return fail(wrong);
      const body = new Blob([JSON.stringify(ledgerContent(ledger))]);
      if (body.size > MOST_LEDGER_BYTES) return fail({ code: 'sheet-too-large', detail: 'team-publish' });
      const inside = await ledgerFile(ledger.administration);
      // The one file that is replaced: SharePoint shows the one before until this one is there whole.
      const put = await patiently(clock, () =>
        client.act({
          ...team,
          operation: 'team-publish',
          method: 'PUT',
          path: `${pathIn(place, inside)}:/content`,
          query: { '@microsoft.graph.conflictBehavior': 'replace' },
          body,
        }),
      );
      return put.ok ? ok(undefined) : put;
    },

    async published(administration) {
      if (wrong) return fail(wrong);
      const inside = await ledgerFile(administration);
      const read = await readContent(client, clock, place, inside, null, MOST_LEDGER_BYTES);
      if (!read.ok) return read;
      const bytes = read.value;
      if (bytes === null) return ok(null);
      const ledger = bytes === 'too-large' ? null : readLedger(bytes, administration);
      return ledger === null
        ? fail({ code: 'team-answer-unreadable', detail: 'team-published' })
        : ok(ledger);
    },

    async erase(administration, events, mails) {
      const refused = wrong ?? mails.map(notOurs).find((fault) => fault !== null);
      if (refused) return fail(refused);
      const entries = await readEntries();
      if (!entries.ok) return entries;
      // The events last: by them whoever goes on after a crash knows the mails.
      for (const digest of mails) {
        const removed = await removeFile(client, clock, place, mailFile(digest));
        if (!removed.ok) return removed;
      }
      return eraseEvents(client, clock, place, { administration, events, files: entries.value.files });
    },
  };
}

/** Its name says nothing of whose it is: an id may hold anything. */
const ledgerFile = async (administration: string): Promise<string> =>
  `ledger-${await digestOf(administration)}.json`;
