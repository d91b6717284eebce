import type { Language, Result } from '../core/index';
import type { Fault, Ports } from './ports';
import { type CreditSheetInput, creditSheet } from './reports/creditSheet';

/** Puts the page about a customer into a worksheet of its own; gives the name of the sheet. */
export const makeCreditSheet = (
  ports: Pick<Ports, 'reports'>,
  input: CreditSheetInput,
  language: Language,
): Promise<Result<{ readonly sheet: string }, Fault>> => ports.reports.make(creditSheet(input, language));
