import type { Fault } from '../app/ports';

/** Excel's error codes that a user can do something about. */
const faultByCode: Readonly<Record<string, Fault['code']>> = {
  AccessDenied: 'sheet-protected',
  FilteredRangeConflict: 'sheet-filtered',
  RequestPayloadSizeLimitExceeded: 'sheet-too-large',
  ResponsePayloadSizeLimitExceeded: 'sheet-too-large',
  RangeExceedsLimit: 'sheet-too-large',
  InvalidOperationInCellEditMode: 'workbook-unavailable',
  InactiveWorkbook: 'workbook-unavailable',
  RequestAborted: 'workbook-unavailable',
};

/** Raised inside a batch to end it with a fault that is known already. */
export class KnownFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}

/** The code of an error of Office.js, '' for any other. */
function officeCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** True when a request or its answer was too large for Excel to pass on. */
export const isPayloadLimit = (error: unknown): boolean =>
  faultByCode[officeCode(error)] === 'sheet-too-large';

/**
 * The fault behind an error of Office.js. The detail names Excel's code and the statement's place; messages are
 * left out, they may quote cells.
 */
export function toFault(error: unknown, sheet?: string): Fault {
  if (error instanceof KnownFault) return error.fault;
  const code = officeCode(error);
  const place = sheet === undefined ? {} : { sheet };
  if (code === '')
    return { code: 'unexpected', detail: error instanceof Error ? error.name : typeof error, ...place };
  return { code: faultByCode[code] ?? 'unexpected', detail: `${code}${location(error)}`, ...place };
}

function location(error: unknown): string {
  const info = (error as { debugInfo?: { errorLocation?: unknown } }).debugInfo;
  return typeof info?.errorLocation === 'string' ? ` at ${info.errorLocation}` : '';
}
