import type { LawTexts } from '../languageTexts';

const owed =
  'vous serez redevable de frais de recouvrement de {{ costs }}{% if vat %}, TVA de {{ vat }} comprise, que nous ne pouvons pas déduire{% endif %}.';

/** What the law wants to be said. */
export const law: LawTexts = {
  clause:
    'À défaut de paiement dans les 14 jours calendrier à compter du lendemain de l’envoi de ce courriel, nous pourrons réclamer, selon nos conditions générales, {% if costs %}une indemnité forfaitaire de {{ costs }}{% if percent %} et {% endif %}{% endif %}{% if percent %}des intérêts de retard de {{ percent }} l’an{% endif %}.',
  fourteenDays: `Vous pouvez encore régler le solde de {{ total }} sans frais dans les 15 jours suivant la remise de cette lettre. À défaut de paiement dans ce délai, ${owed}`,
  fourteenDaysOf: `Pour {{ documents }}\u00a0: à défaut de paiement dans les 15 jours suivant la remise de cette lettre, ${owed}`,
  supplied:
    '{% if supplies %}{% if one %}Cette facture concerne{% else %}Ces factures concernent{% endif %}\u00a0: {{ supplies }}. {% endif %}Le créancier est {{ sender }}{% if enterpriseNumber %} (numéro d’entreprise {{ enterpriseNumber }}){% endif %}.',
};
