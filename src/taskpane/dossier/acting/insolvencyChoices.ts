import { insolvencyKinds } from '../../../core/index';

const ofCountry = (country: string | null): readonly string[] =>
  country === null ? [] : insolvencyKinds.filter((kind) => kind.startsWith(`${country.toLowerCase()}-`));

/** Proceedings by their code, those of the customer's country (ISO 3166) first. */
export function insolvencyChoices(country: string | null): readonly string[] {
  const own = ofCountry(country);
  return [...own, ...insolvencyKinds.filter((kind) => !own.includes(kind))];
}

/**
 * The proceedings that are likely at first; '' for those in a person's own words, where the country has none here.
 * @example likelyInsolvency('NL') //=> 'nl-faillissement'
 */
export const likelyInsolvency = (country: string | null): string => ofCountry(country)[0] ?? '';
