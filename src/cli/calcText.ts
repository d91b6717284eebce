import type { CalculationFault, FormulaFault, FormulaFaultCode } from './calculate/types';

const sentences: Readonly<Record<FormulaFaultCode, (part: string) => string>> = {
  'unknown-function': (part) => `calls ${part || 'a function'}, which cannot be calculated here`,
  unreadable: (part) => `cannot be read as a formula${part && ` (${part})`}`,
  'external-link': (part) => `reads another file${part && ` (${part})`}`,
  unsupported: (part) => `uses ${part || 'something'} that cannot be calculated here as Excel does`,
  circular: () => 'needs its own result',
};

const isFormulaFault = (fault: CalculationFault): fault is FormulaFault => fault.code !== 'time-out';

/**
 * What cannot be calculated, and in which cell.
 * @example faultSentence({ code: 'circular', sheet: 'Sheet1', address: 'B7', formula: '=B7' })
 * //=> 'Sheet1!B7 needs its own result: =B7'
 */
export function faultSentence(fault: CalculationFault): string {
  if (!isFormulaFault(fault)) return 'The calculation does not come to an end.';
  const { code, sheet, address, formula, part = '' } = fault;
  return `${sheet}!${address} ${sentences[code](part)}: ${formula}`;
}
