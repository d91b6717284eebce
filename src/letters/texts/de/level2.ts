import type { StepTexts } from '../languageTexts';
import { paragraphs } from '../paragraphs';
import {
  amount,
  areTheInvoices,
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
} from './sentences';

const title = 'Mahnung';
const comeBack = reminded(
  `wir kommen auf unsere Erinnerung zurück: Nach unseren Unterlagen ${areTheInvoices} noch offen.`,
);
const despite = openDespite('unserer Erinnerung');

/** A second reminder. */
export const level2: StepTexts = {
  business: {
    standard: {
      title,
      before: paragraphs(stillOpen, `Wir fordern Sie auf, ${amount} ${atOnce} zu überweisen.`),
    },
    strategic: {
      title,
      before: paragraphs(
        comeBack,
        `Dürfen wir darauf zählen, dass Sie ${amount} ${soon} überweisen? Steht der Zahlung etwas entgegen, geben Sie uns bitte Bescheid: Wir rufen Sie gern an und klären das gemeinsam.`,
        'Die gute Zusammenarbeit mit Ihnen ist uns wichtig.',
      ),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        despite,
        `Wir fordern Sie auf, ${amount} ${atOnce} zu zahlen. Bleibt Ihre Zahlung aus, verfolgen wir unsere Forderung weiter und können ${suspended}.`,
      ),
      after: objections,
    },
  },
  consumer: {
    standard: {
      title,
      before: paragraphs(stillOpen, `Bitte überweisen Sie ${amount} ${soon}.`, '{{ announcement }}', plan),
    },
    strategic: {
      title,
      before: paragraphs(
        comeBack,
        `Dürfen wir Sie bitten, ${amount} ${soon} zu überweisen?`,
        '{{ announcement }}',
        planByPhone,
      ),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        despite,
        `Wir bitten Sie dringend, ${amount} ${soon} zu zahlen.`,
        planInTime,
        '{{ announcement }}',
        'Erhalten wir weder Zahlung noch Nachricht, verfolgen wir unsere Forderung weiter.',
      ),
    },
  },
};
