import { ok, type Result } from '../../core/index';
import type { CheckedRun } from '../checked';
import type { Fault, Ports } from '../ports';
import { type LedgerSource, publishedLedger } from './publishedLedger';

type Published = LedgerSource &
  Pick<CheckedRun, 'administration' | 'account' | 'fingerprint' | 'checks' | 'readOnly'>;

/** Publishes what a check read; true when it wrote, false where there was nothing to write. */
export type Publisher = (checked: Published) => Promise<Result<boolean, Fault>>;

/**
 * Publishes the open items in the team folder of the administration, where colleagues without the workbook find them:
 * once for each state of the sheet, however often it is checked, and one after the other. What failed is tried again at
 * the next check. Nothing is published without a team folder or an account, of a sheet that may be another
 * administration's, or for another day than today.
 */
export function createPublisher({
  teams,
  clock,
}: {
  readonly teams: Pick<Ports['teams'], 'shelf'>;
  readonly clock: Pick<Ports['clock'], 'now'>;
}): Publisher {
  /** By administration and folder, the state that was written last. */
  const written = new Map<string, string>();
  let turn: Promise<unknown> = Promise.resolve();

  const publish: Publisher = async (checked) => {
    const { administration, account, fingerprint, readOnly } = checked;
    const isForeign = checked.checks.some(({ code, stopsSending }) => code === 'own-items' && stopsSending);
    if (administration === null || administration.team === null || account === null) return ok(false);
    if (readOnly || isForeign) return ok(false);
    const { id, team } = administration;
    const place = JSON.stringify([id, team.drive, team.folder]);
    if (written.get(place) === fingerprint) return ok(false);
    const at = new Date(clock.now()).toISOString();
    const by = account.name || account.address;
    const put = await teams.shelf(team).publish(publishedLedger(checked, administration, { at, by }));
    if (!put.ok) return put;
    written.set(place, fingerprint);
    return ok(true);
  };
  return (checked) => {
    const mine = turn.then(() => publish(checked));
    turn = mine.catch(() => undefined);
    return mine;
  };
}
