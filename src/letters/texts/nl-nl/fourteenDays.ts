import type { StepTexts } from '../languageTexts';
import { paragraphs } from '../paragraphs';
import { level2 } from './level2';
import { openDespite, opening, plan, planByPhone, thanks } from './sentences';

const title = 'Kosteloze aanmaning';

const withinTerm =
  'Kunt u niet in één keer betalen, neem dan binnen die termijn contact met ons op voor een betalingsregeling.';

/** The letter that Dutch law asks for before a consumer owes costs; to a business a second reminder like another. */
export const fourteenDays: StepTexts = {
  business: level2.business,
  consumer: {
    standard: { title, before: paragraphs(opening, '{{ announcement }}', plan) },
    strategic: { title, before: paragraphs(opening, '{{ announcement }}', planByPhone), after: thanks },
    difficult: {
      title,
      before: paragraphs(openDespite('onze herinnering'), '{{ announcement }}', withinTerm),
    },
  },
};
