import type { Result } from '../core/index';
import type { Administration, Fault } from './ports';
import type { OpenSends } from './sending/open';
import { settle } from './sending/settle';
import type { Settled, SettlePorts } from './sending/settled';

export interface SettleInput {
  readonly administration: Administration;
  /**
   * What was open at the last look: then only the mails on their way are looked at, and neither the mailbox's record nor
   * the team folder is read again.
   */
  readonly last?: OpenSends;
}
export interface SettleOptions {
  /** Milliseconds after which a draft that was handed over and stayed one is handed over again; 600,000. */
  readonly settle?: number;
  /** Mails a minute, 24. */
  readonly perMinute?: number;
}

/**
 * Looks at what earlier runs left open: mails on their way are looked for, what went out is filed, and a draft that the
 * mailbox did not take is handed over again. `open.lookAt` says when to look next. Without a sign-in the journal alone
 * answers. No window is ever shown.
 */
export const settleSends = (
  ports: SettlePorts,
  input: SettleInput,
  options: SettleOptions = {},
): Promise<Result<Settled, Fault>> => settle(ports, input, options);
