import type { StepTexts } from '../languageTexts';
import { paragraphs } from '../paragraphs';
import { brief, warm } from './common';
import {
  announcement,
  balance,
  firmly,
  plan,
  planByPhone,
  reminded,
  silence,
  suspended,
  againTitle as title,
  unpaid,
} from './sentences';

const despite = reminded(`Malgré nos rappels, ${unpaid}.`);
const messages = reminded(`Malgré nos messages précédents, ${unpaid}.`);
const further = 'nous devrons poursuivre le recouvrement.';

/** A third reminder that is not the last; a procedure's further ones too. */
export const level3: StepTexts = {
  business: {
    standard: {
      title,
      before: paragraphs(
        despite,
        `Nous vous demandons instamment de ${balance} ${firmly}. ${silence}, ${further}`,
      ),
    },
    strategic: {
      title,
      before: paragraphs(
        `${messages} Nous tenons à notre bonne collaboration et souhaitons régler cette question avec vous.`,
        `Pourriez-vous effectuer le paiement de {{ total }} ${firmly}\u00a0? Si ce n’est pas possible, dites-nous à quel moment nous pouvons vous appeler pour convenir ensemble d’une date.`,
      ),
      ...warm,
    },
    difficult: {
      title,
      before: paragraphs(
        despite,
        `Nous exigeons le paiement de {{ total }} ${firmly}. À défaut, nous prendrons sans autre rappel les mesures de recouvrement qui s’imposent ${suspended}.`,
      ),
      ...brief,
    },
  },
  consumer: {
    standard: {
      title,
      before: paragraphs(
        despite,
        `Nous vous demandons de ${balance} ${firmly}.`,
        announcement,
        `${plan} ${silence}, ${further}`,
      ),
    },
    strategic: {
      title,
      before: paragraphs(
        `${messages} Nous souhaitons trouver une issue avec vous.`,
        `Pourriez-vous ${balance} ${firmly}\u00a0?`,
        announcement,
        planByPhone,
      ),
      ...warm,
    },
    difficult: {
      title,
      before: paragraphs(
        despite,
        `Nous vous demandons instamment de ${balance} ${firmly}.`,
        announcement,
        `${plan} ${silence}, ${further}`,
      ),
      ...brief,
    },
  },
};
