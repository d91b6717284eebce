import { withAcceptance } from '../../app/checked';
import { reviewMail } from '../../core/index';
import { withoutReasons, withReason } from './leftOutWhy';
import { personTick } from './personTick';
import { freshRun, type RunAction, type RunState, type Step } from './runState';

const withMember = <T>(set: ReadonlySet<T>, members: readonly T[], present: boolean): ReadonlySet<T> => {
  const next = new Set(set);
  for (const member of members) present ? next.add(member) : next.delete(member);
  return next;
};

/** The ticks of those mails among these that wait for a person now, added to others or taken from them. */
function ticksWith(
  { checked, leftOutItems }: RunState,
  before: RunState['tickedMails'],
  ids: readonly string[],
  present: boolean,
): RunState['tickedMails'] {
  const ticks = new Map(before);
  for (const id of ids) ticks.delete(id);
  if (checked === null || !present) return ticks;
  const wanted = new Set(ids);
  const { items } = checked.reading;
  for (const proposed of checked.proposal.mails) {
    if (!wanted.has(proposed.id)) continue;
    const tick = personTick(proposed, reviewMail(proposed, items, leftOutItems), items);
    if (tick !== null) ticks.set(proposed.id, tick);
  }
  return ticks;
}

/** With these mails chosen, and no others; what was left out and is not proposed now stays so. */
function exactly(state: RunState, ids: readonly string[]): RunState {
  const all = (state.checked?.proposal.mails ?? []).map(({ id }) => id);
  return {
    ...state,
    leftOutMails: withMember(withMember(state.leftOutMails, all, true), ids, false),
    tickedMails: ticksWith(state, new Map(), ids, true),
    leftOutReasons: withoutReasons(state.leftOutReasons, 'mails', ids),
  };
}

/** True while the sheet is read, or what was read is looked at once more. */
export const isReading = ({ reading, rereading }: Pick<RunState, 'reading' | 'rereading'>): boolean =>
  reading !== null || rereading;

/** True when the user may go to the step now. A run that is being sent is left by its end only. */
export function mayGo(state: RunState, step: Step): boolean {
  if (state.sending !== null || isReading(state)) return false;
  if (state.result !== null) return step === 'result';
  if (step === 'check') return true;
  return step !== 'result' && state.checked !== null;
}

/** The next state of a run. An action that does not fit the state changes nothing. */
export function runReducer(state: RunState, action: RunAction): RunState {
  switch (action.type) {
    case 'check-started':
      if (state.sending !== null) return state;
      return {
        ...state,
        step: state.result === null ? state.step : 'check',
        reading: { done: 0, total: 0 },
        rereading: false,
        problem: null,
        result: null,
      };
    case 'rereading-started':
      return state.sending === null && state.result === null ? { ...state, rereading: true } : state;
    case 'rows-read':
      return isReading(state) ? { ...state, reading: action.progress } : state;
    case 'check-done':
      if (!isReading(state)) return state;
      return {
        ...state,
        reading: null,
        rereading: false,
        problem: null,
        checked: action.checked,
        open: action.checked.open,
      };
    case 'check-failed':
      if (!isReading(state)) return state;
      return {
        ...state,
        reading: null,
        rereading: false,
        checked: null,
        goingOn: null,
        problem: action.problem,
        step: 'check',
      };
    case 'check-stopped':
      return { ...state, reading: null, rereading: false, goingOn: null };
    case 'accepted':
      if (state.checked === null) return state;
      return {
        ...state,
        checked: {
          ...state.checked,
          checks: withAcceptance(state.checked.checks, action.code, action.acceptance),
        },
      };
    case 'went':
      return mayGo(state, action.step) ? { ...state, step: action.step, problem: null } : state;
    case 'mails-chosen':
      return {
        ...state,
        leftOutMails: withMember(state.leftOutMails, action.ids, !action.chosen),
        tickedMails: ticksWith(state, state.tickedMails, action.ids, action.chosen),
        leftOutReasons: action.chosen
          ? withoutReasons(state.leftOutReasons, 'mails', action.ids)
          : state.leftOutReasons,
      };
    case 'mails-exactly':
      return exactly(state, action.ids);
    case 'reason-given':
      return {
        ...state,
        leftOutReasons: withReason(state.leftOutReasons, action.of, action.key, action.why),
      };
    case 'going-on':
      if (state.sending !== null) return state;
      return { ...state, goingOn: action.mails, review: action.review };
    case 'mails-only': {
      const leftOutItems = new Set(action.withoutItems);
      const back = [...state.leftOutItems].filter((key) => !leftOutItems.has(key));
      const leftOutReasons = withoutReasons(state.leftOutReasons, 'items', back);
      const chosen = exactly({ ...state, leftOutItems, leftOutReasons }, action.ids);
      return { ...chosen, step: 'propose', goingOn: null };
    }
    case 'review-chosen':
      return state.sending === null ? { ...state, review: action.review } : state;
    case 'item-chosen':
      return {
        ...state,
        leftOutItems: withMember(state.leftOutItems, [action.key], !action.chosen),
        leftOutReasons: action.chosen
          ? withoutReasons(state.leftOutReasons, 'items', [action.key])
          : state.leftOutReasons,
      };
    case 'mail-shown':
      return { ...state, shown: action.id };
    case 'mail-edited': {
      const edits = new Map(state.edits);
      if (action.edit === null) edits.delete(action.id);
      else edits.set(action.id, action.edit);
      return { ...state, edits };
    }
    case 'send-started':
      // While the sheet is read nobody knows what the mails will be.
      if (state.sending !== null || state.checked === null || state.result !== null || isReading(state))
        return state;
      return { ...state, step: 'send', problem: null, sending: { progress: null, held: 'running' } };
    case 'send-progressed':
      if (state.sending === null) return state;
      return { ...state, sending: { ...state.sending, progress: action.progress } };
    case 'send-held':
      return state.sending === null ? state : { ...state, sending: { ...state.sending, held: action.held } };
    case 'send-failed':
      return state.sending === null ? state : { ...state, sending: null, problem: action.problem };
    case 'send-done':
      if (state.sending === null) return state;
      // What is under way now is looked at anew.
      return { ...state, sending: null, step: 'result', result: action.result, open: null };
    case 'open-seen':
      return { ...state, open: action.open, entries: action.entries };
    case 'finished':
      return state.sending === null ? freshRun : state;
  }
}
