import type { Claim, TeamFolders } from '../../../src/app/ports';
import { ok } from '../../../src/core/result';
import { GraphClient } from '../../../src/graph/client';
import { createTeamFolders } from '../../../src/graph/team/folders';
import { Drives } from '../../../src/host/graph/drive/drives';
import type { DriveSeed, Role } from '../../../src/host/graph/drive/item';
import type { FaultHook } from '../../../src/host/graph/faultHook';
import { GraphStandIn } from '../../../src/host/graph/standIn';
import { account, keyOf, MORNING } from '../connected';

export const bert = {
  name: 'Bert Claes',
  address: 'bert@example.be',
  tenantId: account.tenantId,
  objectId: '44444444-4444-4444-8444-444444444444',
};

export const library: DriveSeed = {
  id: 'b!library-1_x',
  name: 'Documenten',
  webUrl: 'https://zonneveld.sharepoint.com/sites/Debiteuren/Documenten',
  members: { [account.address]: 'write', [bert.address]: 'write' },
  folders: [
    {
      id: '01FOLDER0001',
      name: 'Herinneringen',
      link: 'https://zonneveld.sharepoint.com/:f:/s/Debiteuren/Eabc_-def?e=1x2y3z',
    },
  ],
};

/** Folder and link of the demo. */
export const link = 'https://zonneveld.sharepoint.com/:f:/s/Debiteuren/Eabc_-def?e=1x2y3z';
export const place = { drive: library.id, folder: '01FOLDER0001', name: 'Herinneringen', link };

interface Options {
  readonly fault?: FaultHook;
  readonly members?: Readonly<Record<string, Role>>;
  /** Scopes that the users agreed to. */
  readonly scopes?: readonly string[];
  /** Waits before each request is let through. */
  readonly before?: () => Promise<unknown>;
}

/** Two colleagues with the real client over one stand-in with a document library. */
export function together(options: Options = {}) {
  const { fault, members = library.members, scopes = ['Files.ReadWrite.All'], before } = options;
  const time = { now: MORNING };
  const unknowns: string[] = [];
  const requests: { method: string; url: string; path: string; headers: Headers }[] = [];
  const waits: number[] = [];
  const made: { drives: Drives | null } = { drives: null };
  const standIn = new GraphStandIn({
    account,
    colleagues: [bert],
    now: () => time.now,
    onUnknown: (what) => unknowns.push(what),
    drive: (context) => {
      made.drives = new Drives(context, [{ ...library, members }]);
      return made.drives;
    },
    ...(fault ? { fault } : {}),
  });
  const teamsOf = (address: string): TeamFolders => {
    const clock = {
      now: () => time.now,
      wait: async (milliseconds: number) => {
        waits.push(milliseconds);
        time.now += milliseconds;
      },
    };
    const client = new GraphClient(
      {
        graphOrigin: 'https://graph.microsoft.com',
        fileHosts: ['*.sharepoint.com'],
        clock,
        fetch: async (url, init) => {
          const request = new Request(url, init);
          requests.push({
            method: request.method,
            url,
            path: new URL(url).pathname,
            headers: request.headers,
          });
          await before?.();
          return standIn.handle(request);
        },
      },
      { token: async () => ok(standIn.issueToken(scopes, address).token) },
    );
    return createTeamFolders(client, clock);
  };
  const drives = (): Drives => {
    if (made.drives === null) throw new Error('no drives');
    return made.drives;
  };
  return {
    standIn,
    drives,
    time,
    unknowns,
    requests,
    waits,
    teamsOf,
    ann: teamsOf(account.address),
    bert: teamsOf(bert.address),
  };
}

/** Puts a file into the team folder, as somebody else would. */
export async function put(
  standIn: GraphStandIn,
  inside: string,
  content: string | Uint8Array,
): Promise<void> {
  const { token } = standIn.issueToken(['Files.ReadWrite.All']);
  const graph = 'https://graph.microsoft.com/v1.0';
  const headers = {
    Authorization: `Bearer ${token}`,
    Prefer: 'IdType="ImmutableId"',
    'Content-Type': 'application/json',
  };
  const names = inside.split('/').slice(0, -1);
  for (const [depth, name] of names.entries()) {
    const above = depth === 0 ? '' : `:/${names.slice(0, depth).join('/')}:`;
    await standIn.handle(
      new Request(`${graph}/drives/${library.id}/items/01FOLDER0001${above}/children`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ name, folder: {}, '@microsoft.graph.conflictBehavior': 'fail' }),
      }),
    );
  }
  const answer = await standIn.handle(
    new Request(
      `${graph}/drives/${library.id}/items/01FOLDER0001:/${encodeURI(inside)}:/content?@microsoft.graph.conflictBehavior=replace`,
      { method: 'PUT', headers, body: content as BodyInit },
    ),
  );
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}

/** Digest of a customer, as an id of a claim. */
const ofCustomer = (customer: string): string =>
  Array.from(new TextEncoder().encode(customer), (byte) => byte.toString(16))
    .join('')
    .padStart(64, '0');

export const claimOf = (customer: string, change: Partial<Claim> = {}): Claim => ({
  of: ofCustomer(customer),
  number: 1,
  administration: 'be01',
  key: keyOf(1),
  customer,
  currency: 'EUR',
  label: `Customer ${customer}`,
  by: account.address,
  mailbox: '',
  run: 'run-ann',
  at: '2026-11-21T09:30:00.000Z',
  ...change,
});

/** A colleague's claim of the same customer: another run, another key. */
export const colleagues = (claim: Claim): Claim => ({
  ...claim,
  by: bert.address,
  run: 'run-bert',
  key: keyOf(2),
  at: '2026-11-21T09:30:01.000Z',
});
