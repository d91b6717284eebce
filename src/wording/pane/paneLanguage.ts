import { type Language, languages } from '../../core/index';

/**
 * Language of the pane for a display language of Office (BCP 47). Dutch is Belgian unless it says Netherlands;
 * what we do not speak becomes English.
 * @example paneLanguage('fr-CA') //=> 'fr'
 */
export function paneLanguage(displayLanguage: string): Language {
  const tag = displayLanguage.toLowerCase();
  if (tag === 'nl-nl') return 'nl-NL';
  if (tag === 'nl' || tag.startsWith('nl-')) return 'nl-BE';
  const base = tag.split('-')[0];
  return languages.find((language) => language === base) ?? 'en';
}
