import { type Language, languages } from '../items/customer';
import type { Token } from './tokens';

/** A language by its words: Dutch is one. */
export type Tongue = 'nl' | 'fr' | 'de' | 'en';

/** Words that are common in one of the languages and rare or unknown in the three others. */
const common: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  nl: wordSet(`de het een van wij we jullie uw u ik niet geen voor met naar op aan bij als ook nog maar deze dit dat zijn
    hebben heeft heb wordt worden zal zullen kan kunnen mag graag gelieve bedankt dank factuur facturen betaling betaald
    betalen beste geachte vrijdag maandag dinsdag woensdag donderdag volgende week einde eind morgen vandaag reeds ons
    onze mijn mvg bedrag rekening kopie sturen ontvangen er te hier waarom hoe wanneer bezwaar klopt al goed`),
  fr: wordSet(`le la les un une des du nous vous je ne pas pour avec sur au aux est sont avons avez ai sera seront et ou
    cette ce ces votre notre nos vos mon ma facture factures paiement payer paye reglement virement bonjour merci
    madame monsieur semaine prochaine fin mois lundi mardi mercredi jeudi vendredi deja dans d l que qui par plus il
    elle suis a copie montant compte cordialement svp rien encore`),
  de: wordSet(`der die das ein eine einen wir sie ich ihnen ihre ihr unsere unser nicht kein keine fur mit auf an bei als
    auch noch aber diese dieser dieses ist sind haben hat habe wird werden kann konnen bitte danke rechnung rechnungen
    zahlung bezahlt zahlen uberweisen uberwiesen sehr geehrte hallo freitag montag dienstag mittwoch donnerstag nachste
    nachsten woche ende monat morgen heute bereits und oder zum zur vom im am bis schon warum wann uns betrag konto`),
  en: wordSet(`the a an of to we you your our my i not no for with on at and or this that these those is are was were be
    been will would can could have has had please thanks thank invoice invoices payment paid pay dear hello hi friday
    monday tuesday wednesday thursday next week end month tomorrow today already us it by from send copy received`),
};

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Same words in several languages say little. */
const tongues = ['nl', 'fr', 'de', 'en'] as const;

/**
 * Language of some words, null where none is ahead of the others.
 * @param least words of a language that must stand there before it counts
 */
export function tongueOf(tokens: readonly Token[], least = 2): Tongue | null {
  const counts = tongues.map(
    (tongue) =>
      [tongue, tokens.reduce((sum, { text }) => sum + (common[tongue].has(text) ? 1 : 0), 0)] as const,
  );
  const [first, second] = counts.toSorted(([, one], [, other]) => other - one);
  if (!first || first[1] < least || first[1] === second?.[1]) return null;
  return first[0];
}

/** The tongue of a language. `tongueFor('nl-NL') //=> 'nl'` */
export const tongueFor = (language: Language): Tongue =>
  language === 'nl-BE' || language === 'nl-NL' ? 'nl' : language;

/**
 * Language for a tongue: that of the customer where it is the same, else the first there is.
 * @example languageFor('nl', 'nl-NL') //=> 'nl-NL'
 */
export const languageFor = (tongue: Tongue, customer: Language | null): Language =>
  customer !== null && tongueFor(customer) === tongue
    ? customer
    : (languages.find((language) => tongueFor(language) === tongue) ?? 'en');
