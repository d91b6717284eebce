import type { LanguageTexts } from '../languageTexts';
import { common as belgian } from '../nl/common';

/** What most letters have in common. */
export const common: LanguageTexts['common'] = {
  ...belgian,
  after:
    'Heeft u inmiddels betaald, dan hebben uw betaling en dit bericht elkaar gekruist en hoeft u niets meer te doen. Heeft u een vraag of klopt er volgens u iets niet? Antwoord dan gerust op deze e-mail.',
  closing: 'Met vriendelijke groet',
};

/** How sentences name a total that contains charges. */
export const inclusive = '{{ total }} (inclusief rente en kosten)';
