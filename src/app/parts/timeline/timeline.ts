import { canTakeBack, type DossierEvent, eventsThrough, withoutTakenBack } from '../../../core/index';
import type { Judged } from '../judged';
import { documentsOf } from './documents';
import { type Standing, standingOf } from './standing';

/** One thing that happened: an act, on one item or on several. */
export interface TimelineEntry {
  /** Id of its first event. */
  readonly id: string;
  /** The same on each of its items; of a mail, what each item was asked. */
  readonly events: readonly [DossierEvent, ...DossierEvent[]];
  /** Moment (UTC, ISO 8601), and who did it: a name or address. */
  readonly at: string;
  readonly by: string;
  /** Items that it is about; none for the whole customer. */
  readonly items: readonly { readonly key: string; readonly document: string }[];
  /** What became of it; null where nothing can. */
  readonly standing: Standing | null;
  /** By whom and when it was taken back; null for what stands. */
  readonly takenBack: Pick<DossierEvent, 'by' | 'at'> | null;
  /** True where it can be taken back now. */
  readonly undoable: boolean;
}

/**
 * What happened, newest first, of events of one customer or of one of its items: all kinds, each act once. What was
 * taken back is there, and says so. Later than the as-of date nothing has happened yet.
 */
export function timelineOf(all: readonly DossierEvent[], judged: Judged): readonly TimelineEntry[] {
  const events = eventsThrough(all, judged.asOf);
  const standing = standingOf(events, withoutTakenBack(events), judged);
  const documents = documentsOf(events, judged.reading.items);
  const entries = actsOf(events).map((act): TimelineEntry => {
    const [first] = act;
    const takenBack = standing.takenBack.get(first.id) ?? null;
    return {
      id: first.id,
      events: act,
      at: first.at,
      by: first.by,
      items: act.flatMap(({ item }) => (item === '' ? [] : [{ key: item, document: documents(item) }])),
      standing: takenBack === null ? standing.of(act) : null,
      takenBack,
      undoable: takenBack === null && act.every(canTakeBack),
    };
  });
  return entries.sort(newestFirst);
}

/** Of one moment, in the order of their ids: the same everywhere. */
const newestFirst = (one: TimelineEntry, other: TimelineEntry): number =>
  one.at === other.at ? (one.id < other.id ? 1 : -1) : one.at < other.at ? 1 : -1;

type Act = TimelineEntry['events'];

/** What was filed of one mail, or at one moment with the same words, is one act. */
function actsOf(events: readonly DossierEvent[]): readonly Act[] {
  const acts = new Map<string, [DossierEvent, ...DossierEvent[]]>();
  for (const event of events) {
    if (event.kind === 'taken-back') continue;
    const key = actKey(event);
    const act = acts.get(key);
    if (act === undefined) acts.set(key, [event]);
    else act.push(event);
  }
  return [...acts.values()];
}

function actKey(event: DossierEvent): string {
  if (event.kind === 'reminder-sent' || event.kind === 'notice')
    return `${event.kind}|${event.detail.mailKey}`;
  return JSON.stringify([event.at, event.by, event.kind, sharedOf(event)]);
}

/** Of a detail what each item of one act has alike: of a plan or an amount over several, each has its own share. */
function sharedOf({ kind, detail }: DossierEvent): object {
  if (kind === 'plan') return { ...detail, instalments: null };
  return kind === 'promise' ? { ...detail, amount: null } : detail;
}
