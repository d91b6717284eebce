import type { MailEvent } from '../../core/index';
import type { Ports } from '../ports';
import type { OpenSends } from './open';
import type { RunResult } from './results';

/** What a look at what is open takes. */
export type SettlePorts = Pick<
  Ports,
  'identity' | 'mailer' | 'mailbox' | 'journal' | 'teams' | 'dossier' | 'hash' | 'clock'
>;

/** What is open after a look, or after a person's answer. */
export interface Settled {
  readonly open: OpenSends;
  /** Events that the dossier did not have. */
  readonly events: readonly MailEvent[];
  /** Those of them that could not be written to the dossier. */
  readonly unfiled: RunResult['unfiled'];
}
