import { nl } from './nl';
import type { ProposeLookWords } from './words';

/** What is said otherwise in the Netherlands. */
export const nlNL: Partial<ProposeLookWords> = {
  sortings: { ...nl.sortings, due: 'Oudste vervaldatum eerst' },
  groupings: { ...nl.groupings, currency: 'Per valuta' },
};
