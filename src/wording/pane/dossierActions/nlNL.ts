import { nl } from './nl';
import type { DossierActionWords, EffectFacts } from './words';

const stopped = ({ day, filed }: EffectFacts): string =>
  `Geen mails meer aan de klant.${day === null ? '' : ` De rente stopt op ${day}.`}${filed ? '' : ' Er volgt een taak: de vordering indienen.'}`;

export const nlNL: Partial<DossierActionWords> = {
  names: {
    ...nl.names,
    promise: 'Toezegging',
    dispute: 'Dispuut',
    plan: 'Betalingsregeling',
    'direct-debit': 'Automatische incasso',
    'promise-withdrawn': 'Toezegging intrekken',
    'dispute-resolved': 'Dispuut opgelost',
    'plan-cancelled': 'Betalingsregeling stopzetten',
    returned: 'Incasso gestorneerd',
    'debit-ended': 'Incasso stopzetten',
  },
  done: {
    ...nl.done,
    promise: 'Toezegging genoteerd.',
    dispute: 'Dispuut genoteerd.',
    plan: 'Betalingsregeling genoteerd.',
    'direct-debit': 'Automatische incasso genoteerd.',
    'promise-withdrawn': 'Toezegging ingetrokken.',
    'dispute-resolved': 'Dispuut opgelost.',
    'plan-cancelled': 'Betalingsregeling stopgezet.',
    returned: 'Stornering genoteerd.',
    'debit-ended': 'Incasso stopgezet.',
  },
  effects: {
    ...nl.effects,
    promise: ({ day }) =>
      day === null
        ? 'Geen herinneringen tot de toezegging voorbij is.'
        : `Geen herinneringen vóór ${day}. Niet betaald? Dan gaan ze verder.`,
    dispute: ({ whole }) =>
      whole
        ? 'Geen herinneringen tot het dispuut is opgelost.'
        : 'Het deel in dispuut wordt niet gevraagd. Voor de rest gaan de herinneringen door.',
    insolvency: stopped,
    'insolvency-changed': stopped,
    deceased: stopped,
    'deceased-changed': stopped,
  },
  oneCurrency: 'Kies posten in één valuta.',
  fields: { ...nl.fields, onDueDate: 'Leeg: op de vervaldatum.' },
};
