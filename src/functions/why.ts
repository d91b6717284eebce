import { reasonText } from '../wording/reasons/reasonText';
import { decideEach } from './decide';
import type { Argument, FunctionResult } from './values';

/** `WHY(dueDate, asOf, …, [language])`: the reason in words, the same sentence as in the pane. */
export const why = (args: readonly Argument[]): FunctionResult =>
  decideEach(args, (decision, language) => reasonText(decision.reason, language));
