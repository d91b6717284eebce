import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from '../pane/counted';

/** Words of the worksheet that lists to whom nothing more is delivered on credit. */
export interface LimitsReportWords {
  /** Name of the sheet, at most 20 characters: the date follows. */
  readonly sheet: string;
  readonly title: string;
  readonly asOf: (date: string, company: string) => string;
  readonly source: (sheet: string) => string;
  readonly number: string;
  readonly customer: string;
  readonly owner: string;
  readonly open: string;
  readonly overdue: string;
  readonly oldest: string;
  readonly exposure: string;
  readonly limit: string;
  readonly excess: string;
  readonly reason: string;
  readonly reasons: {
    readonly exceeded: string;
    readonly noCredit: string;
    readonly above: (name: string) => string;
  };
  readonly total: string;
  readonly none: string;
  readonly reconciled: string;
  readonly ofThese: string;
  readonly ofOthers: string;
  readonly ofSheet: string;
  readonly readTotal: string;
  readonly difference: string;
  /** Items in another currency, which are not added up. */
  readonly otherCurrency: (currency: string) => string;
  readonly scope: string;
  readonly groups: string;
  readonly unclear: (customers: number) => string;
  readonly unread: (limits: number) => string;
}

const words: Words<LimitsReportWords> = {
  nl: {
    sheet: 'Kredietlimieten',
    title: 'Overschreden kredietlimieten',
    asOf: (date, company) => [`Peildatum ${date}`, company].filter(Boolean).join(' · '),
    source: (sheet) => `Gelezen uit het blad “${sheet}”`,
    number: 'Klantnr.',
    customer: 'Klant',
    owner: 'Beheerder',
    open: 'Zelf open',
    overdue: 'Vervallen',
    oldest: 'Oudste',
    exposure: 'Met dochters',
    limit: 'Limiet',
    excess: 'Erboven',
    reason: 'Geen verdere leveringen',
    reasons: {
      exceeded: 'Limiet overschreden',
      noCredit: 'Geen krediet',
      above: (name) => `Limiet van groep ${name}`,
    },
    total: 'Totaal',
    none: 'Geen enkele limiet is overschreden.',
    reconciled: 'Aansluiting met het blad',
    ofThese: 'Open bij deze klanten',
    ofOthers: 'Open bij alle andere klanten',
    ofSheet: 'Samen',
    readTotal: 'Totaal van het blad',
    difference: 'Verschil',
    otherCurrency: (currency) => `Niet meegeteld, in ${currency}`,
    scope:
      'Alleen openstaande posten tellen mee. Bestellingen en leveringen zonder factuur zijn niet gekend.',
    groups: 'Wat een dochter open heeft, telt mee voor de limiet van haar groep.',
    unclear: (customers) =>
      `${nl(customers, 'klant heeft', 'klanten hebben')} limiet 0. Wat dat betekent, is nog niet gekozen.`,
    unread: (limits) =>
      `${nl(limits, 'kredietlimiet is', 'kredietlimieten zijn')} niet te lezen en ${limits === 1 ? 'telt' : 'tellen'} niet mee.`,
  },
  'nl-NL': {
    scope:
      'Alleen openstaande posten tellen mee. Bestellingen en leveringen zonder factuur zijn niet bekend.',
  },
  fr: {
    sheet: 'Limites de crédit',
    title: 'Limites de crédit dépassées',
    asOf: (date, company) => [`Au ${date}`, company].filter(Boolean).join(' · '),
    source: (sheet) => `Lu sur la feuille «\u00a0${sheet}\u00a0»`,
    number: 'N° client',
    customer: 'Client',
    owner: 'Gestionnaire',
    open: 'Solde propre',
    overdue: 'Échu',
    oldest: 'Plus ancien',
    exposure: 'Avec filiales',
    limit: 'Limite',
    excess: 'Au-dessus',
    reason: 'Arrêt des livraisons',
    reasons: {
      exceeded: 'Limite dépassée',
      noCredit: 'Aucun crédit',
      above: (name) => `Limite du groupe ${name}`,
    },
    total: 'Total',
    none: 'Aucune limite n’est dépassée.',
    reconciled: 'Concordance avec la feuille',
    ofThese: 'Ouvert chez ces clients',
    ofOthers: 'Ouvert chez les autres clients',
    ofSheet: 'Ensemble',
    readTotal: 'Total de la feuille',
    difference: 'Différence',
    otherCurrency: (currency) => `Non compté, en ${currency}`,
    scope:
      'Seuls les postes ouverts comptent. Les commandes et livraisons non facturées ne sont pas connues.',
    groups: 'Le solde d’une filiale compte pour la limite de son groupe.',
    unclear: (customers) =>
      `${fr(customers, 'client a', 'clients ont')} une limite de 0. Son sens n’est pas encore précisé.`,
    unread: (limits) =>
      `${fr(limits, 'limite de crédit est illisible et ne compte', 'limites de crédit sont illisibles et ne comptent')} pas.`,
  },
  de: {
    sheet: 'Kreditlimits',
    title: 'Überschrittene Kreditlimits',
    asOf: (date, company) => [`Stichtag ${date}`, company].filter(Boolean).join(' · '),
    source: (sheet) => `Gelesen aus dem Blatt „${sheet}“`,
    number: 'Kundennr.',
    customer: 'Kunde',
    owner: 'Zuständig',
    open: 'Selbst offen',
    overdue: 'Überfällig',
    oldest: 'Älteste',
    exposure: 'Mit Töchtern',
    limit: 'Limit',
    excess: 'Darüber',
    reason: 'Liefersperre',
    reasons: {
      exceeded: 'Limit überschritten',
      noCredit: 'Kein Kredit',
      above: (name) => `Limit des Konzerns ${name}`,
    },
    total: 'Summe',
    none: 'Kein Limit ist überschritten.',
    reconciled: 'Abstimmung mit dem Blatt',
    ofThese: 'Offen bei diesen Kunden',
    ofOthers: 'Offen bei allen anderen',
    ofSheet: 'Zusammen',
    readTotal: 'Summe des Blatts',
    difference: 'Differenz',
    otherCurrency: (currency) => `Nicht mitgezählt, in ${currency}`,
    scope: 'Nur offene Posten zählen. Aufträge und Lieferungen ohne Rechnung sind nicht bekannt.',
    groups: 'Was eine Tochter offen hat, zählt für das Limit ihres Konzerns.',
    unclear: (customers) =>
      `${de(customers, 'Kunde hat', 'Kunden haben')} Limit 0. Was das bedeutet, ist noch nicht gewählt.`,
    unread: (limits) =>
      `${de(limits, 'Kreditlimit ist nicht lesbar und zählt', 'Kreditlimits sind nicht lesbar und zählen')} nicht mit.`,
  },
  en: {
    sheet: 'Credit limits',
    title: 'Credit limits exceeded',
    asOf: (date, company) => [`As of ${date}`, company].filter(Boolean).join(' · '),
    source: (sheet) => `Read from the sheet “${sheet}”`,
    number: 'Number',
    customer: 'Customer',
    owner: 'Owner',
    open: 'Own balance',
    overdue: 'Overdue',
    oldest: 'Oldest',
    exposure: 'With daughters',
    limit: 'Limit',
    excess: 'Over it',
    reason: 'No further deliveries',
    reasons: {
      exceeded: 'Limit exceeded',
      noCredit: 'No credit',
      above: (name) => `Limit of the group ${name}`,
    },
    total: 'Total',
    none: 'No limit is exceeded.',
    reconciled: 'Agreement with the sheet',
    ofThese: 'Open of these customers',
    ofOthers: 'Open of all others',
    ofSheet: 'Together',
    readTotal: 'Total of the sheet',
    difference: 'Difference',
    otherCurrency: (currency) => `Not counted, in ${currency}`,
    scope: 'Only open items count. Orders and deliveries without an invoice are not known.',
    groups: 'What a daughter has open counts for the limit of its group.',
    unclear: (customers) =>
      `${en(customers, 'customer has', 'customers have')} limit 0. What that means is not chosen yet.`,
    unread: (limits) =>
      `${en(limits, 'credit limit cannot be read and does', 'credit limits cannot be read and do')} not count.`,
  },
};

/** Those words of a language. `limitsReportWords('en').title //=> 'Credit limits exceeded'` */
export const limitsReportWords = (language: Language): LimitsReportWords => wordsFor(words, language);
