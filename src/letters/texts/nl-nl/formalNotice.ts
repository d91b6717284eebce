import type { StepTexts } from '../languageTexts';
import { paragraphs } from '../paragraphs';
import {
  amount,
  atOnce,
  objections,
  openDespite,
  planByPhone,
  planInTime,
  reminded,
  stillOpenAfterAll,
  suspended,
  thanks,
  theInvoices,
} from './sentences';

const title = 'Laatste aanmaning';
const closing = 'Hoogachtend';

/** The notice itself, with what it wants done: only for the invoices that reached it. */
const formal = (want: string): string =>
  `{% if mixed %}Voor elke factuur met de vermelding “{{ mark }}” is dit een formele aanmaning: ${want} deze ${atOnce} te betalen. Aan de overige herinneren wij u. Het totale saldo bedraagt {{ total }}.{% else %}Dit is een formele aanmaning: ${want} ${amount} ${atOnce} te betalen.{% endif %}`;
const demand = formal('wij sommeren u');
const request = formal('wij vragen u');

const sorry = reminded(
  `Tot onze spijt hebben wij ondanks onze eerdere berichten nog geen volledige betaling van ${theInvoices} ontvangen.`,
);
const rather = 'Wij lossen dit het liefst in overleg met u op.';
const consider =
  'Ontvangen wij geen betaling en geen bericht, dan beraden wij ons over verdere stappen. Wij behouden ons alle rechten voor.';
const handOver =
  'kunnen wij de vordering zonder nadere aankondiging uit handen geven aan een incassobureau of deurwaarder';

/** The formal notice. */
export const formalNotice: StepTexts = {
  business: {
    standard: { title, before: paragraphs(stillOpenAfterAll, demand, consider), closing },
    strategic: {
      title,
      before: paragraphs(
        sorry,
        demand,
        `${rather} Is er een probleem, laat het ons dan weten: wij bellen u graag.`,
        consider,
      ),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        openDespite('onze herhaalde berichten'),
        demand,
        `Blijft uw betaling uit, dan ${handOver} ${suspended}. Wij behouden ons alle rechten voor.`,
      ),
      after: objections,
      closing,
    },
  },
  consumer: {
    standard: {
      title,
      before: paragraphs(stillOpenAfterAll, request, planInTime, '{{ announcement }}', consider),
    },
    strategic: {
      title,
      before: paragraphs(sorry, request, '{{ announcement }}', `${rather} ${planByPhone}`, consider),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        openDespite('onze herhaalde berichten'),
        request,
        planInTime,
        '{{ announcement }}',
        `Blijven betaling en bericht uit, dan ${handOver}. Wij behouden ons alle rechten voor.`,
      ),
    },
  },
};
