import type { DossierEvent } from '../event';

/** What is new in what was told. */
export interface News {
  readonly added: readonly DossierEvent[];
  /** Events that one of `added` takes the place of. */
  readonly dropped: readonly DossierEvent[];
}

/**
 * Takes events in by id. The same fact told twice, such as by the workbook and by the mailbox, counts once; where
 * the two differ the fuller one counts, whichever came first.
 * @param ids the events so far; gains these
 */
export function takeIn(ids: Map<string, DossierEvent>, events: readonly DossierEvent[]): News {
  if (ids.size === 0) {
    for (const event of events) ids.set(event.id, event);
    if (ids.size === events.length) return { added: events, dropped: [] };
    ids.clear();
  }
  const added: DossierEvent[] = [];
  const dropped: DossierEvent[] = [];
  for (const event of events) {
    const known = ids.get(event.id);
    if (known !== undefined) {
      if (known === event || !isFuller(event, known)) continue;
      dropped.push(known);
    }
    ids.set(event.id, event);
    added.push(event);
  }
  if (dropped.length === 0) return { added, dropped };
  return { added: added.filter((event) => ids.get(event.id) === event), dropped };
}

/** Says more, or, where both say as much, comes later in the order of their words: the same choice everywhere. */
function isFuller(event: DossierEvent, known: DossierEvent): boolean {
  const [one, other] = [wordsOf(event), wordsOf(known)];
  return one.length === other.length ? one > other : one.length > other.length;
}

const wordsOf = ({ at, by, kind, item, customer, detail }: DossierEvent): string =>
  JSON.stringify([at, by, kind, item, customer, detail]);
