import type { StepTexts } from '../languageTexts';
import { paragraphs } from '../paragraphs';
import {
  amount,
  atOnce,
  objections,
  ofTheInvoices,
  openDespite,
  planByPhone,
  planInTime,
  reminded,
  stillOpenAfterAll,
  suspended,
  thanks,
} from './sentences';

const title = 'Letzte Mahnung';

/** The notice itself, with what it wants done: only for the invoices that reached it. */
const demand = `{% if mixed %}Wir fordern Sie hiermit letztmalig und förmlich auf, jede Rechnung mit dem Vermerk „{{ mark }}“ ${atOnce} zu bezahlen; an die übrigen erinnern wir Sie. Der Gesamtsaldo beträgt {{ total }}.{% else %}Wir fordern Sie hiermit letztmalig und förmlich auf, ${amount} ${atOnce} zu zahlen.{% endif %}`;
const inDefault = '{% if dated %} Spätestens mit Ablauf dieser Frist befinden Sie sich in Verzug.{% endif %}';

const sorry = reminded(
  `zu unserem Bedauern ist die vollständige Zahlung ${ofTheInvoices} trotz unserer Schreiben noch nicht eingegangen.`,
);
const repeatedly = openDespite('wiederholter Schreiben');
const rather = 'Am liebsten klären wir das einvernehmlich mit Ihnen.';
const consider =
  'Erhalten wir weder Zahlung noch Nachricht, prüfen wir weitere Schritte. Alle Rechte behalten wir uns vor.';
const handOver =
  'können wir die Forderung ohne weitere Ankündigung einem Rechtsanwalt oder einem Inkassodienst übergeben';

/** The formal notice. */
export const formalNotice: StepTexts = {
  business: {
    standard: { title, before: paragraphs(stillOpenAfterAll, `${demand}${inDefault}`, consider) },
    strategic: {
      title,
      before: paragraphs(
        sorry,
        demand,
        `${rather} Falls es ein Problem gibt, geben Sie uns bitte Bescheid: Wir rufen Sie gern an.`,
        consider,
      ),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        repeatedly,
        `${demand}${inDefault}`,
        `Bleibt Ihre Zahlung aus, ${handOver} und ${suspended}. Alle Rechte behalten wir uns vor.`,
      ),
      after: objections,
    },
  },
  consumer: {
    standard: {
      title,
      before: paragraphs(stillOpenAfterAll, demand, planInTime, '{{ announcement }}', consider),
    },
    strategic: {
      title,
      before: paragraphs(sorry, demand, '{{ announcement }}', `${rather} ${planByPhone}`, consider),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        repeatedly,
        demand,
        planInTime,
        '{{ announcement }}',
        `Erhalten wir weder Zahlung noch Nachricht, ${handOver}. Alle Rechte behalten wir uns vor.`,
      ),
    },
  },
};
