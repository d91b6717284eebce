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
} from './sentences';

const title = 'Ingebrekestelling';
const closing = 'Hoogachtend';

/** The notice itself, with what it wants done: only for the invoices that reached it. */
const formal = (all: string, some: string): string =>
  `{% if mixed %}Voor elke factuur met de vermelding “{{ mark }}” stellen wij u hierbij formeel in gebreke en ${some} ze ${atOnce} te betalen; aan de overige herinneren wij u. Het totale saldo bedraagt {{ total }}.{% else %}Wij stellen u hierbij formeel in gebreke en ${all} ${amount} ${atOnce} te betalen.{% endif %}`;
const demand = formal('manen u aan om', 'manen wij u aan om');
const request = formal('vragen u', 'vragen wij u');

const sorry = reminded(
  `Tot onze spijt ontvingen wij ondanks onze eerdere berichten nog geen volledige betaling van de onderstaande {% if one %}factuur{% else %}facturen{% endif %}.`,
);
const rather = 'Wij lossen dit liever in overleg met u op.';
const consider =
  'Blijven betaling en bericht uit, dan beraden wij ons over verdere stappen, onder voorbehoud van al onze rechten.';
const handOver =
  'kunnen wij het dossier zonder verdere verwittiging toevertrouwen aan een advocaat of gerechtsdeurwaarder';

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
        `Blijft uw betaling uit, dan ${handOver} ${suspended}. Wij behouden ons al onze rechten voor.`,
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
        `Blijven betaling en bericht uit, dan ${handOver}. Wij behouden ons al onze rechten voor.`,
      ),
    },
  },
};
