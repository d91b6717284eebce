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
  soon,
  suspended,
  againTitle as title,
  unpaid,
} from './sentences';

// A procedure may begin with this text: then nothing was sent before.
const stillOpen = `{% if level > 1 %}Nous vous avons déjà adressé un rappel. {% endif %}Sauf erreur de notre part, ${unpaid}.`;
const request = `Nous vous demandons de ${balance} ${soon}.`;
const despite =
  '{% if one %}La facture ci-dessous n’est toujours pas entièrement payée{% else %}Les factures ci-dessous ne sont toujours pas entièrement payées{% endif %}{% if level > 1 %}, malgré notre rappel{% endif %}.';
const again = reminded(
  'Nous revenons vers vous au sujet {% if one %}de la facture ci-dessous, qui n’est toujours pas entièrement réglée{% else %}des factures ci-dessous, qui ne sont toujours pas entièrement réglées{% endif %}.',
);

/** A second reminder. */
export const level2: StepTexts = {
  business: {
    standard: {
      title,
      before: paragraphs(
        stillOpen,
        `${request} Si quelque chose fait obstacle à ce paiement, dites-le-nous\u00a0: nous chercherons une solution avec vous.`,
      ),
    },
    strategic: {
      title,
      before: paragraphs(
        `${again} Sans doute y a-t-il une bonne raison à cela.`,
        `Pourriez-vous effectuer le paiement de {{ total }} ${soon}, ou nous dire ce qui l’empêche\u00a0? Un bref appel suffit souvent\u00a0: dites-nous à quel moment nous pouvons vous joindre.`,
      ),
      ...warm,
    },
    difficult: {
      title,
      before: paragraphs(
        despite,
        `Nous attendons votre paiement de {{ total }} ${firmly}. À défaut, nous passerons sans autre avis à l’étape suivante du recouvrement ${suspended}.`,
      ),
      ...brief,
    },
  },
  consumer: {
    standard: { title, before: paragraphs(stillOpen, request, announcement, plan) },
    strategic: {
      title,
      before: paragraphs(again, `Pourriez-vous ${balance} ${soon}\u00a0?`, announcement, planByPhone),
      ...warm,
    },
    difficult: {
      title,
      before: paragraphs(
        despite,
        request,
        announcement,
        `${plan} ${silence}, nous poursuivrons le recouvrement.`,
      ),
      ...brief,
    },
  },
};
