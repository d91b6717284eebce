import type { StepTexts } from '../languageTexts';
import { paragraphs } from '../paragraphs';
import { brief, warm } from './common';
import {
  announcement,
  balance,
  firmly,
  opening,
  pastDue,
  plan,
  planByPhone,
  silence,
  soon,
} from './sentences';

const title = 'Rappel';
/** A consumer's first; not where an earlier one must have gone before it. */
const consumerTitle = '{% if charged or level > 1 %}Rappel{% else %}Premier rappel{% endif %}';
const oversight = 'Il s’agit sans doute d’un oubli.';
const request = `Nous vous prions de bien vouloir ${balance} ${soon}.`;
const free = '{% unless charged %} Ce rappel est gratuit.{% endunless %}';
const notYet =
  '{% if one %}la facture ci-dessous n’est pas encore entièrement réglée{% else %}les factures ci-dessous ne sont pas encore entièrement réglées{% endif %}';

/** A first reminder. */
export const level1: StepTexts = {
  business: {
    standard: { title, before: paragraphs(`${opening} ${oversight}`, request) },
    strategic: {
      title,
      before: paragraphs(
        `En parcourant votre compte, nous constatons que ${notYet}. Cela vous a sans doute échappé.`,
        `Auriez-vous l’amabilité de prévoir le paiement de {{ total }} ${soon}\u00a0? S’il vous manque un document ou si une question reste en suspens, dites-nous à quel moment nous pouvons vous appeler.`,
      ),
      ...warm,
    },
    difficult: {
      title,
      before: paragraphs(
        pastDue,
        `Nous vous demandons de payer {{ total }} ${firmly}. À défaut, notre procédure de recouvrement suivra son cours.`,
      ),
      ...brief,
    },
  },
  consumer: {
    standard: {
      title: consumerTitle,
      before: paragraphs(`${opening} ${oversight}`, `${request}${free}`, announcement, plan),
    },
    strategic: {
      title: consumerTitle,
      before: paragraphs(
        `Nous nous permettons de vous signaler que ${notYet}. Cela vous a sans doute échappé.`,
        `Auriez-vous l’amabilité de ${balance} ${soon}\u00a0?${free}`,
        announcement,
        planByPhone,
      ),
      ...warm,
    },
    difficult: {
      title: consumerTitle,
      before: paragraphs(
        pastDue,
        `Nous vous prions de ${balance} ${soon}.${free}`,
        announcement,
        `${plan} ${silence}, nous vous adresserons un nouveau rappel.`,
      ),
      ...brief,
    },
  },
};
