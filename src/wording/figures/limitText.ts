import type { CurrencyCode, Exposure, Language } from '../../core/index';
import { moneyText } from '../amounts';
import { type Words, wordsFor } from '../choose';

/** Where a customer stands against its credit limit; amounts are written with their currency. */
interface LimitWords {
  readonly 'no-limit': string;
  readonly within: (room: string) => string;
  readonly exceeded: (excess: string) => string;
  /** No credit is given, and something is open in another currency. */
  readonly noCredit: string;
  readonly 'zero-unclear': string;
  readonly 'other-currency': string;
  readonly above: (name: string) => string;
}

const words: Words<LimitWords> = {
  nl: {
    'no-limit': 'Er is geen kredietlimiet ingesteld.',
    within: (room) => `Binnen de kredietlimiet: er is nog ruimte voor ${room}.`,
    exceeded: (excess) => `De kredietlimiet is met ${excess} overschreden: niet meer op krediet leveren.`,
    noCredit: 'Er is geen krediet, en toch staat er iets open: niet meer op krediet leveren.',
    'zero-unclear': 'De kredietlimiet is 0: bepaal of dat geen limiet betekent, of geen krediet.',
    'other-currency':
      'Binnen de kredietlimiet, voor zover te zien is. Er staat ook iets open in een andere munt.',
    above: (name) => `De kredietlimiet van de groep ${name} is overschreden: niet meer op krediet leveren.`,
  },
  'nl-NL': {
    'other-currency':
      'Binnen de kredietlimiet, voor zover te zien is. Er staat ook iets open in een andere valuta.',
  },
  fr: {
    'no-limit': 'Aucune limite de crédit n’est fixée.',
    within: (room) => `Limite de crédit respectée\u00a0: il reste ${room}.`,
    exceeded: (excess) => `La limite de crédit est dépassée de ${excess}\u00a0: ne plus livrer à crédit.`,
    noCredit: 'Aucun crédit n’est accordé, et pourtant un solde est ouvert\u00a0: ne plus livrer à crédit.',
    'zero-unclear': 'La limite de crédit est de 0\u00a0: précisez si c’est aucune limite ou aucun crédit.',
    'other-currency':
      'Limite de crédit respectée, pour autant qu’on le voie. Un solde est aussi ouvert dans une autre devise.',
    above: (name) => `La limite de crédit du groupe ${name} est dépassée\u00a0: ne plus livrer à crédit.`,
  },
  de: {
    'no-limit': 'Es ist kein Kreditlimit festgelegt.',
    within: (room) => `Im Kreditlimit: ${room} sind noch frei.`,
    exceeded: (excess) => `Das Kreditlimit ist um ${excess} überschritten: nicht mehr auf Kredit liefern.`,
    noCredit: 'Es besteht kein Kredit, und doch ist etwas offen: nicht mehr auf Kredit liefern.',
    'zero-unclear': 'Das Kreditlimit ist 0: festlegen, ob das kein Limit oder keinen Kredit bedeutet.',
    'other-currency':
      'Im Kreditlimit, soweit es sich sagen lässt. Offen ist auch etwas in einer anderen Währung.',
    above: (name) => `Das Kreditlimit des Konzerns ${name} ist überschritten: nicht mehr auf Kredit liefern.`,
  },
  en: {
    'no-limit': 'No credit limit is set.',
    within: (room) => `Within the credit limit: ${room} left.`,
    exceeded: (excess) => `The credit limit is exceeded by ${excess}: no further deliveries on credit.`,
    noCredit: 'No credit is given, yet something is open: no further deliveries on credit.',
    'zero-unclear': 'The credit limit is 0: say whether that means no limit, or no credit.',
    'other-currency': 'Within the credit limit, as far as can be told. More is open in another currency.',
    above: (name) => `The credit limit of the group ${name} is exceeded: no further deliveries on credit.`,
  },
};

/**
 * Where a customer stands against its credit limit. Where its own is kept and one above it is not, that one stops
 * deliveries.
 * @param currency that of the limits
 * @param above name of the customer above it whose limit is exceeded, or null
 * @example limitText({ state: 'exceeded', room: -45000 }, 'EUR', 'en')
 * //=> 'The credit limit is exceeded by EUR 450.00: no further deliveries on credit.' with a no-break space
 */
export function limitText(
  { state, room }: Pick<Exposure, 'state' | 'room'>,
  currency: CurrencyCode,
  language: Language,
  above: string | null = null,
): string {
  const phrases = wordsFor(words, language);
  const amount = moneyText(Math.abs(room ?? 0), currency, language);
  if (state === 'exceeded') return room === null ? phrases.noCredit : phrases.exceeded(amount);
  if (above !== null) return phrases.above(above);
  return state === 'within' ? phrases.within(amount) : phrases[state];
}
