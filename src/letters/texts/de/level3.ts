import type { StepTexts } from '../languageTexts';
import { paragraphs } from '../paragraphs';
import {
  amount,
  atOnce,
  objections,
  ofTheInvoices,
  openDespite,
  plan,
  planByPhone,
  planInTime,
  reminded,
  soon,
  suspended,
  thanks,
} from './sentences';

/** Which one it is: the level before sent the first. */
const title =
  '{% if level == 3 %}Zweite Mahnung{% elsif level > 3 %}Weitere Mahnung{% else %}Mahnung{% endif %}';
const despite = openDespite('unserer bisherigen Schreiben');
const repeatedly = openDespite('wiederholter Schreiben');
const wrote = reminded(
  `wegen ${ofTheInvoices} haben wir Ihnen bereits geschrieben. Leider konnten wir noch keinen vollständigen Zahlungseingang feststellen.`,
);
const urgent = `Wir bitten Sie dringend, ${amount} ${soon}`;
const next = 'Erhalten wir weder Zahlung noch Nachricht, leiten wir weitere Schritte ein.';

/** A third reminder, not the last. */
export const level3: StepTexts = {
  business: {
    standard: {
      title,
      before: paragraphs(
        despite,
        `Wir fordern Sie nachdrücklich auf, ${amount} ${atOnce} zu überweisen. ${next}`,
      ),
    },
    strategic: {
      title,
      before: paragraphs(
        wrote,
        `Wir bitten Sie, ${amount} ${soon} zu überweisen. Falls es ein Problem gibt, geben Sie uns bitte Bescheid: Wir rufen Sie gern an und suchen gemeinsam eine Lösung.`,
        'An einer weiterhin guten Zusammenarbeit ist uns sehr gelegen.',
      ),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        repeatedly,
        `Wir fordern Sie nachdrücklich auf, ${amount} ${atOnce} vollständig zu zahlen. Bleibt Ihre Zahlung aus, leiten wir weitere Schritte ein und können ${suspended}.`,
      ),
      after: objections,
    },
  },
  consumer: {
    standard: { title, before: paragraphs(despite, `${urgent} zu überweisen.`, '{{ announcement }}', plan) },
    strategic: {
      title,
      before: paragraphs(
        wrote,
        `Wir bitten Sie freundlich, ${amount} ${soon} zu überweisen.`,
        '{{ announcement }}',
        planByPhone,
      ),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        repeatedly,
        `${urgent} vollständig zu zahlen.`,
        planInTime,
        '{{ announcement }}',
        next,
      ),
    },
  },
};
