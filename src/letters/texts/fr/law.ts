import type { LawTexts } from '../languageTexts';

const vat = '{% if vat %}, TVA de {{ vat }} comprise, que nous ne pouvons pas déduire{% endif %}';

export const law: LawTexts = {
  clause:
    'À défaut de paiement dans les 14 jours calendrier à compter du lendemain de ce courriel, nous pourrons réclamer, selon nos conditions générales, {% if costs %}une indemnité forfaitaire de {{ costs }}{% if percent %} et {% endif %}{% endif %}{% if percent %}des intérêts de retard de {{ percent }} l’an{% endif %}.',
  fourteenDays: `Vous pouvez encore régler le solde de {{ total }} sans frais dans les 15 jours suivant la remise de cette lettre. À défaut de paiement dans ce délai, vous devrez des frais de recouvrement de {{ costs }}${vat}.`,
  fourteenDaysOf: `Pour {{ documents }}\u00a0: à défaut de paiement dans les 15 jours suivant la remise de cette lettre, vous devrez des frais de recouvrement de {{ costs }}${vat}.`,
  supplied:
    '{% if one %}Cette facture concerne{% else %}Ces factures concernent{% endif %}\u00a0: {{ supplies }}. Le créancier est {{ sender }}, numéro d’entreprise {{ enterpriseNumber }}.',
};
