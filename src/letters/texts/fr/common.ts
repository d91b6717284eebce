import type { LanguageTexts } from '../languageTexts';

export const common: LanguageTexts['common'] = {
  subject: '{{ title }} – {{ invoices }}{% if sender %} – {{ sender }}{% endif %}',
  salutation: { business: 'Madame, Monsieur,', consumer: 'Madame, Monsieur,' },
  after:
    'Si vous avez payé entre-temps, votre paiement et ce message se sont croisés et vous n’avez plus rien à faire. Pour toute question, ou si vous n’êtes pas d’accord avec ce relevé, il vous suffit de répondre à ce courriel.',
  closing: 'Veuillez agréer, Madame, Monsieur, nos salutations distinguées.',
};

export const inclusive = '{{ total }} (intérêts et frais compris)';
