import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import type { TimelineEntry } from '../../../app/describeCustomer';
import { OpenMail } from '../../replies/mail/OpenMail';
import { localMoment } from '../localMoment';
import { entryFacts, type FactPairs, type Telling } from './entryFacts';
import { entryIcon } from './entryIcon';
import { entryTitle } from './entryTitle';
import { markOf } from './markOf';
import { TimelineItem } from './TimelineItem';

/** What the entries of a timeline have in common. */
export interface EntryProps {
  readonly telling: Telling;
  /** True where the page is about more than one item: then each entry names its own. */
  readonly named: boolean;
  /** Takes an entry back; null where nothing can be filed now. */
  readonly onUndo: ((entry: TimelineEntry) => void) | null;
}

/** One entry of a timeline: drawn again only when it, or what it is told with, changed. */
export const EntryView = memo(Entry);

function Entry({ entry, telling, named, onUndo }: EntryProps & { readonly entry: TimelineEntry }) {
  const { timeline } = telling;
  const { events, items, at, by, takenBack, undoable } = entry;
  const [event] = events;
  const what = entryTitle(events, telling);
  const mail = mailOf(entry);
  return (
    <TimelineItem
      icon={entryIcon(event.kind)}
      what={what}
      mark={markOf(entry, timeline)}
      at={at}
      day={event.detail.day}
      by={by}
      facts={[...aboutOf(items, telling, named, events.length), ...entryFacts(events, telling)]}
      takenBack={takenBack === null ? null : timeline.takenBack(takenBack.by, dayOf(takenBack.at, telling))}
    >
      {mail !== null && takenBack === null && <OpenMail mail={mail} />}
      {undoable && onUndo !== null && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          aria-label={timeline.undoOf(what)}
          onClick={() => onUndo(entry)}
        >
          {timeline.undo}
        </Button>
      )}
    </TimelineItem>
  );
}

/** About which items an entry is. A mail of several names them beside their amounts. */
function aboutOf(
  items: TimelineEntry['items'],
  { timeline }: Telling,
  named: boolean,
  count: number,
): FactPairs {
  if (items.length === 0) return named ? [] : [[timeline.items, timeline.wholeCustomer]];
  if (!named && items.length === 1) return [];
  const documents = items.map(({ key, document }) => <bdi key={key}>{document}</bdi>);
  return count > 1 && documents.length > 6
    ? [[timeline.items, documents.length]]
    : [[timeline.items, documents]];
}

/** The mail behind an entry, where it can be looked up. */
function mailOf({ events: [{ detail }] }: TimelineEntry) {
  if (!('internetMessageId' in detail) || detail.internetMessageId === null) return null;
  return { id: null, internetMessageId: detail.internetMessageId, subject: detail.subject };
}

function dayOf(at: string, { date }: Telling): string {
  const moment = localMoment(at);
  return moment === null ? '' : date(moment.day);
}
