import type { LawTexts } from '../languageTexts';

/** What follows when the term has passed: the costs, and the VAT in them. */
const owed =
  'dan bent u {{ costs }} aan incassokosten verschuldigd{% if vat %}, inclusief {{ vat }} btw, die wij niet kunnen verrekenen{% endif %}.';

/** What a letter says by law. */
export const law: LawTexts = {
  clause:
    'Betaalt u niet binnen 14 kalenderdagen, te rekenen vanaf de dag na de verzending van deze e-mail, dan kunnen wij volgens onze algemene voorwaarden {% if costs %}een forfaitaire schadevergoeding van {{ costs }}{% if percent %} en {% endif %}{% endif %}{% if percent %}nalatigheidsinterest van {{ percent }} per jaar{% endif %} aanrekenen.',
  fourteenDays: `Wij geven u de gelegenheid om het openstaande bedrag van {{ total }} alsnog zonder incassokosten te betalen, binnen 15 dagen nadat deze brief bij u is bezorgd. Betaalt u niet binnen die termijn, ${owed}`,
  fourteenDaysOf: `Voor {{ documents }}: betaalt u niet binnen 15 dagen nadat deze brief bij u is bezorgd, ${owed}`,
  supplied:
    '{% if supplies %}{% if one %}De factuur betreft{% else %}De facturen betreffen{% endif %}: {{ supplies }}. {% endif %}De schuldeiser is {{ sender }}{% if enterpriseNumber %} (ondernemingsnummer {{ enterpriseNumber }}){% endif %}.',
};
