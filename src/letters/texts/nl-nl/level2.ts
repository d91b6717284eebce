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
  stillOpen,
  suspended,
  thanks,
  theInvoices,
} from './sentences';

const title = 'Aanmaning';
const comeBack = reminded(
  `Wij komen graag terug op onze eerdere herinnering: volgens onze administratie {% if one %}staat{% else %}staan{% endif %} ${theInvoices} nog open.`,
);
const despite = openDespite('onze herinnering');

/** A second reminder. */
export const level2: StepTexts = {
  business: {
    standard: {
      title,
      before: paragraphs(stillOpen, `Wij verzoeken u ${amount} ${atOnce} over te maken.`),
    },
    strategic: {
      title,
      before: paragraphs(
        comeBack,
        `Mogen wij erop rekenen dat u ${amount} ${soon} overmaakt? Is er iets waardoor u nog niet kon betalen, laat het ons dan weten: wij bellen u graag om het samen op te lossen.`,
        'Een goede samenwerking met u vinden wij belangrijk.',
      ),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        despite,
        `Wij verwachten dat u ${amount} ${atOnce} betaalt. Blijft uw betaling uit, dan nemen wij verdere stappen ${suspended}.`,
      ),
      after: objections,
    },
  },
  consumer: {
    standard: {
      title,
      before: paragraphs(
        stillOpen,
        `Wij vragen u ${amount} ${soon} over te maken.`,
        '{{ announcement }}',
        plan,
      ),
    },
    strategic: {
      title,
      before: paragraphs(
        comeBack,
        `Wilt u zo vriendelijk zijn ${amount} ${soon} over te maken?`,
        '{{ announcement }}',
        planByPhone,
      ),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        despite,
        `Wij vragen u dringend om ${amount} ${soon} te betalen.`,
        planInTime,
        '{{ announcement }}',
        'Blijven betaling en bericht uit, dan nemen wij verdere stappen.',
      ),
    },
  },
};
