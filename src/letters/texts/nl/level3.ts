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
  `Over ${theInvoices} schreven wij u al eerder. Tot onze spijt {% if one %}staat{% else %}staan{% endif %} ze volgens onze boekhouding nog altijd open.`,
);

/** A third reminder, not the last. */
export const level3: StepTexts = {
  business: {
    standard: {
      title,
      before: paragraphs(
        despite,
        `Wij dringen erop aan dat u ${amount} ${atOnce} betaalt. Blijven betaling en bericht uit, dan nemen wij de volgende stap in de invordering.`,
      ),
    },
    strategic: {
      title,
      before: paragraphs(
        wrote,
        `Wij rekenen erop dat u ${amount} ${soon} overschrijft. Is er een probleem, laat het ons dan weten: wij bellen u graag om samen een oplossing te zoeken.`,
        'Aan een goede verstandhouding met u hechten wij veel belang.',
      ),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        openDespite('onze herhaalde berichten'),
        `Wij verwachten dat u ${amount} ${atOnce} volledig betaalt. Doet u dat niet, dan nemen wij verdere stappen om de betaling te verkrijgen ${suspended}.`,
      ),
      after: objections,
    },
  },
  consumer: {
    standard: {
      title,
      before: paragraphs(
        despite,
        `Wij vragen u met aandrang om ${amount} ${soon} over te schrijven.`,
        '{{ announcement }}',
        plan,
      ),
    },
    strategic: {
      title,
      before: paragraphs(
        wrote,
        `Wij vragen u vriendelijk om ${amount} ${soon} over te schrijven.`,
        '{{ announcement }}',
        planByPhone,
      ),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        openDespite('onze herhaalde berichten'),
        `Wij vragen u met aandrang om ${amount} ${soon} volledig te betalen.`,
        planInTime,
        '{{ announcement }}',
        'Blijven betaling en bericht uit, dan nemen wij de volgende stap in de invordering.',
      ),
    },
  },
};
