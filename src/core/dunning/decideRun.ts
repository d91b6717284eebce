import { decideItem } from './decideItem';
import type { Decision, DecisionAction, Reason } from './decision';
import type { Run } from './run';
import { held } from './settleDue';

/** The decisions of a run. Reasons are put together when one is asked for: most are never looked at. */
export interface RunDecisions {
  readonly count: number;
  /** Level to send now by item, 0 for none; what is held back is 0 again. */
  readonly level: Int8Array;
  at(index: number): Decision;
  /** What is to be done about an item. */
  action(index: number): DecisionAction;
  /** Holds back an item that is due, for a reason that it does not have by itself. */
  hold(index: number, reason: Reason): void;
  /** Says more of an item than the decision by itself does. */
  restate(index: number, decision: Decision): void;
}

const actions = [
  'none',
  'mail',
  'letter',
  'call',
  'task',
  'hand-over',
  'notice',
] as const satisfies readonly DecisionAction[];
const NONE = actions.indexOf('none');

/**
 * Decides on every item of a run by itself. Kept are the levels and actions, of the rest nothing: a decision follows
 * from the same facts again whenever it is asked for.
 */
export function decideRun(run: Run): RunDecisions {
  const { count } = run.items;
  const level = new Int8Array(count);
  const doing = new Uint8Array(count);
  const restated = new Map<number, Decision>();
  for (let index = 0; index < count; index += 1) {
    const decision = decideItem(run, index);
    level[index] = decision.level;
    if (decision.action !== 'none') doing[index] = actions.indexOf(decision.action);
  }
  const at = (index: number): Decision => restated.get(index) ?? decideItem(run, index);
  const restate = (index: number, decision: Decision): void => {
    restated.set(index, decision);
    level[index] = decision.level;
    doing[index] = actions.indexOf(decision.action);
  };
  return {
    count,
    level,
    at,
    action: (index) => actions[doing[index] ?? NONE] ?? 'none',
    hold: (index, reason) => restate(index, held(at(index), reason)),
    restate,
  };
}
