import { Client } from '@microsoft/microsoft-graph-client';
import type { Server } from './network';
import type { Random } from './random';
import type { Time } from './time';

/** Milliseconds between two mails: the pace of the product. */
const PACE_MS = 2_500;

interface PlainOptions {
  readonly time: Time;
  readonly random: Random;
  readonly token: () => string;
  readonly network: Server;
}

/**
 * What everybody writes first: one plain `sendMail` a mail with the SDK as it comes, which tries again by itself. Gives
 * how many of them ended in an error. `network` takes the place of the world's `fetch`, and the simulation's time and
 * chance that of the timers and of Math.random, which the SDK looks up itself.
 */
export async function sendPlainly(
  bodies: readonly object[],
  { time, random, token, network }: PlainOptions,
): Promise<number> {
  const { fetch, setTimeout } = globalThis;
  const chance = Math.random;
  const world: { fetch: unknown; setTimeout: unknown } = globalThis;
  world.fetch = (input: Request | string, init?: RequestInit) => network(new Request(input, init));
  world.setTimeout = (work: () => void, milliseconds: number) => time.after(milliseconds, work);
  Math.random = random.next;
  try {
    const client = Client.init({ authProvider: (done) => done(null, token()) });
    let errors = 0;
    for (const message of bodies) {
      await client
        .api('/me/sendMail')
        .header('Prefer', 'IdType="ImmutableId"')
        .post({ message })
        .catch(() => {
          errors += 1;
        });
      await time.wait(PACE_MS);
    }
    return errors;
  } finally {
    Object.assign(globalThis, { fetch, setTimeout });
    Math.random = chance;
  }
}
