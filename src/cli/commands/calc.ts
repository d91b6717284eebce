import { fail, ok, type Result } from '../../core/index';
import { saveWorkbook } from '../../host/workbook/file';
import { faultSentence } from '../calcText';
import { calculateWorkbook } from '../calculate/calculateWorkbook';
import { writeBytes } from '../files';
import type { Invocation } from '../invocation';
import { openFile, withoutMacros } from '../ledger';
import { jsonText, type Outcome } from '../outcome';
import { counted } from '../text/counted';
import type { World } from '../world';

/** Faults that are told one by one; beyond them, how many more. */
const TOLD = 20;

/** `dunning calc`: the workbook with every formula calculated. */
export async function calc(invocation: Invocation, world: World): Promise<Result<Outcome, string>> {
  const { language, out, json } = invocation;
  const opened = await openFile(invocation, world);
  if (!opened.ok) return opened;
  const workbook = opened.value;
  const writable = withoutMacros(workbook, invocation);
  if (!writable.ok) return writable;
  const calculated = await calculateWorkbook(workbook, {
    language,
    now: new Date(world.now()),
    onProgress: (done, total) => world.progress?.(`${done} of ${total} formulas`),
  });
  if (!calculated.ok) {
    const told = calculated.error.slice(0, TOLD).map(faultSentence);
    const more = calculated.error.length - told.length;
    return fail(['Nothing is written.', ...told, ...(more > 0 ? [`And ${more} more.`] : [])].join('\n'));
  }
  const written = await writeBytes(out, await saveWorkbook(workbook));
  if (!written.ok) return written;
  const { formulas, changed, errors } = calculated.value;
  const shows = errors.map(({ sheet, address, error, message }) =>
    [`${sheet}!${address} shows ${error}`, message].filter(Boolean).join(': '),
  );
  return ok({
    output: json
      ? jsonText({ file: out, ...calculated.value })
      : `${counted(formulas, 'formula')} calculated, ${counted(changed, 'result')} changed, written to ${out}.\n`,
    notes: json ? [] : shows,
  });
}
