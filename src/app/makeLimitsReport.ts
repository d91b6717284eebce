import type { Language, Result } from '../core/index';
import type { Fault, Ports } from './ports';
import { type LimitsReportInput, limitsReport } from './reports/limitsReport';

/** Puts the list of exceeded credit limits into a worksheet of its own; gives the name of the sheet. */
export const makeLimitsReport = (
  ports: Pick<Ports, 'reports'>,
  input: LimitsReportInput,
  language: Language,
): Promise<Result<{ readonly sheet: string }, Fault>> => ports.reports.make(limitsReport(input, language));
