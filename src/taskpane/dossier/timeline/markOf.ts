import type { TimelineEntry } from '../../../app/describeCustomer';
import type { DossierTimelineWords } from '../../../wording/pane/dossierTimeline/words';
import type { MarkColour } from './TimelineItem';

type Standing = NonNullable<TimelineEntry['standing']>;

const colours: Readonly<Record<Standing, MarkColour>> = {
  open: 'informative',
  unseen: 'informative',
  kept: 'success',
  'partly-kept': 'warning',
  broken: 'danger',
  withdrawn: 'informative',
  replaced: 'informative',
  running: 'warning',
  over: 'informative',
  waiting: 'warning',
  cancelled: 'informative',
};

/** What became of an entry, in words with a colour; null where nothing can. */
export function markOf(
  { standing, events: [{ kind }] }: Pick<TimelineEntry, 'standing' | 'events'>,
  { standings }: Pick<DossierTimelineWords, 'standings'>,
): { readonly text: string; readonly colour: MarkColour } | null {
  if (standing === null) return null;
  if (kind === 'task')
    return standing === 'over'
      ? { text: standings.done, colour: 'success' }
      : { text: standings.toDo, colour: 'warning' };
  return { text: standings[standing], colour: colours[standing] };
}
