import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CheckedRun } from '../../app/checked';
import type { Fault, WaitingReply } from '../../app/ports';
import type { TakenIn } from '../../app/replies/takenIn';
import { ok, type Result, waitingMails } from '../../core/index';
import type { Dossier } from '../dossier/useDossier';
import { orUnexpected } from '../frame/orUnexpected';
import { usePane } from '../frame/paneContext';
import { isReading } from '../run/runReducer';
import type { Run } from '../run/useRun';
import type { Replies } from './repliesContext';

/** How often the mailbox is looked at while the pane is in sight, and how soon again for who comes back, in milliseconds. */
const EVERY = 300_000;
const SOON = 60_000;

type ShowDossier = Dossier['show'];

interface State {
  readonly unsure: readonly WaitingReply[];
  readonly outdated: number;
  readonly news: number | null;
  readonly looking: boolean;
  readonly lookedAt: number | null;
  readonly fault: Fault | null;
}

const fresh: State = { unsure: [], outdated: 0, news: null, looking: false, lookedAt: null, fault: null };

/**
 * Looks for replies while the pane is in sight: every five minutes, and when the user comes back to it. Only where the
 * company was checked and somebody was signed in then: no window is ever opened. What came in is checked again at once
 * where the run is still at its proposal; later, the run is only said to be behind.
 */
export function useReplies(run: Run, show: () => void, showDossier: ShowDossier): Replies {
  const { ports, settings, asOf } = usePane();
  const [state, setState] = useState(fresh);
  const { checked, step, sending, result } = run.state;
  const [seen, setSeen] = useState<CheckedRun | null>(null);
  if (seen !== checked) {
    setSeen(checked);
    // The check read the mailbox itself.
    setState((before) => ({
      ...before,
      unsure: checked?.replies.waiting ?? [],
      fault: checked?.replies.fault ?? null,
      outdated: 0,
    }));
  }
  const waiting = useMemo(() => waitingMails(checked?.events ?? []).length, [checked]);
  const early = step === 'check' || step === 'propose';
  const rests = checked === null || checked.account === null || sending !== null || isReading(run.state);
  const { reread } = run;
  const busy = useRef(false);
  const last = useRef(0);

  const look = useCallback(async () => {
    if (checked === null || rests || busy.current) return;
    busy.current = true;
    last.current = ports.clock.now();
    setState((before) => ({ ...before, looking: true }));
    const polling = async (): Promise<Result<TakenIn, Fault>> => {
      const { pollReplies } = await import(/* webpackChunkName: "replies-poll" */ '../../app/pollReplies');
      return ok(await pollReplies(ports, { checked }));
    };
    const polled = await orUnexpected(polling());
    busy.current = false;
    const lookedAt = ports.clock.now();
    if (!polled.ok) {
      setState((before) => ({ ...before, looking: false, lookedAt, fault: polled.error }));
      return;
    }
    const { filed, waiting: unsure, fault } = polled.value;
    const names = new Set(checked.replies.waiting.map(({ mail }) => mail.id));
    const news = filed + unsure.filter(({ mail }) => !names.has(mail.id)).length;
    const isAgain = news > 0 && early && result === null;
    setState((before) => ({
      ...{ unsure, fault, news, lookedAt, looking: false },
      outdated: isAgain ? before.outdated : before.outdated + news,
    }));
    if (isAgain) void reread(settings, asOf);
  }, [ports, checked, rests, early, result, reread, settings, asOf]);

  useEffect(() => {
    if (rests) return;
    const isDue = (after: number): boolean =>
      document.visibilityState === 'visible' && ports.clock.now() - last.current >= after;
    const timer = setInterval(() => {
      if (isDue(EVERY)) void look();
    }, SOON);
    const back = (): void => {
      if (isDue(SOON)) void look();
    };
    window.addEventListener('focus', back);
    document.addEventListener('visibilitychange', back);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', back);
      document.removeEventListener('visibilitychange', back);
    };
  }, [rests, look, ports]);

  useEffect(() => {
    // The check has just read it.
    if (checked !== null) last.current = ports.clock.now();
  }, [checked, ports]);

  const seeUnsure = useCallback(
    (unsure: readonly WaitingReply[]) => setState((before) => ({ ...before, unsure })),
    [],
  );
  const plan = useCallback(
    (key: string) => {
      if (checked === null) return;
      const { items, sheetName } = checked.reading;
      const row = items.row[items.key.indexOf(key)] ?? 0;
      // The dossier is that of the row in front.
      const shown = ports.sheet.show(sheetName, row, 1);
      showDossier(
        shown.then((there) => (there.ok ? ports.selection.current() : there)),
        'plan',
      );
    },
    [ports, checked, showDossier],
  );
  return useMemo(
    () => ({
      ...state,
      count: state.unsure.length + waiting,
      look: () => void look(),
      seeUnsure,
      show,
      plan,
    }),
    [state, waiting, look, seeUnsure, show, plan],
  );
}
