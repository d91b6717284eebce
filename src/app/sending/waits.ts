import type { Result } from '../../core/index';
import type { Fault, Ports } from '../ports';
import type { SendControl } from './control';
import { meaningOf, waitsFor } from './faults';
import type { SendProgress } from './results';
import { TRY_PAUSES } from './timing';

/** Waiting is cut up, so that the time left is told. */
const SLICE = 500;

export type Why = NonNullable<SendProgress['waiting']>;

/** How a run waits: a person who pauses or cancels is heard at once. */
export interface Waits {
  /** Waits so long, or until a person pauses or cancels, or the clock goes back. */
  rest(milliseconds: number, why: Why): Promise<void>;
  /** Waits while a person has paused the run; true when it was cancelled. */
  held(): Promise<boolean>;
  /** Tries again, with growing pauses, what fails in passing; the fault `cancelled` where a person ended the run. */
  persist<T>(work: () => Promise<Result<T, Fault>>): Promise<Result<T, Fault>>;
}

export function createWaits(
  clock: Pick<Ports['clock'], 'now' | 'wait'>,
  control: SendControl,
  report: (why: Why) => void,
): Waits {
  let changed: Promise<void> | null = null;
  const change = (): Promise<void> => {
    changed ??= control.changed().then(() => {
      changed = null;
    });
    return changed;
  };

  const rest: Waits['rest'] = async (milliseconds, why) => {
    const until = clock.now() + milliseconds;
    let before = clock.now();
    while (clock.now() < until && clock.now() >= before && control.state === 'running') {
      report(why);
      before = clock.now();
      if (control.state !== 'running') return;
      await Promise.race([clock.wait(Math.min(SLICE, until - before)), change()]);
    }
  };
  const held: Waits['held'] = async () => {
    while (control.state === 'paused') {
      report('person');
      if (control.state === 'paused') await change();
    }
    return control.state === 'cancelled';
  };
  return {
    rest,
    held,
    async persist(work) {
      for (let tries = 0; ; tries += 1) {
        if (await held()) return { ok: false, error: { code: 'cancelled', detail: '' } };
        const answer = await work();
        const pause = TRY_PAUSES[tries];
        if (answer.ok || pause === undefined || meaningOf(answer.error) !== 'try-again') return answer;
        await rest(Math.max(pause, answer.error.retryAfter ?? 0), waitsFor(answer.error));
      }
    },
  };
}
