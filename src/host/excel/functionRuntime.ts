import type { FormulaResult } from '../workbook/spill';
import { errorAmong, type FunctionCall, formulaResult, invocation, type WireResult } from './functionCall';
import { StartGate } from './startGate';
import type { GenericEntry } from './wire/protocol';

const FUNCTION_MESSAGES = 1;
const INVOKE = 1000;

/** The add-in's custom functions, run by office.js in the add-in's own window. */
export class FunctionRuntime {
  private readonly waiting = new Map<number, (result: FormulaResult) => void>();
  private readonly gate = new StartGate();
  private called = 0;

  constructor(
    private readonly post: (entries: readonly GenericEntry[]) => void,
    private readonly isAssociated: (id: string) => boolean,
  ) {}

  /** office.js says so once it has started. */
  setReady(): void {
    this.gate.pass('office');
  }

  /** The page has run its own scripts. */
  setLoaded(): void {
    this.gate.pass('page');
  }

  /**
   * Calls functions, all in one message, and gives their results in the same order. Waits until the add-in
   * has started. Rejects when the add-in has not associated one of the functions, and when it is closed.
   */
  async invoke(batch: readonly FunctionCall[]): Promise<FormulaResult[]> {
    await this.gate.opened;
    const unknown = batch.find(({ id }) => !this.isAssociated(id));
    if (unknown) throw new Error(`The add-in has no custom function ${unknown.id}`);
    const entries: GenericEntry[] = [];
    const results = batch.map((call): FormulaResult | Promise<FormulaResult> => {
      const error = errorAmong(call);
      if (error) return error;
      const id = ++this.called;
      entries.push({
        messageCategory: FUNCTION_MESSAGES,
        messageType: INVOKE,
        targetId: '',
        message: invocation(id, call),
      });
      return new Promise((resolve) => this.waiting.set(id, resolve));
    });
    if (entries.length > 0) this.post(entries);
    return Promise.all(results);
  }

  /** Takes the results that the add-in sends. */
  take(results: unknown): void {
    for (const result of results as readonly WireResult[]) {
      this.waiting.get(result[0])?.(formulaResult(result));
      this.waiting.delete(result[0]);
    }
  }

  /** What still waits shows `#BUSY!`, as in Excel when the add-in is gone. */
  dispose(): void {
    this.gate.close();
    for (const answer of this.waiting.values()) answer({ error: '#BUSY!' });
    this.waiting.clear();
  }
}
