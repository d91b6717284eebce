import type { SendEntry } from '../../../app/ports';
import type { OpenSends } from '../../../app/sending/open';

/** A run that broke off, in figures. */
export interface InterruptedRun {
  /** When it began (milliseconds since 1970). */
  readonly since: number;
  readonly sent: number;
  /** Handed over, and being looked for. */
  readonly pending: number;
  readonly unknown: number;
  readonly notSent: number;
}

/** The run of the mails that were never handed over, with what became of its others; null where none broke off. */
export function interruptedRun(
  open: Pick<OpenSends, 'leftOver' | 'pending' | 'unknown'>,
  entries: readonly SendEntry[],
): InterruptedRun | null {
  const runs = new Set(open.leftOver.map(({ run }) => run));
  if (runs.size === 0) return null;
  const ofIt = (all: readonly SendEntry[]): readonly SendEntry[] => all.filter(({ run }) => runs.has(run));
  const moments = [...open.leftOver, ...ofIt(entries)].map(({ at }) => at);
  return {
    since: moments.reduce((one, other) => Math.min(one, other)),
    sent: ofIt(entries).filter(({ state }) => state === 'sent').length,
    pending: ofIt(open.pending).length,
    unknown: ofIt(open.unknown).length,
    notSent: open.leftOver.length,
  };
}
