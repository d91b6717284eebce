import type { Fault } from '../app/ports';
import { fail, type Result } from '../core/index';
import type { GraphConfig } from './config';
import type { GraphAdapters } from './live';

export type { GraphConfig } from './config';

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
    identity: { signIn: (mode) => use(({ identity }) => identity.signIn(mode)) },
    mailer: {
      find: (key) => use(({ mailer }) => mailer.find(key)),
      draft: (mail) => use(({ mailer }) => mailer.draft(mail)),
      draftPlain: (mail) => use(({ mailer }) => mailer.draftPlain(mail)),
      rewrite: (id, mail) => use(({ mailer }) => mailer.rewrite(id, mail)),
      submit: (id) => use(({ mailer }) => mailer.submit(id)),
      discard: (id) => use(({ mailer }) => mailer.discard(id)),
    },
    mailbox: {
      recordedEvents: (administration, onUnreadable) =>
        use(({ mailbox }) => mailbox.recordedEvents(administration, onUnreadable)),
      allRecordedEvents: (onUnreadable) => use(({ mailbox }) => mailbox.allRecordedEvents(onUnreadable)),
    },
  };
}
