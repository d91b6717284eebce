import type { LanguageTexts } from '../languageTexts';

export const common: LanguageTexts['common'] = {
  subject: '{{ title }} – {{ invoices }}{% if sender %} – {{ sender }}{% endif %}',
  salutation: { business: 'Dear Sir or Madam,', consumer: 'Dear {{ customer }},' },
  after:
    'If you have paid in the meantime, your payment and this message have crossed and you need do nothing more. If you have a question, or believe something is not right, simply reply to this e-mail.',
  closing: 'Kind regards',
};

export const inclusive = '{{ total }} (including interest and costs)';
