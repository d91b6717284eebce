import { BaseFunction, type BaseValueObject, ErrorType, ErrorValueObject } from '@univerjs/engine-formula';
import type { CallCache } from './callCache';
import { type Answer, BUSY, type Caller, type FunctionSpec } from './functionCall';
import { argumentOf, isBusy, resultOf } from './values';

/** The namespace of the add-in's functions in formulas. */
const NAMESPACE = 'DUNNING';

/** What the last calculation of a cell got, so that error messages and sizes can be told to the workbook. */
export type NoteAnswer = (caller: Caller, answer: Answer) => void;

/**
 * A custom function inside Univer's engine: it looks the call up and never waits. Univer's own
 * registerFunction is not used: it gives 0 for a left-out argument, and a throw in it stops the engine.
 */
export class CustomFunction extends BaseFunction {
  override minParams: number;
  override maxParams: number;

  constructor(
    private readonly spec: FunctionSpec,
    private readonly cache: CallCache,
    private readonly note: NoteAnswer,
  ) {
    super(`${NAMESPACE}.${spec.id}`);
    this.minParams = spec.parameters.filter((parameter) => !parameter.optional).length;
    this.maxParams = spec.parameters.length;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    try {
      return resultOf(this.answer(variants));
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }

  private answer(variants: readonly BaseValueObject[]): Answer {
    const args = this.spec.parameters.map((parameter, index) => {
      const variant = variants[index];
      return variant === undefined ? null : argumentOf(variant, parameter.matrix);
    });
    const caller = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
    const answer = args.some(isBusy) ? BUSY : this.cache.ask({ id: this.spec.id, args, caller });
    this.note(caller, answer);
    return answer;
  }
}
