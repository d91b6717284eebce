import type { StepTexts } from '../languageTexts';
import { paragraphs } from '../paragraphs';
import {
  amount,
  atOnce,
  objections,
  openDespite,
  plan,
  planByPhone,
  planInTime,
  reminded,
  soon,
  suspended,
  thanks,
  theInvoices,
} from './sentences';

/** Which one it is: the level before sent the first. */
const title =
  '{% if level == 3 %}Tweede aanmaning{% elsif level > 3 %}Nieuwe aanmaning{% else %}Aanmaning{% endif %}';
const despite = openDespite('onze eerdere berichten');
const wrote = reminded(
  `Over ${theInvoices} hebben wij u al eerder geschreven. Tot onze spijt {% if one %}staat{% else %}staan{% endif %} deze volgens onze administratie nog steeds open.`,
);

/** A third reminder, not the last. */
export const level3: StepTexts = {
  business: {
    standard: {
      title,
      before: paragraphs(
        despite,
        `Wij verzoeken u dringend om ${amount} ${atOnce} over te maken. Blijven betaling en bericht uit, dan nemen wij verdere stappen.`,
      ),
    },
    strategic: {
      title,
      before: paragraphs(
        wrote,
        `Wij rekenen erop dat u ${amount} ${soon} overmaakt. Is er een probleem, laat het ons dan weten: wij bellen u graag om samen naar een oplossing te zoeken.`,
        'Wij hechten aan een goede relatie met u.',
      ),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        openDespite('onze herhaalde berichten'),
        `Wij verwachten dat u ${amount} ${atOnce} volledig betaalt. Doet u dat niet, dan nemen wij verdere incassomaatregelen ${suspended}.`,
      ),
      after: objections,
    },
  },
  consumer: {
    standard: {
      title,
      before: paragraphs(
        despite,
        `Wij vragen u dringend om ${amount} ${soon} over te maken.`,
        '{{ announcement }}',
        plan,
      ),
    },
    strategic: {
      title,
      before: paragraphs(
        wrote,
        `Wij vragen u vriendelijk om ${amount} ${soon} over te maken.`,
        '{{ announcement }}',
        planByPhone,
      ),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        openDespite('onze herhaalde berichten'),
        `Wij vragen u dringend om ${amount} ${soon} volledig te betalen.`,
        planInTime,
        '{{ announcement }}',
        'Blijven betaling en bericht uit, dan nemen wij verdere stappen.',
      ),
    },
  },
};
