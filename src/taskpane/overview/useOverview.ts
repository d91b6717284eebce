import { useCallback, useEffect, useRef, useState } from 'react';
import { type ConsolidatedAgeing, consolidatedAgeing } from '../../app/consolidatedAgeing';
import type { RulesPort } from '../../app/loadRules';
import type { AppSettings, Fault, Sheet } from '../../app/ports';
import type { DayNumber, Result } from '../../core/index';
import { orUnexpected } from '../frame/orUnexpected';
import type { RowProgress } from '../run/runState';

/** What the overview shows, and what moves it. */
export interface Overview {
  /** Set while sheets are read. */
  readonly reading: RowProgress | null;
  /** Null until the first reading ends, or when it was stopped. */
  readonly answer: Result<ConsolidatedAgeing, Fault> | null;
  stop(): void;
  again(): void;
}

type Shown = Pick<Overview, 'reading' | 'answer'>;

/** Reads what all companies have open, at once and for each other day; what an earlier reading answers is dropped. */
export function useOverview(
  { sheet, rules }: { readonly sheet: Pick<Sheet, 'readActive' | 'readNamed'> } & RulesPort,
  { administrations, layouts }: Pick<AppSettings, 'administrations' | 'layouts'>,
  asOf: DayNumber,
): Overview {
  const [shown, setShown] = useState<Shown>({ reading: { done: 0, total: 0 }, answer: null });
  const latest = useRef<AbortController | null>(null);

  const stop = useCallback(() => {
    latest.current?.abort();
    latest.current = null;
    setShown({ reading: null, answer: null });
  }, []);
  const again = useCallback(async () => {
    latest.current?.abort();
    const turn = new AbortController();
    latest.current = turn;
    const update = (next: Shown): void => {
      if (latest.current === turn) setShown(next);
    };
    update({ reading: { done: 0, total: 0 }, answer: null });
    const answer = await orUnexpected(
      consolidatedAgeing(
        { sheet, rules },
        { settings: { administrations, layouts }, asOf },
        {
          signal: turn.signal,
          onRows: (done, total) => update({ reading: { done, total }, answer: null }),
        },
      ),
    );
    update({ reading: null, answer });
  }, [sheet, rules, administrations, layouts, asOf]);

  useEffect(() => {
    void again();
    return () => {
      latest.current?.abort();
      latest.current = null;
    };
  }, [again]);
  return { ...shown, stop, again: () => void again() };
}
