import { fail, ok, type Result, runThrough, type Sliced } from '../../core/index';
import type { Fault, Ports } from '../ports';

/** What tells how long a turn has lasted, and lets the others have theirs. */
export type Turns = Pick<Ports['clock'], 'now' | 'wait'>;

/** Milliseconds after which others have their turn: short beside the 200 that a person notices. */
const TURN = 40;

/**
 * Runs sliced work so that nothing else waits long for it: after each turn the program that calls may do what came in
 * meanwhile. A signal stops it between two turns, with the fault `cancelled`. Without a clock all is done at once: where
 * nobody waits, such as on the command line.
 * @example const proposal = await inTurns(proposeInSlices(input), ports.clock, signal);
 */
export async function inTurns<T>(
  work: Sliced<T>,
  clock: Turns | undefined,
  signal?: AbortSignal,
): Promise<Result<T, Fault>> {
  if (clock === undefined) return ok(runThrough(work));
  let began = clock.now();
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return ok(value);
    if (clock.now() - began < TURN) continue;
    await clock.wait(0);
    if (signal?.aborted) return fail({ code: 'cancelled', detail: '' });
    began = clock.now();
  }
}
