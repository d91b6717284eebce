import { type Check, type CheckedRun, withAcceptance } from '../../app/checked';
import { freshRun, type RunAction, type RunState, type Step } from './runState';

const withMember = <T>(set: ReadonlySet<T>, members: readonly T[], present: boolean): ReadonlySet<T> => {
  const next = new Set(set);
  for (const member of members) present ? next.add(member) : next.delete(member);
  return next;
};

/** True when the user may go to the step now. A run that is being sent is left by its end only. */
export function mayGo(state: RunState, step: Step): boolean {
  if (state.sending !== null || state.reading !== null) return false;
  if (state.result !== null) return step === 'result';
  if (step === 'check') return true;
  return step !== 'result' && state.checked !== null;
}

/** What was accepted stays accepted where the new reading found exactly the same. */
function keepAccepted(before: CheckedRun | null, now: CheckedRun): CheckedRun {
  const found = (check: Check): string =>
    JSON.stringify([check.code, check.finding, check.facts, check.issues, check.places]);
  const taken = new Set(before?.checks.filter((check) => check.accepted).map(found));
  const checks = now.checks
    .filter((check) => taken.has(found(check)))
    .reduce((all, { code }) => withAcceptance(all, code, true), now.checks);
  return { ...now, checks };
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
        problem: null,
        result: null,
      };
    case 'rows-read':
      return state.reading === null ? state : { ...state, reading: action.progress };
    case 'check-done':
      if (state.reading === null) return state;
      return {
        ...state,
        reading: null,
        checked: keepAccepted(state.checked, action.checked),
      };
    case 'check-failed':
      if (state.reading === null) return state;
      return { ...state, reading: null, checked: null, problem: action.problem, step: 'check' };
    case 'check-stopped':
      return { ...state, reading: null };
    case 'accepted':
      if (state.checked === null) return state;
      return {
        ...state,
        checked: {
          ...state.checked,
          checks: withAcceptance(state.checked.checks, action.code, action.accepted),
        },
      };
    case 'went':
      return mayGo(state, action.step) ? { ...state, step: action.step, problem: null } : state;
    case 'mails-chosen':
      return { ...state, leftOutMails: withMember(state.leftOutMails, action.ids, !action.chosen) };
    case 'item-chosen':
      return { ...state, leftOutItems: withMember(state.leftOutItems, [action.key], !action.chosen) };
    case 'mail-shown':
      return { ...state, shown: action.id };
    case 'send-started':
      if (state.sending !== null || state.checked === null || state.result !== null) return state;
      return { ...state, step: 'send', problem: null, sending: { progress: null, stopping: false } };
    case 'send-progressed':
      if (state.sending === null) return state;
      return { ...state, sending: { ...state.sending, progress: action.progress } };
    case 'send-stopping':
      return state.sending === null ? state : { ...state, sending: { ...state.sending, stopping: true } };
    case 'send-failed':
      return state.sending === null ? state : { ...state, sending: null, problem: action.problem };
    case 'send-done':
      if (state.sending === null) return state;
      return { ...state, sending: null, step: 'result', result: action.result };
    case 'finished':
      return state.sending === null ? freshRun : state;
  }
}
