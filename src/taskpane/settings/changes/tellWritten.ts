import { acceptedBy } from '../../../app/acceptances';
import type { WrittenChange } from '../../../app/ports';
import { currentAdministration } from '../../../app/settings';
import { undoChange } from '../../../app/undoChange';
import { changeText } from '../../../wording/pane/changes';
import { orUnexpected } from '../../frame/orUnexpected';
import type { PaneTools } from '../../frame/paneContext';

type Tools = Pick<PaneTools, 'ports' | 'language' | 'settings' | 'changeSettings' | 'tell'>;

/** What was just written, and who looks again once it is taken back. */
export interface JustWritten {
  readonly place: WrittenChange['place'];
  /** Moment (milliseconds) at which the writing began. */
  readonly since: number;
  readonly onBack: () => void;
}

/** Says above the page what was just written into the workbook, with the way back. Nothing where there is none. */
export async function tellWritten(
  { ports, language, settings, changeSettings, tell }: Tools,
  { place, since, onBack }: JustWritten,
): Promise<void> {
  const listed = await orUnexpected(ports.restore.list());
  if (!listed.ok) return;
  const [change] = listed.value.changes;
  const isIt = change?.place === place && Date.parse(change.at) >= since && !change.undone;
  if (change === undefined || !isIt || change.way === 'none') return;
  tell({
    what: `${changeText(change, language)}.`,
    async back() {
      const by = acceptedBy(null, currentAdministration(settings));
      const { administrations } = settings;
      const undone = await orUnexpected(undoChange(ports, { change, by, administrations, changeSettings }));
      if (undone.ok) onBack();
      return undone.ok ? null : undone.error;
    },
  });
}
