import type { Issue, Language } from '../core/index';
import type { FaultFacts } from './faults/faultFacts';
import { faultText } from './faults/faultText';
import { issueText } from './issues/issueText';

/** Something outside that did not work; only faults have a detail for copying. */
type Fault = FaultFacts & { readonly detail: string };

export const isFault = <F extends Fault>(problem: F | Issue): problem is F => 'detail' in problem;

/** The sentence for a fault of a port or an issue of the sheet. */
export const problemText = (problem: Fault | Issue, language: Language): string =>
  isFault(problem) ? faultText(problem, language) : issueText(problem, language);
