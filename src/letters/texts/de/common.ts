import type { LanguageTexts } from '../languageTexts';

/** What most letters have in common. */
export const common: LanguageTexts['common'] = {
  subject: '{{ title }} – {{ invoices }}{% if sender %} – {{ sender }}{% endif %}',
  salutation: { business: 'Sehr geehrte Damen und Herren,', consumer: 'Guten Tag {{ customer }},' },
  after:
    'Falls Sie inzwischen gezahlt haben, hat sich Ihre Zahlung mit dieser Nachricht überschnitten und Sie brauchen nichts weiter zu tun. Haben Sie Fragen oder stimmt aus Ihrer Sicht etwas nicht? Antworten Sie einfach auf diese E-Mail.',
  closing: 'Mit freundlichen Grüßen',
};

/** How sentences name a total that contains charges. */
export const inclusive = '{{ total }} (einschließlich Zinsen und Kosten)';
