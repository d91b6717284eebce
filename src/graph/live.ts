import type { Identity, Mailbox, Mailer, TeamFolders } from '../app/ports';
import { GraphClient } from './client';
import type { GraphConfig } from './config';
import { createIdentity } from './identity';
import { createMailbox } from './mailbox';
import { createMailer } from './mailer';
import { createTeamFolders } from './team/folders';

/** The adapters over one client and one sign-in. */
export interface GraphAdapters {
  readonly identity: Identity;
  readonly mailer: (address: string) => Mailer;
  readonly mailbox: (address: string) => Mailbox;
  readonly teams: TeamFolders;
}

/** Wires the adapters; this file brings in MSAL, the SDK and zod, so it is only ever loaded on use. */
export function connect(config: GraphConfig): GraphAdapters {
  const identity = createIdentity(config);
  const client = new GraphClient(config, identity);
  return {
    identity,
    mailer: byAddress((address) => createMailer(client, address)),
    mailbox: byAddress((address) => createMailbox(client, address)),
    teams: createTeamFolders(client),
  };
}

/** One adapter for each mailbox: it may remember what it read. */
function byAddress<T>(make: (address: string) => T): (address: string) => T {
  const made = new Map<string, T>();
  return (address) => {
    const known = made.get(address) ?? make(address);
    made.set(address, known);
    return known;
  };
}
