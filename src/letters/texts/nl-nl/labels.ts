import type { LetterLabels } from '../letterTexts';
import { labels as belgian } from '../nl/labels';

/** Short words of Dutch as written in the Netherlands. */
export const labels: LetterLabels = {
  ...belgian,
  dueDate: 'Vervaldatum',
  charges: 'Rente en kosten',
  chargeNames: {
    ...belgian.chargeNames,
    interest: '{% if consumer %}Wettelijke rente{% else %}Wettelijke handelsrente{% endif %}',
    fixed: 'Vaste vergoeding voor incassokosten',
    fee: 'Aanmaningskosten',
  },
  interestPart:
    '{{ days }} {% if days == 1 %}dag{% else %}dagen{% endif %} tegen {{ percent }} per jaar over {{ on }}',
  chargeBasis: 'berekend over {{ basis }}',
  beneficiary: 'Ten name van',
  structuredReference: 'Betalingskenmerk',
  freeReference: 'Omschrijving',
};
