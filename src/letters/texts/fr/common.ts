import type { LanguageTexts, ShippedText } from '../languageTexts';

/** The parts that most letters share. */
export const common: LanguageTexts['common'] = {
  subject: '{{ title }} – {{ invoices }}{% if sender %} – {{ sender }}{% endif %}',
  salutation: { business: 'Madame, Monsieur,', consumer: 'Madame, Monsieur,' },
  after:
    'Si vous avez payé entre-temps, votre paiement et ce message se sont croisés et vous n’avez plus rien à faire. Pour toute question, ou si vous n’êtes pas d’accord avec ce relevé, il vous suffit de répondre à ce courriel.',
  closing: 'Veuillez agréer, Madame, Monsieur, nos salutations distinguées.',
};

type Frame = Pick<ShippedText, 'after' | 'closing'>;

/** How a letter to a strategic customer ends. */
export const warm: Frame = {
  after:
    'Si votre paiement est déjà en cours, nous vous en remercions et ce message est sans objet. Pour toute question, répondez simplement à ce courriel\u00a0: nous vous appellerons volontiers.',
  closing: 'Bien cordialement,',
};

/** How a letter to a difficult customer ends. */
export const brief: Frame = {
  after:
    'Si vous avez payé entre-temps, ce message est sans objet. Si vous contestez un montant, dites-nous lequel et pourquoi en réponse à ce courriel.',
};

export const inclusive = '{{ total }} (intérêts et frais compris)';
