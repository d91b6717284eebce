import type { OfficeLanguage } from './languages';

/** A moment in the reader's own form and time zone. */
export function moment(iso: string, language: OfficeLanguage): string {
  const form = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return form.format(new Date(iso));
}
