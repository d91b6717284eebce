import type { StepTexts } from '../languageTexts';
import { paragraphs } from '../paragraphs';
import { amount, paid, thanks, theInvoices } from './sentences';

const title = 'Binnenkort te betalen';
const dueDay = '{% if one %}de vervaldag{% else %}de vervaldag van elke factuur{% endif %}';
const falls = '{% if one %}vervalt{% else %}vervallen{% endif %}';
const ahead = `Een vriendelijk bericht vooraf: ${theInvoices} ${falls} binnenkort.`;
const soonDue = `De onderstaande {% if one %}factuur{% else %}facturen{% endif %} ${falls} binnenkort.`;
const known = `laten u graag vooraf weten dat ${theInvoices} binnenkort ${falls}.`;
const request = `Mogen wij u vragen ${amount} uiterlijk op ${dueDay} over te schrijven?`;
const welcome = `Wij ontvangen ${amount} graag uiterlijk op ${dueDay}.`;

/** Before the due date: friendly, and no reminder. */
export const notice: StepTexts = {
  business: {
    standard: { title, before: paragraphs(ahead, request) },
    strategic: {
      title,
      before: paragraphs(
        `Wij danken u voor de goede samenwerking en ${known}`,
        `${welcome} Ontbreekt er een bestelnummer of een document, of klopt er iets niet? Laat het ons weten: wij bellen u graag om het meteen in orde te brengen.`,
      ),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        soonDue,
        `Gelieve ${amount} uiterlijk op ${dueDay} over te schrijven. Hebt u een opmerking bij {% if one %}deze factuur{% else %}een van deze facturen{% endif %}, bezorg ons die dan vóór de vervaldag.`,
      ),
      after: paid,
    },
  },
  consumer: {
    standard: {
      title,
      before: paragraphs(
        ahead,
        `${request} Verwacht u dat dit niet lukt? Laat het ons dan gerust vooraf weten: samen zoeken wij een oplossing.`,
      ),
    },
    strategic: {
      title,
      before: paragraphs(
        `Wij danken u voor uw vertrouwen en ${known}`,
        `${welcome} Verwacht u dat dit niet lukt? Laat het ons vooraf weten: wij bellen u graag om samen een oplossing te zoeken.`,
      ),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        soonDue,
        `Wilt u ${amount} uiterlijk op ${dueDay} overschrijven? Verwacht u dat dit niet lukt, laat het ons dan vóór de vervaldag weten: dan bekijken wij samen een afbetalingsplan.`,
      ),
    },
  },
};
