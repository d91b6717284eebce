import type { CustomerKind, Language, Profile } from '../../core/index';
import { languages } from '../../core/index';
import { foldedWord, wordLookup } from '../foldedWord';
import { allCustomerColumns, type CustomerColumn, customerHeaders } from './headers';

/** Headers that people use besides those of a new table. */
const synonyms: Readonly<Record<CustomerColumn, string>> = {
  number:
    'klantnr, klant nr, klantcode, debiteurnummer, debiteurnr, debiteur, relatienummer, no client, n client, numero client, code client, kundennr, kunden nr, debitor, debitorennummer, debitorennr, customer no, customer nr, customer, customer id, customer code, account number, account',
  name: 'klantnaam, naam klant, klant, bedrijfsnaam, nom du client, nom client, client, raison sociale, kundenname, kunde, firma, customer name, company, company name',
  email:
    'mail, mailadres, e mailadres, emailadres, e mail adres, email, adresse e mail, adresse email, courriel, adresse courriel, e mail adresse, emailadresse, mailadresse, e mail address, email address',
  cc: 'kopie, in kopie, kopie aan, e mail kopie, copie, en copie, copie a, adresse en copie, kopie an, in kopie an, copy, copy to, carbon copy, cc e mail, cc email',
  language: 'taalcode, code langue, sprachcode, language code',
  kind: 'soort, type, klanttype, soort klant, type de client, art, kundenart, kundentyp, kind, customer type, business consumer',
  country: 'landcode, code pays, landercode, country code',
  profile: 'klantprofiel, profil client, kundenprofil, customer profile',
  procedure:
    'aanmaanprocedure, herinneringsprocedure, procedure de relance, procedure de rappel, mahnprozedur, dunning procedure',
  limit: 'limiet, plafond, limite, plafond de credit, limit, kreditlinie',
  hold: 'blokkering, geblokkeerd, aanmaanblokkade, niet herinneren, blocage, bloque, suspendu, ne pas relancer, sperre, mahnsperre, gesperrt, nicht mahnen, hold, on hold, blocked, dunning block',
  group:
    'groep, moederbedrijf, moedermaatschappij, moeder, groupe, societe mere, maison mere, konzern, muttergesellschaft, gruppe, group, parent, parent company, parent customer, parent account',
  owner:
    'dossierbeheerder, debiteurenbeheerder, kredietbeheerder, accountmanager, account manager, vertegenwoordiger, beheerder, gestionnaire, charge de dossier, gestionnaire de credit, representant, zustandiger, zustandige person, sachbearbeiter, betreuer, kundenbetreuer, debitorenbuchhalter, credit controller, collector, responsible, person in charge, sales rep',
  administration:
    'adm, onze administratie, onze firma, societe creanciere, entite, mandantenname, unsere firma, administration, legal entity, entity',
};

const columnByHeader: ReadonlyMap<string, CustomerColumn> = new Map(
  allCustomerColumns.flatMap((column) => [
    ...languages.map((language) => [foldedWord(customerHeaders(language)[column]), column] as const),
    ...synonyms[column].split(', ').map((word) => [foldedWord(word), column] as const),
  ]),
);

/** Column of the customer table that a header means. `customerColumnOf('Langue') //=> 'language'` */
export const customerColumnOf = (header: string): CustomerColumn | null =>
  columnByHeader.get(foldedWord(header)) ?? null;

/**
 * Language that a word or code in any of the languages means. Plain Dutch is that of Belgium.
 * @example languageOfWord('FR') //=> 'fr'
 */
export const languageOfWord: (word: string) => Language | null = wordLookup<Language>([
  [
    'nl-BE',
    'nl, nl be, nld, nederlands, nederlands be, nederlands belgie, vlaams, neerlandais, neerlandais belgique, niederlandisch, niederlandisch belgien, dutch, dutch belgium, flemish',
  ],
  [
    'nl-NL',
    'nl nl, nederlands nl, nederlands nederland, neerlandais pays bas, niederlandisch niederlande, dutch netherlands',
  ],
  ['fr', 'fr, fr be, fr fr, fra, fre, frans, francais, franzosisch, french'],
  ['de', 'de, de be, de de, de at, deu, ger, duits, allemand, deutsch, german'],
  ['en', 'en, en gb, en us, en ie, eng, engels, anglais, englisch, english'],
]);

/** Business or consumer, as a word in any of the languages. `kindOfWord('particulier') //=> 'consumer'` */
export const kindOfWord: (word: string) => CustomerKind | null = wordLookup<CustomerKind>([
  [
    'business',
    'business, zakelijk, bedrijf, onderneming, entreprise, professionnel, societe, firma, geschaftskunde, geschaftlich, gewerblich, unternehmen, company, b2b, b',
  ],
  [
    'consumer',
    'consumer, consument, particulier, consommateur, prive, verbraucher, privat, privatkunde, b2c, c',
  ],
]);

/** Profile, as a word in any of the languages. `profileOfWord('stratégique') //=> 'strategic'` */
export const profileOfWord: (word: string) => Profile | null = wordLookup<Profile>([
  ['standard', 'standard, standaard, normaal, normal'],
  ['strategic', 'strategic, strategisch, strategique, strategische klant, key account, belangrijk'],
  ['difficult', 'difficult, moeilijk, lastig, difficile, schwierig'],
]);
