import type { StepTexts } from '../languageTexts';
import { paragraphs } from '../paragraphs';
import { amount, paid, thanks, theInvoices } from './sentences';

const title = 'Binnenkort te betalen';
const dueDay = '{% if one %}de vervaldatum{% else %}de vervaldatum van elke factuur{% endif %}';
const ahead = `Een vriendelijk bericht vooraf: de betaaltermijn van ${theInvoices} verloopt binnenkort.`;
const soonDue = `De betaaltermijn van ${theInvoices} verloopt binnenkort.`;
const known = `laten u graag vooraf weten dat de betaaltermijn van ${theInvoices} binnenkort verloopt.`;
const request = `Wilt u ${amount} uiterlijk op ${dueDay} overmaken?`;
const welcome = `Wij ontvangen ${amount} graag uiterlijk op ${dueDay}.`;

/** Before the due date: friendly, and no reminder. */
export const notice: StepTexts = {
  business: {
    standard: { title, before: paragraphs(ahead, request) },
    strategic: {
      title,
      before: paragraphs(
        `Wij danken u voor de goede samenwerking en ${known}`,
        `${welcome} Ontbreekt er een bestelnummer of een document, of klopt er iets niet? Laat het ons weten: wij bellen u graag om het meteen te regelen.`,
      ),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        soonDue,
        `Wij verzoeken u ${amount} uiterlijk op ${dueDay} over te maken. Heeft u een opmerking over {% if one %}deze factuur{% else %}een van deze facturen{% endif %}, laat ons die dan vóór de vervaldatum weten.`,
      ),
      after: paid,
    },
  },
  consumer: {
    standard: {
      title,
      before: paragraphs(
        ahead,
        `${request} Verwacht u dat dit niet lukt? Laat het ons dan gerust vooraf weten: dan zoeken wij samen naar een oplossing.`,
      ),
    },
    strategic: {
      title,
      before: paragraphs(
        `Wij danken u voor uw vertrouwen en ${known}`,
        `${welcome} Verwacht u dat dit niet lukt? Laat het ons vooraf weten: wij bellen u graag om samen naar een oplossing te zoeken.`,
      ),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        soonDue,
        `${request} Verwacht u dat dit niet lukt, laat het ons dan vóór de vervaldatum weten: dan bekijken wij samen of een betalingsregeling mogelijk is.`,
      ),
    },
  },
};
