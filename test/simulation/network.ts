import type { FaultHook } from '../../src/host/graph/faultHook';
import { randomFaults } from '../../src/host/graph/faults/random';
import type { Random } from './random';
import type { Time } from './time';

/** An answer later than this counts as lost, as the adapters have it. */
const TIMEOUT_MS = 100_000;
/** Longest time that a request which was given up is still on its way. */
const LATEST_MS = 240_000;
/** Of the requests that meet trouble, this share is carried out long after it was given up. */
const LATE = 0.1;
/** A batch that arrives has twenty requests in it, each with luck of its own: this share of the rate. */
const INNER = 0.3;

/** Answers a request, as `fetch` does. */
export type Server = (request: Request) => Promise<Response>;

/** A network to Graph that takes its time and meets trouble. */
export interface Network {
  readonly send: Server;
  /** By which the server disturbs what arrives. */
  readonly fault: FaultHook;
}

export interface NetworkOptions {
  readonly time: Time;
  readonly random: Random;
  /** Share of requests that meet trouble, from 0 to 1; may change. */
  readonly rate: () => number;
  readonly server: Server;
}

/**
 * A network on which each request and answer takes its time. So many of the requests meet trouble: one of the faults
 * that the stand-in knows, or they are carried out minutes after whoever asked has given up.
 */
export function createNetwork({ time, random, rate, server }: NetworkOptions): Network {
  const disturb = randomFaults({ seed: random.between(0, 2 ** 30), rate: 1, clock: time });
  /** True for the request that arrives next: it is asked about at once. */
  let troubled = false;
  const arrive: (request: Request, trouble: boolean) => Promise<Response> = (request, trouble) => {
    troubled = trouble;
    return server(request);
  };
  const delay = (): Promise<void> => time.wait(random.between(20, 150));

  return {
    fault(request) {
      if (request.batched === true) return random.chance(rate() * INNER) ? disturb(request) : null;
      const strikes = troubled;
      troubled = false;
      return strikes ? disturb(request) : null;
    },
    async send(request) {
      const trouble = random.chance(rate());
      if (trouble && random.chance(LATE)) {
        time.after(random.between(1_000, LATEST_MS), () => {
          arrive(request, false).catch(() => {});
        });
        await time.wait(TIMEOUT_MS);
        throw new TypeError('Failed to fetch');
      }
      await delay();
      try {
        return await arrive(request, trouble);
      } catch (lost) {
        // Some losses are heard of at once, others are waited for.
        await time.wait(random.chance(0.5) ? 200 : TIMEOUT_MS);
        throw lost;
      } finally {
        await delay();
      }
    },
  };
}
