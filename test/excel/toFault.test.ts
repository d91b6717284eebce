import { isPayloadLimit, KnownFault, toFault } from '../../src/excel/toFault';

/** An error as Office.js raises it. */
const officeError = (code: string) =>
  Object.assign(new Error('Klant Peeters, 500,00'), {
    code,
    debugInfo: { errorLocation: 'Range.values', statement: 'v = "Peeters"' },
  });

test.each([
  ['AccessDenied', 'sheet-protected'],
  ['FilteredRangeConflict', 'sheet-filtered'],
  ['RequestPayloadSizeLimitExceeded', 'sheet-too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'sheet-too-large'],
  ['InvalidOperationInCellEditMode', 'workbook-unavailable'],
  ['GeneralException', 'unexpected'],
])('%s is %s', (code, expected) => {
  expect(toFault(officeError(code), 'Posten')).toEqual({
    code: expected,
    detail: `${code} at Range.values`,
    sheet: 'Posten',
  });
});

test('quotes nothing of the sheet', () => {
  expect(JSON.stringify(toFault(officeError('GeneralException')))).not.toMatch(/Peeters|500/);
  expect(toFault(new TypeError('Peeters is not a function'))).toEqual({
    code: 'unexpected',
    detail: 'TypeError',
  });
  expect(toFault('text')).toEqual({ code: 'unexpected', detail: 'string' });
});

test('gives a fault that is known already as it is', () => {
  const fault = { code: 'sheet-empty', detail: '', sheet: 'Blad1' } as const;
  expect(toFault(new KnownFault(fault))).toEqual(fault);
});

test('tells what is too large from other errors', () => {
  expect(isPayloadLimit(officeError('ResponsePayloadSizeLimitExceeded'))).toBe(true);
  expect(isPayloadLimit(officeError('AccessDenied'))).toBe(false);
  expect(isPayloadLimit(null)).toBe(false);
});
