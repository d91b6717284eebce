import { GraphStandIn } from '../../../src/host/graph/standIn';
import type { StandInOptions } from '../../../src/host/graph/standInOptions';
import { type Around, dunning, fileOf, NOW, type Said, scratch } from './dunning';

/** On this computer, so that it is a rehearsal. */
export const GRAPH = 'http://localhost:8080';
export const ELS = {
  name: 'Els Peeters',
  address: 'els@zee.example',
  tenantId: '11111111-1111-4111-8111-111111111111',
  objectId: '22222222-2222-4222-8222-222222222222',
};

/** What `dunning send` may do with a token. */
export const SCOPES = [
  'User.Read',
  'Mail.ReadWrite',
  'Mail.Send',
  'Mail.ReadWrite.Shared',
  'Mail.Send.Shared',
  'Files.ReadWrite.All',
];

/** A mailbox behind Graph, and a file of open items with a journal beside it. */
export interface MailServer {
  readonly standIn: GraphStandIn;
  readonly clock: { now: number };
  readonly file: string;
  readonly journal: string;
  /** Paths of the requests, each with its method. */
  readonly asked: string[];
  /** `dunning send` of the file. */
  send(args?: readonly string[], around?: Around): Promise<Said>;
  /** Recipients of the mails that went out, in the order of their names. */
  recipients(): string[];
}

/** A mailbox at which nothing was sent yet, and these open items. */
export async function mailServer(
  items: string,
  options: Partial<Omit<StandInOptions, 'account' | 'now' | 'origin'>> = {},
): Promise<MailServer> {
  const clock = { now: NOW };
  const standIn = new GraphStandIn({ account: ELS, now: () => clock.now, origin: GRAPH, ...options });
  const { token } = standIn.issueToken(SCOPES);
  const file = await fileOf('items.csv', items);
  const journal = `${await scratch()}/sends.jsonl`;
  const asked: string[] = [];
  return {
    standIn,
    clock,
    file,
    journal,
    asked,
    send: (args = [], around = {}) =>
      dunning(['send', file, '--as-of', '2026-11-21', '--graph', GRAPH, '--journal', journal, ...args], {
        token,
        clock,
        fetch(url, init) {
          asked.push(`${init.method ?? 'GET'} ${new URL(url).pathname}`);
          return standIn.handle(new Request(url, init));
        },
        ...around,
      }),
    recipients: () =>
      standIn
        .messages('sentitems')
        .flatMap(({ to }) => to.map((one) => (typeof one === 'string' ? one : String(one))))
        .sort(),
  };
}
