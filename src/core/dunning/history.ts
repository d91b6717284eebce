import { NO_DAY } from '../dates/day';
import type { ItemState } from '../dossier/state';
import { documentKinds, isCreditKind, type OpenItems } from '../items/openItems';
import { inPieces, type Sliced } from '../sliced';
import type { SentState } from './startState';
import { sentStateOf } from './startState';

/** What a list of open items and a dossier say together, by item: all that the age of an item is weighed against. */
export interface History {
  readonly states: readonly (ItemState | undefined)[];
  /**
   * 1 where the item is of no usual kind, or something but its age and its reminders may decide: a block, a promise,
   * an amount or a due date that is not there.
   */
  readonly special: Uint8Array;
  /** As `SentDays`. */
  readonly sentLevel: Int8Array;
  readonly lastReminder: Int32Array;
  readonly restartDay: Int32Array;
  readonly lastPayBy: Int32Array;
}

/** The last history of each list, with the states it was made of. */
const known = new WeakMap<OpenItems, { states: ReadonlyMap<string, ItemState>; history: History }>();

/**
 * The history of a list. It stays the same as long as list and dossier do, whatever procedure or settings are tried on
 * them, so it is looked up once.
 */
export function* historyOf(items: OpenItems, states: ReadonlyMap<string, ItemState>): Sliced<History> {
  const before = known.get(items);
  if (before !== undefined && before.states === states) return before.history;
  const history = yield* joined(items, states);
  known.set(items, { states, history });
  return history;
}

function* joined(items: OpenItems, states: ReadonlyMap<string, ItemState>): Sliced<History> {
  const { count, key } = items;
  const found: (ItemState | undefined)[] = [];
  const history = {
    states: found,
    special: new Uint8Array(count),
    sentLevel: new Int8Array(count),
    lastReminder: new Int32Array(count),
    restartDay: new Int32Array(count),
    lastPayBy: new Int32Array(count),
  };
  yield* inPieces(count, (from, to) => {
    for (let index = from; index < to; index += 1) {
      const state = states.get(key[index] ?? '');
      found.push(state);
      const sent: SentState = sentStateOf(items, index, state);
      if (isSpecial(items, index) || (state !== undefined && isBlocked(state))) history.special[index] = 1;
      history.sentLevel[index] = sent.level;
      history.lastReminder[index] = sent.lastReminder ?? NO_DAY;
      history.restartDay[index] = state?.restartDay ?? NO_DAY;
      history.lastPayBy[index] = state?.lastPayBy ?? NO_DAY;
    }
  });
  return history;
}

const credits: readonly boolean[] = documentKinds.map(isCreditKind);

const isSpecial = ({ open, kind, dueDay, hold }: OpenItems, index: number): boolean =>
  !Number.isSafeInteger(open[index]) ||
  credits[kind[index] ?? -1] === true ||
  (dueDay[index] ?? NO_DAY) === NO_DAY ||
  (hold[index] ?? null) !== null;

/** Whether anything in a state may keep an item back, or say more of it than its level. */
const isBlocked = (state: ItemState): boolean =>
  state.writtenOff !== null ||
  state.handedOver !== null ||
  state.hold !== null ||
  state.dispute !== null ||
  state.promise !== null ||
  state.plan !== null ||
  state.directDebit !== null ||
  state.paidByHand !== null ||
  state.resent !== null;
