import { nl as count } from '../counted';
import { nl } from './nl';
import type { ProceduresWords } from './proceduresWords';

/** What is said otherwise in the Netherlands. */
export const nlNL: Partial<ProceduresWords> = {
  dueDate: 'vervaldatum',
  dayAxis: 'Dagen na de vervaldatum',
  noticeTold: (days) => `Bericht per mail ${count(days, 'dag', 'dagen')} vóór de vervaldatum.`,
  levelTold: (level, days, channel, charges) =>
    `Niveau ${level} ${days === 0 ? 'op de vervaldatum' : `na ${count(days, 'dag', 'dagen')}`}: ${channel}${charges ? ', met rente of kosten' : ''}.`,
  onDay: (days) => (days === 0 ? 'op de vervaldatum' : nl.onDay(days)),
  daysHint: 'Met een min ervoor: vóór de vervaldatum',
};
