import type { Language } from '../core/index';
import { failureText } from '../wording/functions/failureText';
import { catalogue } from './catalogue';
import { deliver } from './deliver';
import type { Argument, FunctionResult } from './values';

/** The part of Office's `CustomFunctions` that we use. */
export interface CustomFunctionsRuntime {
  associate(id: string, run: (...args: unknown[]) => unknown): void;
  /** A cell error: inside an array it fails one cell, thrown it fails the call. */
  readonly Error: new (
    code: string,
    message?: string,
  ) => object;
  readonly ErrorCode: { readonly invalidValue: string };
}

/**
 * Tells Office which code computes which function. Office passes one argument more than the function has (its
 * invocation), and takes cell errors as objects of its own class.
 * @param language language of the error messages, asked at each call
 */
export function associateAll(runtime: CustomFunctionsRuntime, language: () => Language): void {
  for (const { id, parameters, run } of catalogue) {
    runtime.associate(id, (...args) =>
      delivered(run(args.slice(0, parameters.length) as Argument[]), runtime, language),
    );
  }
}

function delivered(
  result: FunctionResult,
  runtime: CustomFunctionsRuntime,
  language: () => Language,
): unknown {
  const given = deliver(
    result,
    (failure) => new runtime.Error(runtime.ErrorCode.invalidValue, failureText(failure, language())),
  );
  if ('error' in given) throw given.error;
  return given.rows;
}
