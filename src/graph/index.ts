import type { Fault } from '../app/ports';
import { fail, ok, type Result } from '../core/index';
import type { GraphAdapters } from './adapters';
import type { GraphConfig } from './config';

export type { CloudAddresses, GraphConfig } from './config';

/**
 * Mail by Microsoft Graph. Opening costs nothing: the libraries come with the first call, so that the
 * pane's first load stays small.
 * `openGraph({ clientId, authority, graphOrigin: 'https://graph.microsoft.com', clock }).identity.signIn('silent')`
 */
export function openGraph(config: GraphConfig): GraphAdapters {
  let live: Promise<GraphAdapters> | null = null;

  const load = async (): Promise<GraphAdapters | null> => {
    live ??= import(/* webpackChunkName: "graph" */ './live').then(({ connect }) => connect(config));
    return live.catch(() => {
      live = null; // the next call tries again
      return null;
    });
  };

  const use = async <T>(
    work: (adapters: GraphAdapters) => Promise<Result<T, Fault>>,
  ): Promise<Result<T, Fault>> => {
    const adapters = await load();
    if (adapters !== null) return work(adapters);
    return fail({ code: 'mail-unreachable', detail: 'program part not loaded', mayHaveHappened: false });
  };

  return {
    teams: {
      open: (ref) => ({
        read: (administration) => use(({ teams }) => teams.open(ref).read(administration)),
        async claim(claims) {
          const answer = await use(async ({ teams }) => ok(await teams.open(ref).claim(claims)));
          return answer.ok ? answer.value : claims.map(() => ({ state: 'failed', fault: answer.error }));
        },
        write: (entry) => use(({ teams }) => teams.open(ref).write(entry)),
        takeOver: (claim, by, at) => use(({ teams }) => teams.open(ref).takeOver(claim, by, at)),
      }),
      shelf: (ref) => ({
        keepMail: (digest, bytes) => use(({ teams }) => teams.shelf(ref).keepMail(digest, bytes)),
        mail: (digest) => use(({ teams }) => teams.shelf(ref).mail(digest)),
        publish: (ledger) => use(({ teams }) => teams.shelf(ref).publish(ledger)),
        published: (administration) => use(({ teams }) => teams.shelf(ref).published(administration)),
        erase: (administration, events, mails) =>
          use(({ teams }) => teams.shelf(ref).erase(administration, events, mails)),
      }),
      find: (link) => use(({ teams }) => teams.find(link)),
    },
    identity: { signIn: (mode, purposes) => use(({ identity }) => identity.signIn(mode, purposes)) },
    mailer: (address) => ({
      find: (key) => use(({ mailer }) => mailer(address).find(key)),
      look: (mail) => use(({ mailer }) => mailer(address).look(mail)),
      draft: (mail) => use(({ mailer }) => mailer(address).draft(mail)),
      draftPlain: (mail) => use(({ mailer }) => mailer(address).draftPlain(mail)),
      rewrite: (id, mail) => use(({ mailer }) => mailer(address).rewrite(id, mail)),
      submit: (id) => use(({ mailer }) => mailer(address).submit(id)),
      discard: (id) => use(({ mailer }) => mailer(address).discard(id)),
    }),
    mailbox: (address) => ({
      recorded: (administration, onUnreadable) =>
        use(({ mailbox }) => mailbox(address).recorded(administration, onUnreadable)),
      allRecordedEvents: (onUnreadable) =>
        use(({ mailbox }) => mailbox(address).allRecordedEvents(onUnreadable)),
    }),
    inbox: (address) => ({
      news: (mark, since) => use(({ inbox }) => inbox(address).news(mark, since)),
      newText: (id) => use(({ inbox }) => inbox(address).newText(id)),
      original: (id) => use(({ inbox }) => inbox(address).original(id)),
      find: (internetMessageId) => use(({ inbox }) => inbox(address).find(internetMessageId)),
      markFiled: (id) => use(({ inbox }) => inbox(address).markFiled(id)),
    }),
  };
}
