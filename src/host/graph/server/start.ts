import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { demoAccount, demoColleague, demoLibrary, demoShared } from '../demo';
import { Drives } from '../drive/drives';
import { randomFaults } from '../faults/random';
import type { SharedMailbox, StandInAccount } from '../message';
import { GraphStandIn } from '../standIn';
import { listenerFor } from './bridge';
import { tokenOf } from './jwt';
import type { ServerOptions } from './options';
import { readState, writeState } from './stateFile';

/** What a person may be asked to agree to by the product. */
const SCOPES = [
  'Mail.ReadWrite',
  'Mail.Send',
  'Mail.ReadWrite.Shared',
  'Mail.Send.Shared',
  'Files.ReadWrite.All',
];

/** Where the server is, and who can sign in by which token. */
export interface Started {
  readonly address: string;
  readonly accounts: readonly (Pick<StandInAccount, 'name' | 'address'> & { readonly token: string })[];
  readonly shared: readonly SharedMailbox[];
  /** Link of the folder that the accounts share. */
  readonly link: string;
}

const listening = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/**
 * Starts the stand-in as a server on this computer alone. What a request changed is in the file before it is
 * answered. Rejects when the port is taken or the file is damaged.
 */
export async function startServer(
  { port, state, faultRate, seed, transit }: ServerOptions,
  onUnknown: (what: string) => void,
): Promise<Started & { readonly server: Server }> {
  const saved = state === null ? undefined : await readState(state);
  const server = createServer();
  const address = `http://127.0.0.1:${await listening(server, port)}`;
  const now = (): number => Date.now();
  const library = demoLibrary(address);
  const standIn = new GraphStandIn({
    account: demoAccount,
    colleagues: [demoColleague],
    shared: [demoShared],
    now,
    transit,
    onUnknown,
    origin: address,
    uploadOrigin: address,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    drive: (context) => new Drives(context, [library]),
    ...(faultRate > 0 ? { fault: randomFaults({ seed, rate: faultRate, clock: { now } }) } : {}),
  });
  if (saved !== undefined) {
    const restored = standIn.restore(saved);
    if (!restored.ok) {
      server.close();
      throw new Error(`${state} is damaged: ${restored.error}`);
    }
  }
  if (state !== null) standIn.keep((snapshot) => writeState(state, snapshot));
  const accounts = standIn.accounts.map((account) => {
    const token = tokenOf(account, SCOPES);
    standIn.acceptToken(token, SCOPES, account.address);
    return { name: account.name, address: account.address, token };
  });
  server.on('request', listenerFor(standIn));
  return { server, address, accounts, shared: [demoShared], link: library.folders[0]?.link ?? '' };
}
