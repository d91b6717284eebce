import { nl as count } from '../counted';
import type { ProceduresWords } from './proceduresWords';

/** What is said otherwise in the Netherlands. */
export const nlNL: Partial<ProceduresWords> = {
  dueDate: 'vervaldatum',
  dayAxis: 'Dagen na de vervaldatum',
  noticeTold: (days) => `Bericht per mail ${count(days, 'dag', 'dagen')} vóór de vervaldatum.`,
  daysHint: 'Met een min ervoor: vóór de vervaldatum',
};
