import type { TextProblem } from '../../app/ports';

/** What is wrong somewhere in one part of a text. */
export type PartProblem = Omit<TextProblem, 'part'>;
