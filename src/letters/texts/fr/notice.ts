import type { StepTexts } from '../languageTexts';
import { paragraphs } from '../paragraphs';
import { warm } from './common';

const title = 'Échéance prochaine';
const after =
  'Si votre paiement est déjà en cours, ce message est sans objet. Pour toute question, il vous suffit de répondre à ce courriel.';
const dueSoon =
  '{% if one %}la facture ci-dessous arrive bientôt à échéance{% else %}les factures ci-dessous arrivent bientôt à échéance{% endif %}';
const dueDate = '{% if one %}l’échéance{% else %}l’échéance de chacune{% endif %}';

const signal = `Nous nous permettons de vous signaler que ${dueSoon}.`;
const request = `Nous vous remercions d’avance de régler le solde de {{ total }} au plus tard à ${dueDate}.`;
const difficulty =
  'Si ce paiement vous pose une difficulté, contactez-nous dès maintenant\u00a0: nous chercherons une solution avec vous.';

/** Before the due date: friendly, and no reminder. */
export const notice: StepTexts = {
  business: {
    standard: { title, before: paragraphs(signal, request), after },
    strategic: {
      title,
      before: paragraphs(
        `Pour faciliter la planification de vos paiements, nous vous signalons que ${dueSoon}. Le solde s’élève à {{ total }}.`,
        'S’il vous manque un document ou un renseignement pour {% if one %}la{% else %}les{% endif %} régler à temps, dites-le-nous\u00a0: nous vous l’enverrons volontiers.',
      ),
      ...warm,
    },
    difficult: {
      title,
      before: paragraphs(
        `Nous vous signalons que ${dueSoon}.`,
        `Veillez à ce que votre paiement de {{ total }} nous parvienne au plus tard à ${dueDate}.`,
      ),
      after,
    },
  },
  consumer: {
    standard: { title, before: paragraphs(signal, request, difficulty), after },
    strategic: {
      title,
      before: paragraphs(
        `Nous vous remercions de votre confiance et nous permettons de vous signaler que ${dueSoon}.`,
        request,
        difficulty,
      ),
      ...warm,
    },
    difficult: {
      title,
      before: paragraphs(
        `Nous vous signalons que ${dueSoon}.`,
        `Merci de veiller à ce que votre paiement de {{ total }} nous parvienne au plus tard à ${dueDate}.`,
        difficulty,
      ),
      after,
    },
  },
};
