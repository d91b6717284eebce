import type { Customer, Language } from '../core/index';
import { type Words, wordsFor } from './choose';
import { procedureName } from './procedureNames';

/** Why a customer is reminded by a procedure; `name` is that of the procedure in words. */
interface SourceWords {
  readonly customer: (name: string) => string;
  readonly group: (name: string, parent: string) => string;
  readonly profile: (name: string, profile: Customer['profile']) => string;
  readonly consumer: (name: string, country: string) => string;
  readonly administration: (name: string) => string;
  readonly standard: (name: string) => string;
}

const inBelgium = (country: string): boolean => country === 'BE';

const words: Words<SourceWords> = {
  nl: {
    customer: (name) => `Procedure ${name}, zoals de klantentabel zegt.`,
    group: (name, parent) => `Procedure ${name}, zoals voor de groep ${parent}.`,
    profile: (name, profile) =>
      `Procedure ${name}, omdat het klantprofiel ${profile === 'strategic' ? 'strategisch' : 'moeilijk'} is.`,
    consumer: (name, country) =>
      `Procedure ${name}, omdat de klant een consument is in ${inBelgium(country) ? 'België' : 'Nederland'}.`,
    administration: (name) => `Procedure ${name}, die van de administratie.`,
    standard: (name) => `Procedure ${name}: er is geen andere gekozen.`,
  },
  fr: {
    customer: (name) => `Procédure ${name}, selon la table des clients.`,
    group: (name, parent) => `Procédure ${name}, comme pour le groupe ${parent}.`,
    profile: (name, profile) =>
      `Procédure ${name}, car le profil du client est ${profile === 'strategic' ? 'stratégique' : 'difficile'}.`,
    consumer: (name, country) =>
      `Procédure ${name}, car le client est un consommateur ${inBelgium(country) ? 'en Belgique' : 'aux Pays-Bas'}.`,
    administration: (name) => `Procédure ${name}, celle de notre société.`,
    standard: (name) => `Procédure ${name}\u00a0: aucune autre n’a été choisie.`,
  },
  de: {
    customer: (name) => `Mahnverfahren ${name}, wie in der Kundentabelle angegeben.`,
    group: (name, parent) => `Mahnverfahren ${name}, wie für den Konzern ${parent}.`,
    profile: (name, profile) =>
      `Mahnverfahren ${name}, weil das Kundenprofil ${profile === 'strategic' ? 'strategisch' : 'schwierig'} ist.`,
    consumer: (name, country) =>
      `Mahnverfahren ${name}, weil der Kunde Verbraucher in ${inBelgium(country) ? 'Belgien' : 'den Niederlanden'} ist.`,
    administration: (name) => `Mahnverfahren ${name}, das des Mandanten.`,
    standard: (name) => `Mahnverfahren ${name}: kein anderes ist gewählt.`,
  },
  en: {
    customer: (name) => `Procedure ${name}, as the customer table says.`,
    group: (name, parent) => `Procedure ${name}, as for the group ${parent}.`,
    profile: (name, profile) => `Procedure ${name}, because the customer’s profile is ${profile}.`,
    consumer: (name, country) =>
      `Procedure ${name}, because the customer is a consumer in ${inBelgium(country) ? 'Belgium' : 'the Netherlands'}.`,
    administration: (name) => `Procedure ${name}, that of the company.`,
    standard: (name) => `Procedure ${name}: no other is chosen.`,
  },
};

/** What the sentence needs of a customer. */
type Chosen = Pick<Customer, 'procedure' | 'procedureSource' | 'profile' | 'country' | 'group'>;

/**
 * By which procedure a customer is reminded, and why by that one.
 * @param parent name of the customer that it belongs to; without it its number
 * @example procedureSourceText({ procedure: 'strategic', procedureSource: 'profile', profile: 'strategic', … }, 'nl-BE')
 * //=> 'Procedure strategisch, omdat het klantprofiel strategisch is.'
 */
export function procedureSourceText(
  { procedure, procedureSource, profile, country, group }: Chosen,
  language: Language,
  parent: string | null = null,
): string {
  const phrases = wordsFor(words, language);
  const name = procedureName(procedure, language);
  switch (procedureSource) {
    case 'group':
      return phrases.group(name, parent ?? group ?? '');
    case 'profile':
      return phrases.profile(name, profile);
    case 'consumer':
      return phrases.consumer(name, country ?? '');
    default:
      return phrases[procedureSource](name);
  }
}
