import type { CustomerState, Minor } from '../../../core/index';
import type { DossierActionWords } from '../../../wording/pane/dossierActions/words';
import type { Draft } from './draft';
import type { ActedItem, DraftProblem } from './making';

/** What every field of a form needs. */
export interface FormField {
  readonly draft: Draft;
  readonly change: (changes: Partial<Draft>) => void;
  readonly words: DossierActionWords;
  /** What is wrong with a field, in a sentence; null for nothing. */
  readonly problem: (field: DraftProblem['field']) => string | null;
  /** How the customer stands, and its country (ISO 3166), or ours. */
  readonly state: CustomerState;
  readonly country: string;
  /** The items that it is about now; null for the customer as a whole. */
  readonly chosen: readonly ActedItem[] | null;
  readonly money: (minor: Minor) => string;
}
