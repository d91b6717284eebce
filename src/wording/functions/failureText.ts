import type { Language } from '../../core/index';
import { wordsFor } from '../choose';
import { oneLine } from '../oneLine';
import type { ParameterName } from './names';

/** Why a cell, or a whole call, has no answer. */
export type FailureCode =
  | 'missing'
  | 'not-a-date'
  | 'not-an-amount'
  | 'not-a-level'
  | 'not-a-currency'
  | 'not-a-language'
  | 'not-a-text'
  | 'other-shape'
  | 'one-cell'
  | 'procedure-unknown'
  | 'procedure-columns'
  | 'procedure-days'
  | 'bounds'
  | 'not-a-number'
  | 'not-positive'
  | 'negative'
  | 'nothing-to-collect'
  | 'too-large'
  | 'not-for-ogm'
  | 'not-for-rf'
  | 'not-a-reference-kind'
  | 'not-a-regime'
  | 'not-a-rate'
  | 'not-a-percentage'
  | 'below-one-per-cent'
  | 'rate-unknown';

/** A failure with its place: row (and column, where the range has several) from 1 inside the argument. */
export interface CellFailure {
  readonly failure: FailureCode;
  readonly argument: ParameterName;
  readonly row?: number;
  readonly column?: number;
  /** What the cell holds. */
  readonly content?: string;
}

type FailureWords = Readonly<Record<FailureCode | 'row' | 'column' | 'colon' | 'open' | 'close', string>>;

const words = {
  nl: {
    colon: ': ',
    open: '"',
    close: '"',
    row: 'rij',
    column: 'kolom',
    missing: 'ontbreekt.',
    'not-a-date': 'is geen datum. Gebruik een datum of tekst jjjj-mm-dd.',
    'not-an-amount': 'is geen bedrag.',
    'not-a-level': 'is geen niveau. Gebruik 0, 1, 2 enzovoort.',
    'not-a-currency': 'is geen munt. Gebruik een code zoals EUR.',
    'not-a-language': 'is geen taal. Gebruik nl-BE, nl-NL, fr, de of en.',
    'not-a-text': 'is niet leesbaar.',
    'other-shape': 'heeft een andere grootte dan de andere bereiken.',
    'one-cell': 'moet één cel zijn.',
    'procedure-unknown': 'is geen procedure. Gebruik een naam of een bereik met dagen.',
    'procedure-columns': 'moet één of twee kolommen hebben: dagen en wachttijd.',
    'procedure-days': 'past niet. Gebruik hele dagen die niet dalen, hoogstens 9 rijen.',
    bounds: 'past niet. Gebruik hele dagen vanaf 0 die stijgen.',
    'not-a-number': 'is geen getal.',
    'not-positive': 'moet meer dan 0 zijn.',
    negative: 'mag niet negatief zijn.',
    'nothing-to-collect': 'moet minder zijn dan begin en sales samen.',
    'too-large': 'is te groot om mee te rekenen.',
    'not-for-ogm': 'is geen geheel getal van hoogstens 10 cijfers.',
    'not-for-rf': 'past niet. Gebruik hoogstens 21 letters A tot Z en cijfers.',
    'not-a-reference-kind': 'is geen soort mededeling. Gebruik OGM of RF.',
    'not-a-regime': 'is geen regime. Gebruik een regime zoals BE-B2B of NL-B2C.',
    'not-a-rate': 'is geen regime en geen rentevoet. Gebruik een regime zoals BE-B2B, of 8 voor 8% per jaar.',
    'not-a-percentage': 'is geen percentage. Gebruik 21 voor 21%.',
    'below-one-per-cent': 'is minder dan 1. Gebruik 8 voor 8%; voor minder dan 1% een tekst zoals 0,5%.',
    'rate-unknown': 'heeft geen bekende rentevoet.',
  },
  fr: {
    colon: '\u00a0: ',
    open: '«\u00a0',
    close: '\u00a0»',
    row: 'ligne',
    column: 'colonne',
    missing: 'manque.',
    'not-a-date': 'n’est pas une date. Utilisez une date ou un texte aaaa-mm-jj.',
    'not-an-amount': 'n’est pas un montant.',
    'not-a-level': 'n’est pas un niveau. Utilisez 0, 1, 2, etc.',
    'not-a-currency': 'n’est pas une devise. Utilisez un code comme EUR.',
    'not-a-language': 'n’est pas une langue. Utilisez nl-BE, nl-NL, fr, de ou en.',
    'not-a-text': 'est illisible.',
    'other-shape': 'n’a pas la même taille que les autres plages.',
    'one-cell': 'doit être une seule cellule.',
    'procedure-unknown': 'n’est pas une procédure. Utilisez un nom ou une plage de jours.',
    'procedure-columns': 'doit avoir une ou deux colonnes\u00a0: jours et délai d’attente.',
    'procedure-days': 'ne convient pas. Utilisez des jours entiers qui ne baissent pas, 9 lignes au plus.',
    bounds: 'ne convient pas. Utilisez des jours entiers croissants à partir de 0.',
    'not-a-number': 'n’est pas un nombre.',
    'not-positive': 'doit être supérieur à 0.',
    negative: 'ne peut pas être négatif.',
    'nothing-to-collect': 'doit être inférieur à la somme de begin et sales.',
    'too-large': 'est trop grand pour le calcul.',
    'not-for-ogm': 'n’est pas un nombre entier de 10 chiffres au plus.',
    'not-for-rf': 'ne convient pas. Utilisez au plus 21 lettres de A à Z et chiffres.',
    'not-a-reference-kind': 'n’est pas un type de communication. Utilisez OGM (VCS) ou RF.',
    'not-a-regime': 'n’est pas un régime. Utilisez un régime comme BE-B2B ou NL-B2C.',
    'not-a-rate':
      'n’est ni un régime ni un taux. Utilisez un régime comme BE-B2B, ou 8 pour 8\u00a0% par an.',
    'not-a-percentage': 'n’est pas un pourcentage. Utilisez 21 pour 21\u00a0%.',
    'below-one-per-cent':
      'est inférieur à 1. Utilisez 8 pour 8\u00a0%\u00a0; sous 1\u00a0%, un texte comme 0,5\u00a0%.',
    'rate-unknown': 'n’a pas de taux connu.',
  },
  de: {
    colon: ': ',
    open: '„',
    close: '“',
    row: 'Zeile',
    column: 'Spalte',
    missing: 'fehlt.',
    'not-a-date': 'ist kein Datum. Verwenden Sie ein Datum oder Text jjjj-mm-tt.',
    'not-an-amount': 'ist kein Betrag.',
    'not-a-level': 'ist keine Stufe. Verwenden Sie 0, 1, 2 und so weiter.',
    'not-a-currency': 'ist keine Währung. Verwenden Sie einen Code wie EUR.',
    'not-a-language': 'ist keine Sprache. Verwenden Sie nl-BE, nl-NL, fr, de oder en.',
    'not-a-text': 'ist nicht lesbar.',
    'other-shape': 'ist nicht so groß wie die anderen Bereiche.',
    'one-cell': 'muss eine einzelne Zelle sein.',
    'procedure-unknown': 'ist kein Mahnverfahren. Verwenden Sie einen Namen oder einen Bereich mit Tagen.',
    'procedure-columns': 'muss eine oder zwei Spalten haben: Tage und Wartezeit.',
    'procedure-days': 'passt nicht. Verwenden Sie ganze Tage, die nicht fallen, höchstens 9 Zeilen.',
    bounds: 'passt nicht. Verwenden Sie ganze Tage ab 0, die steigen.',
    'not-a-number': 'ist keine Zahl.',
    'not-positive': 'muss größer als 0 sein.',
    negative: 'darf nicht negativ sein.',
    'nothing-to-collect': 'muss kleiner sein als begin und sales zusammen.',
    'too-large': 'ist zu groß für die Berechnung.',
    'not-for-ogm': 'ist keine ganze Zahl mit höchstens 10 Ziffern.',
    'not-for-rf': 'passt nicht. Verwenden Sie höchstens 21 Buchstaben A bis Z und Ziffern.',
    'not-a-reference-kind': 'ist keine Art von Verwendungszweck. Verwenden Sie OGM oder RF.',
    'not-a-regime': 'ist kein Regime. Verwenden Sie ein Regime wie BE-B2B oder NL-B2C.',
    'not-a-rate':
      'ist weder Regime noch Zinssatz. Verwenden Sie ein Regime wie BE-B2B oder 8 für 8 % pro Jahr.',
    'not-a-percentage': 'ist kein Prozentsatz. Verwenden Sie 21 für 21 %.',
    'below-one-per-cent': 'ist kleiner als 1. Verwenden Sie 8 für 8 %; unter 1 % einen Text wie 0,5 %.',
    'rate-unknown': 'hat keinen bekannten Zinssatz.',
  },
  en: {
    colon: ': ',
    open: '"',
    close: '"',
    row: 'row',
    column: 'column',
    missing: 'is missing.',
    'not-a-date': 'is not a date. Use a date or text yyyy-mm-dd.',
    'not-an-amount': 'is not an amount.',
    'not-a-level': 'is not a level. Use 0, 1, 2 and so on.',
    'not-a-currency': 'is not a currency. Use a code such as EUR.',
    'not-a-language': 'is not a language. Use nl-BE, nl-NL, fr, de or en.',
    'not-a-text': 'cannot be read.',
    'other-shape': 'has another size than the other ranges.',
    'one-cell': 'must be one cell.',
    'procedure-unknown': 'is not a procedure. Use a name or a range with days.',
    'procedure-columns': 'must have one or two columns: days and interval.',
    'procedure-days': 'does not fit. Use whole days that do not fall, at most 9 rows.',
    bounds: 'does not fit. Use whole days from 0 that rise.',
    'not-a-number': 'is not a number.',
    'not-positive': 'must be more than 0.',
    negative: 'must not be negative.',
    'nothing-to-collect': 'must be less than begin and sales together.',
    'too-large': 'is too large to calculate with.',
    'not-for-ogm': 'is not a whole number of at most 10 digits.',
    'not-for-rf': 'does not fit. Use at most 21 letters A to Z and figures.',
    'not-a-reference-kind': 'is not a kind of reference. Use OGM or RF.',
    'not-a-regime': 'is not a regime. Use one such as BE-B2B or NL-B2C.',
    'not-a-rate': 'is neither a regime nor a rate. Use a regime such as BE-B2B, or 8 for 8% a year.',
    'not-a-percentage': 'is not a percentage. Use 21 for 21%.',
    'below-one-per-cent': 'is less than 1. Use 8 for 8%; below 1% use text such as 0.5%.',
    'rate-unknown': 'has no known rate.',
  },
} satisfies Record<'nl' | 'fr' | 'de' | 'en', FailureWords>;

const LONGEST_CONTENT = 40;

/**
 * The message of a cell error: argument, row and content, then what is wrong.
 * @example failureText({ failure: 'not-a-date', argument: 'dueDate', row: 3, content: '31/02/2026' }, 'en')
 * //=> 'dueDate, row 3: "31/02/2026" is not a date. Use a date or text yyyy-mm-dd.'
 */
export function failureText(failure: CellFailure, language: Language): string {
  const say: FailureWords = wordsFor<FailureWords>(words, language);
  const place = [
    failure.argument as string,
    ...(failure.row === undefined ? [] : [`${say.row} ${failure.row}`]),
    ...(failure.column === undefined ? [] : [`${say.column} ${failure.column}`]),
  ].join(', ');
  if (failure.content === undefined) return `${place} ${say[failure.failure]}`;
  return `${place}${say.colon}${say.open}${oneLine(failure.content, LONGEST_CONTENT)}${say.close} ${say[failure.failure]}`;
}
