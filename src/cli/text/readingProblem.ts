import type { Fault } from '../../app/ports';
import type { Issue, Language } from '../../core/index';
import { problemText } from '../../wording/problemText';

/** Why a sheet was not read. Nobody can choose columns here: a sheet without column names needs them. */
export const readingProblem = (problem: Fault | Issue, language: Language): string => {
  if (problem.code !== 'no-header') return problemText(problem, language);
  const { field: _field, ...facts } = problem.facts ?? {};
  return problemText({ ...problem, facts }, language);
};
