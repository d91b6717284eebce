import type { StepTexts } from '../languageTexts';
import { paragraphs } from '../paragraphs';
import {
  amount,
  atOnce,
  free,
  objections,
  opening,
  plan,
  planByPhone,
  planInTime,
  soon,
  thanks,
} from './sentences';

const title = 'Zahlungserinnerung';
const oversight = `${opening} Sicher handelt es sich um ein Versehen.`;
const noticed =
  'bei der Durchsicht unserer Konten ist uns aufgefallen, dass {% if one %}die unten aufgeführte Rechnung noch offen ist{% else %}die unten aufgeführten Rechnungen noch offen sind{% endif %}. Sicher handelt es sich um ein Versehen.';
const request = `Wir bitten Sie, ${amount} ${soon} zu überweisen.`;

/** A first reminder. */
export const level1: StepTexts = {
  business: {
    standard: { title, before: paragraphs(oversight, request) },
    strategic: {
      title,
      before: paragraphs(
        noticed,
        `Wir würden uns freuen, wenn Sie ${amount} ${soon} überweisen. Steht der Zahlung etwas entgegen? Geben Sie uns bitte Bescheid: Wir rufen Sie gern an und klären das gemeinsam.`,
        'Vielen Dank für die gute Zusammenarbeit.',
      ),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        opening,
        `Bitte zahlen Sie ${amount} ${atOnce}. Bleibt Ihre Zahlung aus, erhalten Sie eine Mahnung.`,
      ),
      after: objections,
    },
  },
  consumer: {
    standard: { title, before: paragraphs(oversight, `${request}${free}`, '{{ announcement }}', plan) },
    strategic: {
      title,
      before: paragraphs(
        noticed,
        `Wir würden uns freuen, wenn Sie ${amount} ${soon} überweisen.${free}`,
        '{{ announcement }}',
        `${planByPhone} Vielen Dank für Ihr Vertrauen.`,
      ),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        opening,
        `Bitte zahlen Sie ${amount} ${soon}.${free}`,
        planInTime,
        '{{ announcement }}',
        'Erhalten wir weder Zahlung noch Nachricht, senden wir Ihnen eine Mahnung.',
      ),
    },
  },
};
