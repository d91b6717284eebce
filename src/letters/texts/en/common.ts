import type { LanguageTexts, ShippedText } from '../languageTexts';

/** The parts that most letters share. */
export const common: LanguageTexts['common'] = {
  subject: '{{ title }} – {{ invoices }}{% if sender %} – {{ sender }}{% endif %}',
  salutation: { business: 'Dear Sir or Madam,', consumer: 'Dear {{ customer }},' },
  after:
    'If you have paid in the meantime, your payment and this message have crossed and there is nothing more for you to do. If you have a question, or believe something is not right, simply reply to this e-mail.',
  closing: 'Kind regards,',
};

type Frame = Pick<ShippedText, 'after' | 'closing'>;

/** How a letter to a strategic customer ends. */
export const warm: Frame = {
  after:
    'If your payment is already on its way, thank you, and please disregard this message. If you have any questions, simply reply to this e-mail and we will gladly call you.',
  closing: 'With kind regards,',
};

/** How a letter to a difficult customer ends. */
export const brief: Frame = {
  after:
    'If you have paid in the meantime, please disregard this message. If you dispute an amount, reply to this e-mail and tell us which one and why.',
};

export const inclusive = '{{ total }} (including interest and costs)';
