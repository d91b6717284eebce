import type { DossierEvent } from '../../core/index';
import type { Hash } from '../ports';
import { nameOf } from '../replies/mailEvents';

/** Digests under which a team folder keeps the mails of these events. */
export function keptMailsOf(hash: Hash, events: readonly DossierEvent[]): Promise<readonly string[]> {
  const names = new Set<string>();
  for (const { kind, detail } of events)
    if ((kind === 'mail-in' || kind === 'mail-out') && detail.internetMessageId !== null)
      names.add(nameOf({ internetMessageId: detail.internetMessageId, id: '' }));
  return Promise.all([...names].map((name) => hash.sha256(name)));
}
