import { useCallback, useMemo, useReducer, useRef } from 'react';
import type { Check, CheckCode } from '../../app/checked';
import type { AppSettings, Sheet } from '../../app/ports';
import type { SendProgress } from '../../app/sending';
import { type DayNumber, type Grid, type Language, ok, type ProposedMail } from '../../core/index';
import { orUnexpected } from '../frame/orUnexpected';
import type { PanePorts } from '../frame/paneContext';
import { keptMailbox } from './keptMailbox';
import { chosenMails, type ReviewedMail, reviewedMails } from './reviewedRun';
import { runReducer } from './runReducer';
import { freshRun, type RunState, type Step } from './runState';

/** What the run's screens can do. */
export interface Run {
  readonly state: RunState;
  readonly mails: readonly ReviewedMail[];
  readonly chosen: readonly ProposedMail[];
  /** Reads the sheet in front of the user, or with `again` the sheet that was read before. */
  check(settings: AppSettings, asOf: DayNumber, again: boolean): Promise<void>;
  /** Looks at what was read once more, after another choice of columns: neither Excel nor the mailbox is asked. */
  reread(settings: AppSettings, asOf: DayNumber): Promise<void>;
  stopCheck(): void;
  accept(code: CheckCode, acceptance: Check['acceptance']): void;
  go(step: Step): void;
  choose(mailIds: readonly string[], chosen: boolean): void;
  chooseItem(key: string, chosen: boolean): void;
  show(mailId: string): void;
  send(): Promise<void>;
  stopSending(): void;
  finish(): void;
}

/** Reads the sheet in front, or the one that was read before: the user may stand on the customer table meanwhile. */
const reader =
  (sheet: Sheet, name: string | null): Sheet['readActive'] =>
  (how) =>
    name === null ? sheet.readActive(how) : sheet.readNamed(name, how);

/** The run of this pane: its state and the use cases that move it. */
export function useRun(ports: PanePorts, language: Language): Run {
  const [state, dispatch] = useReducer(runReducer, freshRun);
  const mails = useMemo(() => reviewedMails(state), [state]);
  const chosen = useMemo(() => chosenMails(mails), [mails]);
  const { checked } = state;
  /** Number of the last reading: what an earlier one answers is dropped. */
  const latest = useRef(0);
  const stop = useRef<AbortController | null>(null);

  /** The sheet as it was read last. */
  const kept = useRef<Grid | null>(null);

  const mailboxFor = useRef(keptMailbox());

  const checkOn = useCallback(
    async (read: Sheet['readActive'], anew: boolean, settings: AppSettings, asOf: DayNumber) => {
      const turn = ++latest.current;
      let grid = kept.current;
      const readActive: Sheet['readActive'] = async (how) => {
        const answer = await read(how);
        if (answer.ok) grid = answer.value;
        return answer;
      };
      const onRows = (done: number, total: number): void => {
        if (latest.current === turn) dispatch({ type: 'rows-read', progress: { done, total } });
      };
      const checking = async () => {
        const { checkRun } = await import(/* webpackChunkName: "checking" */ '../../app/checkRun');
        const mailbox = mailboxFor.current(ports.mailbox, anew);
        return checkRun(
          { ...ports, sheet: { readActive }, mailbox },
          { settings, language, asOf },
          { onRows },
        );
      };
      const outcome = await orUnexpected(checking());
      if (latest.current !== turn) return;
      kept.current = grid;
      if (outcome.ok) dispatch({ type: 'check-done', checked: outcome.value });
      else dispatch({ type: 'check-failed', problem: outcome.error });
    },
    [ports, language],
  );

  const check = useCallback(
    async (settings: AppSettings, asOf: DayNumber, again: boolean) => {
      dispatch({ type: 'check-started' });
      const name = again ? (checked?.reading.sheetName ?? null) : null;
      await checkOn(reader(ports.sheet, name), true, settings, asOf);
    },
    [ports, checked, checkOn],
  );

  const reread = useCallback(
    async (settings: AppSettings, asOf: DayNumber) => {
      const grid = kept.current;
      if (grid === null) return;
      dispatch({ type: 'rereading-started' });
      await checkOn(async () => ok(grid), false, settings, asOf);
    },
    [checkOn],
  );

  const send = useCallback(async () => {
    if (checked === null) return;
    const controller = new AbortController();
    stop.current = controller;
    dispatch({ type: 'send-started' });
    const onProgress = (progress: SendProgress): void => dispatch({ type: 'send-progressed', progress });
    const sending = async () => {
      const [{ sendRun }, letters] = await Promise.all([
        import(/* webpackChunkName: "sending" */ '../../app/sendRun'),
        ports.openLetters(),
      ]);
      return sendRun(
        { ...ports, letters },
        { checked, mails: chosen },
        { onProgress, signal: controller.signal },
      );
    };
    const outcome = await orUnexpected(sending());
    if (outcome.ok) dispatch({ type: 'send-done', result: outcome.value });
    else dispatch({ type: 'send-failed', problem: outcome.error });
  }, [ports, checked, chosen]);

  return useMemo(
    () => ({
      state,
      mails,
      chosen,
      check,
      reread,
      stopCheck: () => {
        latest.current += 1;
        dispatch({ type: 'check-stopped' });
      },
      accept: (code, acceptance) => dispatch({ type: 'accepted', code, acceptance }),
      go: (step) => dispatch({ type: 'went', step }),
      choose: (ids, isChosen) => dispatch({ type: 'mails-chosen', ids, chosen: isChosen }),
      chooseItem: (key, isChosen) => dispatch({ type: 'item-chosen', key, chosen: isChosen }),
      show: (id) => dispatch({ type: 'mail-shown', id }),
      send,
      stopSending: () => {
        stop.current?.abort();
        dispatch({ type: 'send-stopping' });
      },
      finish: () => {
        kept.current = null;
        dispatch({ type: 'finished' });
      },
    }),
    [state, mails, chosen, check, reread, send],
  );
}
