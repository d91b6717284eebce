import type { StepTexts } from '../languageTexts';
import { paragraphs } from '../paragraphs';
import { brief } from './common';
import { announcement, firmly, planByPhone, reminded, silence } from './sentences';

const title = 'Mise en demeure';
const inPart =
  '{% if one %}la facture ci-dessous reste, sauf erreur de notre part, en tout ou en partie impayée{% else %}les factures ci-dessous restent, sauf erreur de notre part, en tout ou en partie impayées{% endif %}.';
const afterAll = reminded(`Nous vous avons déjà écrit à ce sujet. Malgré cela, ${inPart}`);
const regret = reminded(
  `C’est à regret que nous vous adressons cette lettre\u00a0: malgré nos messages précédents, ${inPart}`,
);
const despite = reminded(`Malgré nos rappels, ${inPart}`);

/** It covers only the invoices that reached its level. */
const demand = `{% if mixed %}Par la présente, nous vous mettons en demeure de payer toute facture portant la mention «\u00a0{{ mark }}\u00a0» ${firmly}\u00a0; pour le reste, ceci est un rappel. Le solde total s’élève à {{ total }}.{% else %}Par la présente, nous vous mettons en demeure de payer le solde de {{ total }} ${firmly}.{% endif %}`;
const inTime = '{% if dated %}avant cette date{% else %}sans attendre{% endif %}';
const plan = `Si vous ne pouvez pas payer en une fois, contactez-nous ${inTime}\u00a0: nous chercherons une solution avec vous, par exemple un paiement échelonné.`;
const rather = 'Nous préférerions de loin régler cette question à l’amiable';
const steps = `${silence}{% if dated %} dans ce délai{% endif %}, nous examinerons les suites à donner, sous réserve de tous nos droits.`;

/** The formal notice. */
export const formalNotice: StepTexts = {
  business: {
    standard: { title, before: paragraphs(afterAll, demand, steps) },
    strategic: {
      title,
      before: paragraphs(
        regret,
        demand,
        `${rather}\u00a0: dites-nous ${inTime} quand nous pouvons vous appeler.`,
        steps,
      ),
    },
    difficult: {
      title,
      before: paragraphs(
        despite,
        demand,
        `À défaut de paiement intégral{% if dated %} dans ce délai{% endif %}, nous nous réservons le droit d’engager une procédure de recouvrement, au besoin en justice, sans autre avis. Tous nos autres droits restent réservés.`,
      ),
      ...brief,
    },
  },
  consumer: {
    standard: { title, before: paragraphs(afterAll, demand, announcement, plan, steps) },
    strategic: {
      title,
      before: paragraphs(regret, demand, announcement, `${rather}. ${planByPhone}`, steps),
    },
    difficult: {
      title,
      before: paragraphs(despite, demand, announcement, `${plan} ${steps}`),
      ...brief,
    },
  },
};
