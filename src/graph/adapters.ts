import type { Identity, Inbox, Mailbox, Mailer, TeamFolders } from '../app/ports';
import { GraphClient } from './client';
import type { GraphConfig } from './config';
import { createInbox } from './inbox/inbox';
import { createMailbox } from './mailbox';
import { createMailer } from './mailer';
import { createTeamFolders } from './team/folders';
import type { Tokens } from './tokens';

/** The adapters over one client and one sign-in. */
export interface GraphAdapters {
  readonly identity: Identity;
  readonly mailer: (address: string) => Mailer;
  readonly mailbox: (address: string) => Mailbox;
  readonly inbox: (address: string) => Inbox;
  readonly teams: TeamFolders;
}

/** Where the adapters send their requests. */
export type GraphPlace = Pick<GraphConfig, 'graphOrigin' | 'fileHosts' | 'clock' | 'fetch'>;

/** Wires the adapters for whoever signs in by `identity`, whatever that is. */
export function connectWith(place: GraphPlace, identity: Identity & Tokens): GraphAdapters {
  const client = new GraphClient(place, identity);
  return {
    identity,
    mailer: byAddress((address) => createMailer(client, address)),
    mailbox: byAddress((address) => createMailbox(client, address)),
    inbox: byAddress((address) => createInbox(client, address)),
    teams: createTeamFolders(client, place.clock),
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
