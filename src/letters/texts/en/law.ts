import type { LawTexts } from '../languageTexts';

const owed =
  'you will owe collection costs of {{ costs }}{% if vat %}, including {{ vat }} VAT, which we cannot deduct{% endif %}.';

/** What the law wants to be said. */
export const law: LawTexts = {
  clause:
    'If you do not pay within 14 calendar days, counted from the day after this e-mail is sent, we may charge, under our general terms and conditions, {% if costs %}a lump sum of {{ costs }}{% if percent %} and {% endif %}{% endif %}{% if percent %}late-payment interest of {{ percent }} a year{% endif %}.',
  fourteenDays: `You can still pay the outstanding amount of {{ total }} free of any costs, within 15 days after this letter is delivered to you. If you do not pay within that time, ${owed}`,
  fourteenDaysOf: `For {{ documents }}: if you do not pay within 15 days after this letter is delivered to you, ${owed}`,
  supplied:
    '{% if supplies %}{% if one %}This invoice is{% else %}These invoices are{% endif %} for: {{ supplies }}. {% endif %}The creditor is {{ sender }}{% if enterpriseNumber %} (company number {{ enterpriseNumber }}){% endif %}.',
};
