import type { Fault } from '../../app/ports';
import { fail, type Result } from '../../core/index';

/** Where something was thrown: its class and place in the code. Its message may quote what was read. */
const thrownAt = (thrown: unknown): string =>
  thrown instanceof Error
    ? `${thrown.name} ${/^\s*at .*$/m.exec(thrown.stack ?? '')?.[0].trim() ?? ''}`
    : 'thrown';

/** A bug must not leave the screen waiting for ever: what was thrown becomes a fault that can be copied. */
export const orUnexpected = <T, E>(work: Promise<Result<T, E>>): Promise<Result<T, E | Fault>> =>
  work.catch((thrown: unknown) => fail({ code: 'unexpected' as const, detail: thrownAt(thrown) }));
