import { nl } from './nl';
import type { CreditSheetWords } from './words';

/** What is said otherwise in the Netherlands. */
export const nlNL: Partial<CreditSheetWords> = {
  title: (customer) => `Kredietoverzicht ${customer}`,
  askDispute: (amount) => `${amount} is in dispuut: vraag wat er nodig is om dat op te lossen.`,
  roomUnknown: 'onbekend: ook open in een andere valuta',
  needsHistory: 'daarvoor is betaalhistorie nodig',
  due: 'Vervaldatum',
  noneRunning: 'Geen toezegging, regeling, dispuut of blokkering.',
  contacts: { ...nl.contacts, notice: (date) => `bericht voor de vervaldatum op ${date}` },
};
