import { useCallback, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Check, CheckCode } from '../../app/checked';
import type { AppSettings, LetterEdit, SendEntry, Sheet, SheetReading } from '../../app/ports';
import { createSendControl, type SendControl } from '../../app/sending/control';
import type { OpenSends } from '../../app/sending/open';
import type { SendProgress } from '../../app/sending/results';
import {
  type DayNumber,
  type Grid,
  type Language,
  lacksColumns,
  ok,
  type ProposedMail,
} from '../../core/index';
import { orUnexpected } from '../frame/orUnexpected';
import type { PanePorts } from '../frame/paneContext';
import { contentOf } from './keptEdit';
import { keptMailbox } from './keptMailbox';
import type { LeftOutReasons, LeftOutWhy } from './leftOutWhy';
import type { KeptLook } from './propose/look';
import { publishing } from './publishing';
import { chosenMails, editsOf, mailReviewer, type ReviewedMail } from './reviewedRun';
import { isReading, runReducer } from './runReducer';
import { freshRun, type MailAgain, type RunState, type Step } from './runState';

/** What the run's screens can do. */
export interface Run {
  readonly state: RunState;
  readonly mails: readonly ReviewedMail[];
  /** How the proposal is looked at: there while another step is, until the run ends. */
  readonly look: KeptLook;
  readonly chosen: readonly ProposedMail[];
  /** Reads the company's own sheet, else the one in front of the user, or with `again` that which was read before. */
  check(settings: AppSettings, asOf: DayNumber, again: boolean): Promise<void>;
  /**
   * Looks at what was read once more, after another choice of columns: the mailbox is not asked, and Excel only for a
   * column that was left out of a large sheet.
   */
  reread(settings: AppSettings, asOf: DayNumber): Promise<void>;
  stopCheck(): void;
  accept(code: CheckCode, acceptance: Check['acceptance']): void;
  go(step: Step): void;
  choose(mailIds: readonly string[], chosen: boolean): void;
  /** Chooses exactly these mails. */
  chooseExactly(mailIds: readonly string[]): void;
  chooseItem(key: string, chosen: boolean): void;
  /** Keeps why a mail (by its id) or an item (by its key) is left out; null takes the reason back. */
  giveReason(of: keyof LeftOutReasons, key: string, why: LeftOutWhy | null): void;
  show(mailId: string): void;
  /** Keeps what a person wrote for one mail, as that mail stands; null goes back to its text. */
  edit(mail: ProposedMail, edit: LetterEdit | null): void;
  /** Reads again, and goes on with mails of an earlier run: see `chooseOnly`. */
  goOn(mails: readonly MailAgain[], review: boolean, settings: AppSettings, asOf: DayNumber): Promise<void>;
  /** Shows the proposal with these mails chosen and no others, without the items that are named. */
  chooseOnly(mailIds: readonly string[], withoutItems: readonly string[]): void;
  chooseReview(review: boolean): void;
  send(): Promise<void>;
  /** By which a person holds up the run that is on its way. */
  readonly hold: Pick<SendControl, 'pause' | 'resume' | 'cancel'>;
  /** Keeps what was found to be under way. */
  seeOpen(open: OpenSends, entries: readonly SendEntry[]): void;
  finish(): void;
}

/** What a check reads: the company's own sheet, or the one in front. */
type SheetsRead = Pick<Sheet, 'readActive' | 'readNamed'>;

/** The sheets, with the named one in front: the user may stand on the customer table meanwhile. */
const inFront = (sheet: Sheet, name: string | null): SheetsRead => ({
  readActive: (how) => (name === null ? sheet.readActive(how) : sheet.readNamed(name, how)),
  readNamed: (own, how) => sheet.readNamed(own, how),
});

/** The run of this pane for one company: its state and the use cases that move it. Another company starts afresh. */
export function useRun(ports: PanePorts, language: Language, company: string | null): Run {
  const [state, dispatch] = useReducer(runReducer, freshRun);
  const [runsFor, setRunsFor] = useState(company);
  const [look, setLook] = useState<KeptLook>({ kept: null });
  if (runsFor !== company) {
    setRunsFor(company);
    // What was read before there was any company is its own: it gets its name in the midst of a run.
    if (runsFor !== null) {
      dispatch({ type: 'finished' });
      setLook({ kept: null });
    }
  }
  const [review] = useState(mailReviewer);
  const mails = useMemo(() => review(state), [review, state]);
  const chosen = useMemo(() => chosenMails(mails), [mails]);
  const { checked } = state;
  /** Number of the last reading: what an earlier one answers is dropped. */
  const latest = useRef(0);
  const sendControl = useRef<SendControl | null>(null);
  /** Of the reading that goes on. */
  const stopReading = useRef<AbortController | null>(null);

  /** The sheet as it was read last. */
  const kept = useRef<Grid | null>(null);

  const mailboxFor = useRef(keptMailbox());
  const publish = useMemo(() => publishing(ports), [ports]);

  const readFor = useRef(company);
  useLayoutEffect(() => {
    if (readFor.current !== null && readFor.current !== company) {
      latest.current += 1;
      stopReading.current?.abort();
      kept.current = null;
    }
    readFor.current = company;
  }, [company]);

  const checkOn = useCallback(
    async (sheets: SheetsRead, anew: boolean, settings: AppSettings, asOf: DayNumber) => {
      const turn = ++latest.current;
      const controller = new AbortController();
      const { signal } = controller;
      stopReading.current?.abort();
      stopReading.current = controller;
      let grid = kept.current;
      const keeping = async (reading: ReturnType<Sheet['readActive']>): ReturnType<Sheet['readActive']> => {
        const answer = await reading;
        if (answer.ok) grid = answer.value;
        return answer;
      };
      const sheet: SheetsRead = {
        readActive: (how) => keeping(sheets.readActive(how)),
        readNamed: (name, how) => keeping(sheets.readNamed(name, how)),
      };
      const onRows = (done: number, total: number): void => {
        if (latest.current === turn) dispatch({ type: 'rows-read', progress: { done, total } });
      };
      const checking = async () => {
        const { checkRun } = await import(/* webpackChunkName: "checking" */ '../../app/checkRun');
        const mailbox = (address: string) => mailboxFor.current(ports.mailbox(address), anew);
        return checkRun({ ...ports, sheet, mailbox }, { settings, language, asOf }, { onRows, signal });
      };
      const outcome = await orUnexpected(checking());
      if (latest.current !== turn) return;
      kept.current = grid;
      if (outcome.ok) {
        dispatch({ type: 'check-done', checked: outcome.value });
        void publish(outcome.value);
      } else dispatch({ type: 'check-failed', problem: outcome.error });
    },
    [ports, language, publish],
  );

  const check = useCallback(
    async (settings: AppSettings, asOf: DayNumber, again: boolean) => {
      dispatch({ type: 'check-started' });
      const name = again ? (checked?.reading.sheetName ?? null) : null;
      await checkOn(inFront(ports.sheet, name), true, settings, asOf);
    },
    [ports, checked, checkOn],
  );

  const reread = useCallback(
    async (settings: AppSettings, asOf: DayNumber) => {
      const grid = kept.current;
      if (grid === null) return;
      dispatch({ type: 'rereading-started' });
      const again: Sheet['readActive'] = async (how) =>
        how?.wanted && lacksColumns(grid, how.wanted) ? ports.sheet.readNamed(grid.sheetName, how) : ok(grid);
      const sheets = { readActive: again, readNamed: (_: string, how?: SheetReading) => again(how) };
      await checkOn(sheets, false, settings, asOf);
    },
    [ports, checkOn],
  );

  const busy = isReading(state);
  const send = useCallback(async () => {
    if (checked === null || busy) return;
    const control = createSendControl();
    sendControl.current = control;
    dispatch({ type: 'send-started' });
    const onProgress = (progress: SendProgress): void => dispatch({ type: 'send-progressed', progress });
    const sending = async () => {
      const [{ sendRun }, letters] = await Promise.all([
        import(/* webpackChunkName: "sending" */ '../../app/sendRun'),
        ports.openLetters(),
      ]);
      return sendRun(
        { ...ports, letters },
        { checked, mails: chosen, edits: editsOf(mails), review: state.review },
        { onProgress, control },
      );
    };
    const outcome = await orUnexpected(sending());
    if (outcome.ok) dispatch({ type: 'send-done', result: outcome.value });
    else dispatch({ type: 'send-failed', problem: outcome.error });
  }, [ports, checked, busy, mails, chosen, state.review]);

  const hold = useMemo(() => {
    const held = (move: 'pause' | 'resume' | 'cancel') => (): void => {
      const { current: control } = sendControl;
      control?.[move]();
      if (control) dispatch({ type: 'send-held', held: control.state });
    };
    return { pause: held('pause'), resume: held('resume'), cancel: held('cancel') };
  }, []);

  const seeOpen = useCallback(
    (open: OpenSends, entries: readonly SendEntry[]) => dispatch({ type: 'open-seen', open, entries }),
    [],
  );

  return useMemo(
    () => ({
      state,
      mails,
      look,
      chosen,
      check,
      reread,
      stopCheck: () => {
        latest.current += 1;
        stopReading.current?.abort();
        dispatch({ type: 'check-stopped' });
      },
      accept: (code, acceptance) => dispatch({ type: 'accepted', code, acceptance }),
      go: (step) => dispatch({ type: 'went', step }),
      choose: (ids, isChosen) => dispatch({ type: 'mails-chosen', ids, chosen: isChosen }),
      chooseExactly: (ids) => dispatch({ type: 'mails-exactly', ids }),
      giveReason: (of, key, why) => dispatch({ type: 'reason-given', of, key, why }),
      chooseItem: (key, isChosen) => dispatch({ type: 'item-chosen', key, chosen: isChosen }),
      show: (id) => dispatch({ type: 'mail-shown', id }),
      edit: (mail, edit) => {
        if (checked === null) return;
        const kept = edit && { edit, of: contentOf(mail, checked.reading.items) };
        dispatch({ type: 'mail-edited', id: mail.id, edit: kept });
      },
      goOn: async (again, wanted, settings, asOf) => {
        dispatch({ type: 'going-on', mails: again, review: wanted });
        await check(settings, asOf, true);
      },
      chooseOnly: (ids, withoutItems) => dispatch({ type: 'mails-only', ids, withoutItems }),
      chooseReview: (wanted) => dispatch({ type: 'review-chosen', review: wanted }),
      send,
      hold,
      seeOpen,
      finish: () => {
        kept.current = null;
        setLook({ kept: null });
        dispatch({ type: 'finished' });
      },
    }),
    [state, mails, look, chosen, checked, check, reread, send, hold, seeOpen],
  );
}
