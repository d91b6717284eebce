import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { CheckedRun } from '../../app/checked';
import { type CustomerDossier, describeCustomer } from '../../app/describeCustomer';
import type { ItemDossier } from '../../app/describeDossier';
import { itemDossier } from '../../app/parts/itemDossier';
import { judgedAnew, judgedWithInSlices, judgedWithout } from '../../app/parts/judged';
import type { DossierEvent } from '../../core/index';
import { usePane } from '../frame/paneContext';
import { type Acts, useActs } from './acting/useActs';
import { useDecided } from './useDecided';
import type { Dossier } from './useDossier';

/** The page in front, and by what something is filed on it. */
export interface Shown {
  readonly view: ItemDossier | CustomerDossier | null;
  readonly acts: Acts;
  /** Is told that all that was filed of a customer is erased. */
  readonly forget: (customer: string) => void;
}

/**
 * The page in front, as what was filed makes it: by the user here, at once; by the check of the run, such as replies
 * that came in, as soon as that is done.
 */
export function useShown(
  { judged, trail, arrived, keep }: Pick<Dossier, 'judged' | 'trail' | 'arrived' | 'keep'>,
  checked: CheckedRun | null,
  onFiled: () => void,
): Shown {
  const latest = useRef(judged);
  latest.current = judged;
  const decided = useDecided(latest, keep, usePane().ports.clock);
  const take = useCallback(
    (events: readonly DossierEvent[]): void =>
      decided((current) => {
        const known = new Set(current.events.map(({ id }) => id));
        const added = events.filter(({ id }) => !known.has(id));
        return added.length === 0 ? null : judgedWithInSlices(current, added);
      }),
    [decided],
  );
  /** Without a row to read again, the check is all that the page follows. */
  const isOfCheck = trail[0]?.kind === 'customer';
  useEffect(() => {
    const own = latest.current?.administration?.id;
    if (checked === null || latest.current === null || checked.administration?.id !== own) return;
    if (isOfCheck) decided((current) => judgedAnew(checked, current));
    else take(checked.events);
  }, [checked, isOfCheck, take, decided]);
  const filed = useCallback(
    (events: readonly DossierEvent[]): void => {
      take(events);
      if (events.length > 0) onFiled();
    },
    [take, onFiled],
  );
  const acts = useActs(judged, checked?.account ?? null, filed);
  const { forget } = acts;
  useEffect(() => {
    // What was said belongs to the page that it was done on.
    if (arrived > 0) forget();
  }, [arrived, forget]);
  const place = trail.at(-1) ?? null;
  const view = useMemo(() => {
    if (judged === null || place === null) return null;
    return place.kind === 'item' ? itemDossier(judged, place.key) : describeCustomer(judged, place.id);
  }, [judged, place]);
  const forgetCustomer = useCallback(
    (customer: string): void => {
      decided((current) => judgedWithout(current, customer));
      onFiled();
    },
    [decided, onFiled],
  );
  return { view, acts, forget: forgetCustomer };
}
