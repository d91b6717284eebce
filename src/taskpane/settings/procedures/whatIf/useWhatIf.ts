import { useEffect, useMemo, useState } from 'react';
import type { CheckedRun } from '../../../../app/checked';
import type { TriedOn } from '../../../../app/parts/whatIf/triedOn';
import type { TriedOut } from '../../../../app/parts/whatIf/tryProcedure';
import type { Fault } from '../../../../app/ports';
import { whatIf } from '../../../../app/whatIf';
import type { DunningProcedure, Result } from '../../../../core/index';
import { orUnexpected } from '../../../frame/orUnexpected';
import { usePane } from '../../../frame/paneContext';
import { useSettled } from '../../texts/useSettled';

/** Milliseconds after which it is said that something is under way. */
const LONG = 1000;

/** What was found, and what it was found for. */
interface Found {
  readonly checked: CheckedRun;
  readonly of: string;
  readonly answer: Result<TriedOut, Fault>;
}

/** What a draft would change: worked out when it is asked for, and from then on again after every change of the draft. */
export interface WhatIfDesk {
  readonly asked: boolean;
  /** What was found last on what was checked; null until anything was. */
  readonly answer: Result<TriedOut, Fault> | null;
  /** True while that is of an earlier draft: it stays in sight until what holds now is known. */
  readonly behind: boolean;
  /** True once it takes longer than a person waits without asking. */
  readonly long: boolean;
  readonly ask: () => void;
  readonly stop: () => void;
}

/** @param procedure the draft as it can be used; null while something in it is wrong */
export function useWhatIf(
  checked: CheckedRun | null,
  procedure: DunningProcedure | null,
  on: TriedOn,
): WhatIfDesk {
  const { ports } = usePane();
  const [asked, setAsked] = useState(false);
  const [found, setFound] = useState<Found | null>(null);
  const [long, setLong] = useState(false);
  // A draft is made anew by every key: what counts is what it says.
  const draft = JSON.stringify([procedure, on]);
  const settled = useSettled(draft, asked ? 'asked' : draft);
  const wanted = useMemo(() => JSON.parse(settled) as [DunningProcedure | null, TriedOn], [settled]);
  useEffect(() => {
    const [tried, whom] = wanted;
    if (!asked || checked === null || tried === null) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => setLong(true), LONG);
    const over = (): void => {
      clearTimeout(timer);
      setLong(false);
    };
    const work = async (): Promise<void> => {
      const answer = await orUnexpected(whatIf(ports, { checked, procedure: tried, on: whom }, signal));
      // A newer draft has overtaken this one.
      if (signal.aborted) return;
      over();
      setFound({ checked, of: settled, answer });
    };
    void work();
    return () => {
      controller.abort();
      over();
    };
  }, [asked, checked, wanted, settled, ports]);
  const holds = asked && found !== null && found.checked === checked;
  return {
    asked,
    answer: holds ? found.answer : null,
    behind: holds && found.of !== draft,
    long,
    ask: () => setAsked(true),
    stop: () => setAsked(false),
  };
}
