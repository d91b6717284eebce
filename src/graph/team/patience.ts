import { fail, type Result } from '../../core/index';
import type { GraphConfig } from '../config';
import type { GraphFault } from '../fault';

/** Tries in all, of what may be asked again. */
const TRIES = 4;
/** Longest wait before another try; a longer Retry-After is for whoever asked to decide. */
const LONGEST_WAIT_MS = 60_000;

/** True for what passes by itself: nothing arrived, too many requests, the server in trouble, a file in use. */
export const passes = ({ code, status }: GraphFault): boolean =>
  status === undefined
    ? code === 'team-unreachable'
    : [408, 412, 423, 429].includes(status) || (status >= 500 && status !== 501 && status !== 507);

/** Milliseconds before the try after `tried` tries, by what the other side asks for; null: not worth it. */
export function pauseAfter(tried: number, faults: readonly GraphFault[]): number | null {
  const wait = Math.max(1000 * 2 ** (tried - 1), ...faults.map(({ retryAfter }) => retryAfter ?? 0));
  return tried < TRIES && wait <= LONGEST_WAIT_MS ? wait : null;
}

/**
 * Does what may safely be done twice until it works, or fails for good: a write-once file is there or not, whoever
 * asks again.
 */
export async function patiently<T>(
  clock: Pick<GraphConfig['clock'], 'wait'>,
  work: () => Promise<Result<T, GraphFault>>,
): Promise<Result<T, GraphFault>> {
  for (let tried = 1; ; tried++) {
    const done = await work();
    if (done.ok || !passes(done.error)) return done;
    const wait = pauseAfter(tried, [done.error]);
    if (wait === null) return fail(done.error);
    await clock.wait(wait);
  }
}
