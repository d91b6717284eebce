/** Display languages of Office that the product speaks. */
export const officeLanguages = ['nl-BE', 'nl-NL', 'fr-FR', 'de-DE', 'en-US'] as const;

export type OfficeLanguage = (typeof officeLanguages)[number];

/** How each language calls itself. */
export const languageNames: Readonly<Record<OfficeLanguage, string>> = {
  'nl-BE': 'Nederlands (België)',
  'nl-NL': 'Nederlands (Nederland)',
  'fr-FR': 'Français',
  'de-DE': 'Deutsch',
  'en-US': 'English',
};

export function isOfficeLanguage(text: unknown): text is OfficeLanguage {
  return officeLanguages.some((language) => language === text);
}

/** The best of our languages for the browser's. `preferredLanguage(['fr-BE']) //=> 'fr-FR'` */
export function preferredLanguage(browser: readonly string[]): OfficeLanguage {
  for (const wanted of browser) {
    const exact = officeLanguages.find((language) => language === wanted);
    const near = officeLanguages.find((language) => language.slice(0, 2) === wanted.slice(0, 2));
    if (exact ?? near) return exact ?? near ?? 'en-US';
  }
  return 'en-US';
}
