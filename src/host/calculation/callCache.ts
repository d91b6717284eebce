import {
  type Answer,
  BUSY,
  type Caller,
  type Compute,
  callerKey,
  callKey,
  type FunctionCall,
} from './functionCall';

/** Above this many characters of keys the cache is emptied once the sheet is settled. */
const ROOM = 20_000_000;

/** A cell that asks new questions this often in one calculation does not settle. */
const MOST_ROUNDS = 30;

/**
 * Answers of custom functions, by call. The spreadsheet's calculation is synchronous and the functions
 * are not: a call that has no answer yet is noted and shows `#BUSY!` for now.
 */
export class CallCache {
  private answers = new Map<string, Answer>();
  private size = 0;
  private missing = new Map<string, FunctionCall>();
  private waiting = new Map<string, Caller>();
  private rounds = new Map<string, number>();

  constructor(private readonly compute?: Compute) {}

  /** The answer, or `#BUSY!` when it must first be fetched. */
  ask(call: FunctionCall): Answer {
    const key = callKey(call.id, call.args);
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    if (this.compute) {
      const computed = this.compute(call);
      this.put(call, computed);
      return computed;
    }
    const cell = callerKey(call.caller);
    if ((this.rounds.get(cell) ?? 0) >= MOST_ROUNDS) {
      return { error: '#CALC!', message: `${call.id} gets other arguments at every calculation.` };
    }
    this.missing.set(key, call);
    this.waiting.set(cell, call.caller);
    return BUSY;
  }

  get hasMissing(): boolean {
    return this.missing.size > 0;
  }

  /** Hands out the calls without an answer and the cells that wait for them, and forgets both. */
  takeMissing(): { calls: FunctionCall[]; cells: Caller[] } {
    const calls = [...this.missing.values()];
    const cells = [...this.waiting.values()];
    for (const cell of this.waiting.keys()) this.rounds.set(cell, (this.rounds.get(cell) ?? 0) + 1);
    this.missing = new Map();
    this.waiting = new Map();
    return { calls, cells };
  }

  put(call: FunctionCall, answer: Answer): void {
    const key = callKey(call.id, call.args);
    if (!this.answers.has(key)) this.size += key.length;
    this.answers.set(key, answer);
  }

  /** Called when every cell is calculated. Only then may answers be dropped: no cell still needs them. */
  settled(): void {
    this.rounds.clear();
    if (this.size > ROOM) this.clear();
  }

  clear(): void {
    this.answers = new Map();
    this.size = 0;
  }
}
