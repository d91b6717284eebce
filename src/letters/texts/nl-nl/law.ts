import type { LawTexts } from '../languageTexts';
import { law as belgian } from '../nl/law';

/** What a letter says by law: that of the Netherlands is said alike in both forms of Dutch. */
export const law: LawTexts = {
  ...belgian,
  clause:
    'Betaalt u niet binnen 14 kalenderdagen, te rekenen vanaf de dag na de verzending van deze e-mail, dan kunnen wij volgens onze algemene voorwaarden {% if costs %}een forfaitaire schadevergoeding van {{ costs }}{% if percent %} en {% endif %}{% endif %}{% if percent %}vertragingsrente van {{ percent }} per jaar{% endif %} in rekening brengen.',
};
