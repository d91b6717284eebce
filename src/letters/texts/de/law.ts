import type { LawTexts } from '../languageTexts';

/** What follows when the term has passed: the costs, and the VAT in them. */
const owed =
  'schulden Sie Inkassokosten von {{ costs }}{% if vat %}, einschließlich {{ vat }} MwSt., die wir nicht abziehen können{% endif %}.';

/** What a letter says by law. */
export const law: LawTexts = {
  clause:
    'Zahlen Sie nicht innerhalb von 14 Kalendertagen, gerechnet ab dem Tag nach dem Versand dieser E-Mail, so können wir nach unseren Allgemeinen Geschäftsbedingungen {% if costs %}eine Schadenspauschale von {{ costs }}{% if percent %} und {% endif %}{% endif %}{% if percent %}Verzugszinsen von {{ percent }} pro Jahr{% endif %} berechnen.',
  fourteenDays: `Sie können den offenen Betrag von {{ total }} noch ohne Inkassokosten zahlen, und zwar innerhalb von 15 Tagen nach Zustellung dieses Schreibens. Zahlen Sie nicht innerhalb dieser Frist, ${owed}`,
  fourteenDaysOf: `Zu {{ documents }}: Zahlen Sie nicht innerhalb von 15 Tagen nach Zustellung dieses Schreibens, ${owed}`,
  supplied:
    '{% if supplies %}{% if one %}Die Rechnung betrifft{% else %}Die Rechnungen betreffen{% endif %}: {{ supplies }}. {% endif %}Gläubiger ist {{ sender }}{% if enterpriseNumber %} (Unternehmensnummer {{ enterpriseNumber }}){% endif %}.',
};
