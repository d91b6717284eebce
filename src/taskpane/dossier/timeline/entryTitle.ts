import { type DossierEvent, isLedgerEvent } from '../../../core/index';
import type { CompareWords } from '../../../wording/compare/words';
import type { DossierWords } from '../../../wording/pane/dossier';
import type { DossierTimelineWords } from '../../../wording/pane/dossierTimeline/words';

/** The words that name what happened. */
export interface TitleWords {
  readonly timeline: Pick<DossierTimelineWords, 'kinds' | 'automatic' | 'callTask' | 'releases'>;
  readonly dossier: Pick<DossierWords, 'reminder'>;
  readonly compare: Pick<
    CompareWords,
    'item-cleared' | 'item-partly-paid' | 'item-reopened' | 'item-unsure' | 'due-date-moved'
  >;
}

/** What happened, in a few words; of a reminder with the highest level of its items. */
export function entryTitle(
  events: readonly [DossierEvent, ...DossierEvent[]],
  { timeline, dossier, compare }: TitleWords,
): string {
  const [event] = events;
  if (isLedgerEvent(event)) return compare[event.kind];
  switch (event.kind) {
    case 'reminder-sent':
      return dossier.reminder(
        Math.max(...events.map((one) => (one.kind === 'reminder-sent' ? one.detail.level : 0))),
      );
    case 'release':
      return timeline.releases[event.detail.from];
    case 'mail-in':
      return event.detail.nature === 'automatic' ? timeline.automatic : timeline.kinds['mail-in'];
    case 'task':
      return event.detail.task === 'call' ? timeline.callTask : timeline.kinds.task;
    case 'taken-back':
      return '';
    default:
      return timeline.kinds[event.kind];
  }
}
