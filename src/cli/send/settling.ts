import type { Administration, Fault } from '../../app/ports';
import type { OpenSends } from '../../app/sending/open';
import type { Settled, SettlePorts } from '../../app/sending/settled';
import { settleSends } from '../../app/settleSends';
import { ok, type Result } from '../../core/index';

/** Milliseconds. An interrupt is heard within a slice; looks are never closer together than the pause. */
const SLICE = 250;
const LEAST_PAUSE = 250;
/** A mail is handed over four times at most, and looked for after the last. */
const HAND_OVERS = 4;
const LAST_LOOKS = 120_000;

export interface Settling {
  readonly administration: Administration;
  readonly settle: number;
  readonly perMinute: number;
  readonly isStopped: () => boolean;
  readonly onOpen: (open: OpenSends) => void;
}

/**
 * Looks at what is on its way until it has arrived, or nobody can tell more: for as long as the hand-overs may take
 * that the protocol allows, and no longer.
 */
export async function settleAll(
  ports: SettlePorts,
  { administration, settle, perMinute, isStopped, onOpen }: Settling,
): Promise<Result<Settled, Fault>> {
  const { clock } = ports;
  const end = clock.now() + HAND_OVERS * settle + LAST_LOOKS;
  let settled = await settleSends(ports, { administration }, { settle, perMinute });
  while (settled.ok) {
    const { open } = settled.value;
    onOpen(open);
    if (open.pending.length === 0 || open.fault !== null || clock.now() >= end) break;
    const until = Math.min(end, Math.max(open.lookAt ?? 0, clock.now() + LEAST_PAUSE));
    while (clock.now() < until && !isStopped()) await clock.wait(Math.min(SLICE, until - clock.now()));
    if (isStopped()) break;
    const next = await settleSends(ports, { administration, last: open }, { settle, perMinute });
    settled = next.ok ? ok(together(settled.value, next.value)) : next;
  }
  return settled;
}

const together = (before: Settled, after: Settled): Settled => ({
  ...after,
  events: [...before.events, ...after.events],
});
