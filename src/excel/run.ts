import type { Fault } from '../app/ports';
import { ok, type Result } from '../core/index';
import { toFault } from './toFault';

/** Runs a batch in Excel; whatever it throws comes back as a fault. */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<Result<T, Fault>> {
  try {
    return ok(await Excel.run(batch));
  } catch (error) {
    return { ok: false, error: toFault(error) };
  }
}

/** As `inExcel`, with Excel's events off, so that our own writing does not call our own listeners. */
export function writingInExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<Result<T, Fault>> {
  return inExcel(async (context) => {
    context.runtime.enableEvents = false;
    try {
      return await batch(context);
    } finally {
      context.runtime.enableEvents = true;
      await context.sync();
    }
  });
}
