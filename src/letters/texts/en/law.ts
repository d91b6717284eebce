import type { LawTexts } from '../languageTexts';

const vat = '{% if vat %}, including {{ vat }} VAT, which we cannot deduct{% endif %}';

export const law: LawTexts = {
  clause:
    'If you do not pay within 14 calendar days from the day after this e-mail, we may charge, under our general terms, {% if costs %}a lump sum of {{ costs }}{% if percent %} and {% endif %}{% endif %}{% if percent %}late-payment interest of {{ percent }} a year{% endif %}.',
  fourteenDays: `You can still pay the outstanding amount of {{ total }} free of any costs, within 15 days after this letter was delivered to you. If you do not pay within that time, you will owe collection costs of {{ costs }}${vat}.`,
  fourteenDaysOf: `For {{ documents }}: if you do not pay within 15 days after this letter was delivered to you, you will owe collection costs of {{ costs }}${vat}.`,
  supplied:
    '{% if one %}This invoice is{% else %}These invoices are{% endif %} for: {{ supplies }}. The creditor is {{ sender }}, enterprise number {{ enterpriseNumber }}.',
};
