import { inPieces, type Sliced } from '../sliced';
import { decideItem } from './decideItem';
import type { Decision, DecisionAction, Reason } from './decision';
import { plainLevels, plainSteps } from './plainSteps';
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
const MAIL = actions.indexOf('mail');

/**
 * Decides on every item of a run by itself. Kept are the levels and actions, of the rest nothing: a decision follows
 * from the same facts again whenever it is asked for. Where age and reminders alone decide, which is of most items,
 * the level comes from bare numbers; it is the one that `decideItem` gives.
 */
export function* decideRun(run: Run): Sliced<RunDecisions> {
  const { count } = run.items;
  const level = new Int8Array(count);
  const doing = new Uint8Array(count);
  const restated = new Map<number, Decision>();
  const heldBack = new Map<number, Reason>();
  const steps = plainSteps(run);
  const levelOfPlain = plainLevels(run);
  const { customer } = run.items;
  const { special } = run.history;
  yield* inPieces(count, (from, to) => {
    for (let index = from; index < to; index += 1) {
      const plain = special[index] === 0 ? steps[customer[index] ?? -1] : null;
      if (plain !== null && plain !== undefined) {
        const due = levelOfPlain(index, plain);
        if (due === 0) continue;
        level[index] = due;
        doing[index] = MAIL;
        continue;
      }
      const decision = decideItem(run, index);
      level[index] = decision.level;
      if (decision.action !== 'none') doing[index] = actions.indexOf(decision.action);
    }
  });
  const at = (index: number): Decision => {
    const by = heldBack.get(index);
    return by === undefined
      ? (restated.get(index) ?? decideItem(run, index))
      : held(decideItem(run, index), by);
  };
  return {
    count,
    level,
    at,
    action: (index) => actions[doing[index] ?? NONE] ?? 'none',
    hold: (index, reason) => {
      heldBack.set(index, reason);
      level[index] = 0;
      doing[index] = NONE;
    },
    restate: (index, decision) => {
      restated.set(index, decision);
      level[index] = decision.level;
      doing[index] = actions.indexOf(decision.action);
    },
  };
}
