import type { Account } from '../../src/app/ports';
import { ok } from '../../src/core/result';
import { connectWith } from '../../src/graph/adapters';
import { Drives } from '../../src/host/graph/drive/drives';
import type { Delivery } from '../../src/host/graph/message';
import { GraphStandIn } from '../../src/host/graph/standIn';
import type { Connection } from './computer';
import type { Life } from './life';
import { createMeter, type Meter } from './meter';
import { createNetwork, type Network } from './network';
import { teamFolder } from './office';
import type { Random } from './random';
import type { Time } from './time';

const LIBRARY = 'https://zonneveld.sharepoint.com/sites/boekhouding';

/** Killing who reads tries little, and hundreds of mails are read at each start. */
const READING = 0.02;

const SCOPES = ['Mail.ReadWrite', 'Mail.Send', 'Files.ReadWrite.All', 'Sites.ReadWrite.All'];
const ORIGIN = 'https://graph.microsoft.com';

/** Microsoft's side of a simulation: the mailboxes of all who send, and the network to them. */
export interface Cloud {
  readonly standIn: GraphStandIn;
  /** What was asked that Graph does not know, or that nobody may ask, in words. */
  readonly strange: readonly string[];
  readonly network: Network;
  /** What was asked, by whom. */
  readonly meter: Meter;
  /** A token of an account that holds now. */
  tokenOf(address: string): string;
  /** The real adapters, of which each request and each wait is a step of the life. */
  connect(account: Account, life: Life): Connection;
  /** What a person does in Outlook: sends a draft, or deletes it; nothing where it is gone. */
  byHand(address: string, message: string, what: 'send' | 'delete'): Promise<void>;
  /** Every mail that went out, whatever anybody knows of it. */
  readonly deliveries: readonly Delivery[];
}

export interface CloudOptions {
  readonly time: Time;
  readonly random: Random;
  readonly accounts: readonly Account[];
  /** Share of requests that meet trouble. */
  readonly rate: () => number;
  /** Milliseconds between handing a mail over and its going out. */
  readonly transit: number;
  /** True for mailboxes that do not tell of a draft that it was handed over: nobody promises that they do. */
  readonly reticent?: boolean;
  /** True to let mail be made and sent in one request. */
  readonly plain?: boolean;
}

/** Flags of a message, of which the third says that it was handed over. */
const FLAGS = /("id":"Integer 0x0?e07","value":")(\d+)"/gi;

async function withoutBit(answer: Response): Promise<Response> {
  const { status, headers } = answer;
  if (!(headers.get('content-type') ?? '').includes('json')) return answer;
  const text = await answer.text();
  const told = text.replace(FLAGS, (_, before, flags) => `${before}${Number(flags) & ~4}"`);
  return new Response(told, { status, headers });
}

export function createCloud({
  time,
  random,
  accounts,
  rate,
  transit,
  reticent = false,
  plain = false,
}: CloudOptions): Cloud {
  const [account, ...colleagues] = accounts.map((one, index) => ({
    ...one,
    objectId: `33333333-3333-4333-8333-${String(index).padStart(12, '0')}`,
  }));
  if (account === undefined) throw new Error('Nobody has a mailbox.');
  const strange: string[] = [];
  const standIn = new GraphStandIn({
    account,
    colleagues,
    now: time.now,
    drive: (context) =>
      new Drives(context, [
        {
          id: teamFolder.drive,
          name: 'Documenten',
          webUrl: LIBRARY,
          members: Object.fromEntries(accounts.map(({ address }) => [address, 'write'] as const)),
          folders: [{ id: teamFolder.folder, name: teamFolder.name, link: teamFolder.link }],
        },
      ]),
    transit,
    onUnknown: (what) => strange.push(what),
    sendMail: plain,
    fault: (request) => network.fault(request),
    wait: time.wait,
  });
  const meter = createMeter(time);

  /** Who has a token. */
  const holders = new Map<string, string>();
  const whose = (request: Request): string =>
    holders.get((request.headers.get('Authorization') ?? '').replace('Bearer ', '')) ?? '';
  const valid = new Map<string, { readonly token: string; readonly until: number }>();
  /** The token of an account, as long as it holds; a new one where the old one was refused. */
  const tokenOf = (address: string, refused: boolean): string => {
    const known = valid.get(address);
    if (known !== undefined && known.until > time.now() && !refused) return known.token;
    const { token, lifetime } = standIn.issueToken(SCOPES, address);
    // Renewed somewhat early, as sign-in libraries do.
    valid.set(address, { token, until: time.now() + lifetime * 800 });
    holders.set(token, address);
    return token;
  };

  const network: Network = createNetwork({
    time,
    random: random.fork('network'),
    rate,
    server: meter.counted(
      reticent
        ? async (request) => withoutBit(await standIn.handle(request))
        : (request) => standIn.handle(request),
      whose,
    ),
  });

  return {
    standIn,
    strange,
    network,
    meter,
    tokenOf: (address) => tokenOf(address, false),
    connect(account, life) {
      const { address } = account;
      const clock = {
        now: time.now,
        wait: (milliseconds: number) => life.step(() => time.wait(milliseconds)),
      };
      const fetch = (url: string, { signal: _, ...init }: RequestInit): Promise<Response> =>
        life.step(
          () => meter.asked(address, new Request(url, init), network.send),
          init.method === 'GET' ? READING : 1,
        );
      return connectWith(
        {
          graphOrigin: ORIGIN,
          fileHosts: [new URL(LIBRARY).host],
          clock,
          fetch,
        },
        {
          signIn: async () => ok(account),
          token: async (claims) => ok(tokenOf(address, claims !== undefined)),
        },
      );
    },
    async byHand(address, message, what) {
      const url = `${ORIGIN}/v1.0/me/messages/${encodeURIComponent(message)}${what === 'send' ? '/send' : ''}`;
      const headers = { Authorization: `Bearer ${tokenOf(address, false)}`, Prefer: 'IdType="ImmutableId"' };
      await standIn.handle(new Request(url, { method: what === 'send' ? 'POST' : 'DELETE', headers }));
    },
    get deliveries() {
      return standIn.deliveries;
    },
  };
}
