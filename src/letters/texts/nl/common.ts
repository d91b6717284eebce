import type { LanguageTexts } from '../languageTexts';

/** What most letters have in common. */
export const common: LanguageTexts['common'] = {
  subject: '{{ title }} – {{ invoices }}{% if sender %} – {{ sender }}{% endif %}',
  salutation: { business: 'Geachte heer, mevrouw,', consumer: 'Geachte heer, mevrouw,' },
  after:
    'Hebt u intussen betaald, dan hebben uw betaling en dit bericht elkaar gekruist en hoeft u niets meer te doen. Hebt u een vraag of klopt er volgens u iets niet? Antwoord dan gerust op deze e-mail.',
  closing: 'Met vriendelijke groeten',
};

/** How sentences name a total that contains charges. */
export const inclusive = '{{ total }} (interesten en kosten inbegrepen)';
