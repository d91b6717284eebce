import type { CheckedRun } from '../../app/checked';
import type { Publisher } from '../../app/dossier/publishLedger';
import type { PanePorts } from '../frame/paneContext';

/**
 * Publishes what checks read in the team folder, behind the user's back: a check neither waits for it nor fails by it,
 * and the next one tries again. Another computer that has an older list says of which day it is.
 */
export function publishing(
  ports: Pick<PanePorts, 'teams' | 'clock'>,
): (checked: CheckedRun) => Promise<void> {
  let publisher: Promise<Publisher> | null = null;
  return async (checked) => {
    if (checked.administration?.team == null) return;
    publisher ??= import(/* webpackChunkName: "checking" */ '../../app/dossier/publishLedger').then(
      ({ createPublisher }) => createPublisher(ports),
    );
    try {
      await (await publisher)(checked);
    } catch {
      publisher = null; // the program part could not be loaded
    }
  };
}
