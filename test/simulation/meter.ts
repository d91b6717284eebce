import type { Server } from './network';
import type { Time } from './time';

const MINUTE = 60_000;

/** What a request is about: one mail, claims and their ends, or the record of all that was sent. */
type About = 'mail' | 'claims' | 'record';

function aboutOf({ url, method }: Request): About {
  const address = decodeURIComponent(url);
  const isOfTeam = !address.includes('/messages');
  if (isOfTeam) return method === 'GET' ? 'record' : 'claims';
  return address.includes('DunningAdministration') ? 'record' : 'mail';
}

/** Counts what is asked, and how fast mails are handed over. */
export interface Meter {
  /** Requests of everybody. */
  readonly requests: Readonly<Record<About, number>>;
  /** Most requests under way at once, of one computer. */
  readonly mostAtOnce: number;
  /** Most mails that a mailbox accepted in any sixty seconds. */
  readonly mostAMinute: number;
  /** Asks by the network on behalf of a mailbox. */
  asked(address: string, request: Request, network: Server): Promise<Response>;
  /** The server, of which each mail that it accepts is counted. */
  counted(server: Server, whose: (request: Request) => string): Server;
}

export function createMeter(time: Time): Meter {
  const requests: Record<About, number> = { mail: 0, claims: 0, record: 0 };
  const underWay = new Map<string, number>();
  const accepted = new Map<string, number[]>();
  let mostAtOnce = 0;

  return {
    requests,
    get mostAtOnce() {
      return mostAtOnce;
    },
    get mostAMinute() {
      return Math.max(0, ...[...accepted.values()].map(mostInAMinute));
    },
    async asked(address, request, network) {
      requests[aboutOf(request)] += 1;
      const now = (underWay.get(address) ?? 0) + 1;
      underWay.set(address, now);
      mostAtOnce = Math.max(mostAtOnce, now);
      try {
        return await network(request);
      } finally {
        underWay.set(address, (underWay.get(address) ?? 1) - 1);
      }
    },
    counted: (server, whose) => async (request) => {
      const answer = await server(request);
      if (answer.status !== 202 || !request.url.endsWith('/send')) return answer;
      const moments = accepted.get(whose(request)) ?? [];
      moments.push(time.now());
      accepted.set(whose(request), moments);
      return answer;
    },
  };
}

/** Moments come in their order. */
function mostInAMinute(moments: readonly number[]): number {
  let first = 0;
  let most = 0;
  for (const [last, moment] of moments.entries()) {
    while ((moments[first] ?? moment) <= moment - MINUTE) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}
