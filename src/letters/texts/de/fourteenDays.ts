import type { StepTexts } from '../languageTexts';
import { paragraphs } from '../paragraphs';
import { level2 } from './level2';
import { openDespite, opening, plan, planByPhone, thanks } from './sentences';

const title = 'Kostenfreie Mahnung';

const withinTerm =
  'Können Sie nicht auf einmal zahlen, melden Sie sich bitte innerhalb dieser Frist bei uns, um eine Ratenzahlung zu vereinbaren.';

/** The letter that Dutch law asks for before a consumer owes costs; to a business a second reminder like another. */
export const fourteenDays: StepTexts = {
  business: level2.business,
  consumer: {
    standard: { title, before: paragraphs(opening, '{{ announcement }}', plan) },
    strategic: { title, before: paragraphs(opening, '{{ announcement }}', planByPhone), after: thanks },
    difficult: {
      title,
      before: paragraphs(openDespite('unserer Erinnerung'), '{{ announcement }}', withinTerm),
    },
  },
};
