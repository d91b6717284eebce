import type { Identity, Mailbox, Mailer } from '../app/ports';
import { GraphClient } from './client';
import type { GraphConfig } from './config';
import { createIdentity } from './identity';
import { createMailbox } from './mailbox';
import { createMailer } from './mailer';

/** The three adapters over one client and one sign-in. */
export interface GraphAdapters {
  readonly identity: Identity;
  readonly mailer: Mailer;
  readonly mailbox: Mailbox;
}

/** Wires the adapters; this file brings in MSAL, the SDK and zod, so it is only ever loaded on use. */
export function connect(config: GraphConfig): GraphAdapters {
  const identity = createIdentity(config);
  const client = new GraphClient(config, identity);
  return { identity, mailer: createMailer(client), mailbox: createMailbox(client) };
}
