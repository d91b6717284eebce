import type { Clock, Fault } from '../app/ports';
import { fail, ok, type Result } from '../core/index';

/** Callbacks of Office that have not come within this never come: pinned panes are known for it. */
const LIMIT_MS = 10_000;

/** A call of Outlook's with its callback as a result: what fails, throws or stays silent is a fault. */
export async function officeCall<T>(
  name: string,
  clock: Pick<Clock, 'wait'>,
  call: (done: (result: Office.AsyncResult<T>) => void) => void,
): Promise<Result<T, Fault>> {
  const unavailable = (why: string): Result<never, Fault> =>
    fail({ code: 'outlook-unavailable', detail: `${name}: ${why}` });
  const answer = new Promise<Result<T, Fault>>((resolve) => {
    try {
      call((result) => {
        // Office.AsyncResultStatus is not there in every build; its words are.
        const isDone = String(result.status) === 'succeeded';
        resolve(isDone ? ok(result.value) : unavailable(String(result.error?.code ?? 'failed')));
      });
    } catch (error) {
      resolve(unavailable(error instanceof Error ? error.name : 'thrown'));
    }
  });
  return Promise.race([answer, clock.wait(LIMIT_MS).then(() => unavailable('no answer'))]);
}
