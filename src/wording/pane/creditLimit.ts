import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words for a customer's credit limit: what is used of it, and the signal where it is exceeded. */
export interface CreditLimitWords {
  readonly limit: string;
  /** What it and its daughters owe. */
  readonly exposure: string;
  readonly own: string;
  readonly room: string;
  readonly excess: string;
  readonly daughters: string;
  readonly moreDaughters: (count: number) => string;
  readonly noLimit: string;
  readonly noCredit: string;
  readonly zeroUnclear: string;
  /** Beside a limit within which it is, as far as can be told. */
  readonly otherCurrency: string;
  /** Used of the limit, as the bar draws it. */
  readonly used: (exposure: string, limit: string) => string;
  readonly left: (room: string) => string;
  readonly over: (excess: string) => string;
  /** The signal, as a mark. */
  readonly stop: string;
  readonly stopExceeded: (excess: string) => string;
  /** What is open is said where it is in the currency of the limits. */
  readonly stopNoCredit: (open: string | null) => string;
  readonly stopAbove: (name: string) => string;
  readonly needsHistory: string;
  readonly zeroQuestion: (customers: number) => string;
  readonly zeroHelp: string;
  readonly zeroNone: string;
  readonly zeroNoCredit: string;
  readonly zeroSaved: Readonly<Record<'none' | 'no-credit', string>>;
  readonly zeroNoCompany: string;
  readonly zeroField: string;
  readonly zeroUnsaid: string;
  readonly sheet: string;
  readonly sheetHelp: string;
  readonly making: string;
  readonly made: (sheet: string) => string;
}

const words: Words<CreditLimitWords> = {
  nl: {
    limit: 'Kredietlimiet',
    exposure: 'Uitstaand krediet',
    own: 'Zelf open',
    room: 'Nog vrij',
    excess: 'Boven de limiet',
    daughters: 'Waarvan dochters',
    moreDaughters: (count) => `en nog ${nl(count, 'dochter', 'dochters')}`,
    noLimit: 'Geen limiet ingesteld',
    noCredit: 'Geen krediet',
    zeroUnclear: 'Limiet 0: betekenis nog te kiezen',
    otherCurrency: 'Ook open in een andere munt: hoeveel nog vrij is, is niet te zeggen.',
    used: (exposure, limit) => `${exposure} van ${limit}`,
    left: (room) => `nog ${room} vrij`,
    over: (excess) => `${excess} erboven`,
    stop: 'Geen verdere leveringen',
    stopExceeded: (excess) => `Geen verdere leveringen: limiet met ${excess} overschreden`,
    stopNoCredit: (open) =>
      open === null
        ? 'Geen verdere leveringen: geen krediet, en er staat iets open'
        : `Geen verdere leveringen: geen krediet, en ${open} staat open`,
    stopAbove: (name) => `Geen verdere leveringen: limiet van de groep ${name} overschreden`,
    needsHistory: 'Wanneer het weer onder de limiet komt: daarvoor is betalingshistoriek nodig.',
    zeroQuestion: (customers) =>
      `${nl(customers, 'klant heeft', 'klanten hebben')} 0 als kredietlimiet. Wat betekent dat bij u?`,
    zeroHelp: 'Dit geldt voor de hele administratie. U kunt het later wijzigen bij Instellingen.',
    zeroNone: 'Geen limiet ingesteld',
    zeroNoCredit: 'Geen krediet',
    zeroSaved: {
      none: 'Limiet 0 betekent nu: geen limiet ingesteld.',
      'no-credit': 'Limiet 0 betekent nu: geen krediet.',
    },
    zeroNoCompany: 'Vul eerst bij Instellingen in voor wie u werkt. Dan kunt u dit kiezen.',
    zeroField: 'Kredietlimiet 0 betekent',
    zeroUnsaid: 'Nog niet gekozen',
    sheet: 'Kredietfiche maken',
    sheetHelp: 'Eén pagina over deze klant, voor een bezoek.',
    making: 'Bezig met maken',
    made: (sheet) => `Klaar, op het blad “${sheet}”.`,
  },
  'nl-NL': {
    otherCurrency: 'Ook open in een andere valuta: hoeveel nog vrij is, is niet te zeggen.',
    needsHistory: 'Wanneer het weer onder de limiet komt: daarvoor is betaalhistorie nodig.',
    sheet: 'Kredietoverzicht maken',
  },
  fr: {
    limit: 'Limite de crédit',
    exposure: 'Encours',
    own: 'Solde propre',
    room: 'Disponible',
    excess: 'Dépassement',
    daughters: 'Dont filiales',
    moreDaughters: (count) => `et encore ${fr(count, 'filiale', 'filiales')}`,
    noLimit: 'Aucune limite fixée',
    noCredit: 'Aucun crédit',
    zeroUnclear: 'Limite 0\u00a0: sens à préciser',
    otherCurrency: 'Aussi un solde dans une autre devise\u00a0: le disponible est inconnu.',
    used: (exposure, limit) => `${exposure} sur ${limit}`,
    left: (room) => `${room} disponibles`,
    over: (excess) => `${excess} au-dessus`,
    stop: 'Arrêt des livraisons',
    stopExceeded: (excess) => `Arrêt des livraisons\u00a0: limite dépassée de ${excess}`,
    stopNoCredit: (open) =>
      open === null
        ? 'Arrêt des livraisons\u00a0: aucun crédit, mais un solde ouvert'
        : `Arrêt des livraisons\u00a0: aucun crédit, mais ${open} ouverts`,
    stopAbove: (name) => `Arrêt des livraisons\u00a0: limite du groupe ${name} dépassée`,
    needsHistory: 'Date du retour sous la limite\u00a0: il faut l’historique des paiements.',
    zeroQuestion: (customers) =>
      `${fr(customers, 'client a', 'clients ont')} 0 comme limite de crédit. Qu’est-ce que cela veut dire chez vous\u00a0?`,
    zeroHelp: 'Cela vaut pour toute la société. Vous pourrez le changer dans les Paramètres.',
    zeroNone: 'Aucune limite fixée',
    zeroNoCredit: 'Aucun crédit',
    zeroSaved: {
      none: 'Une limite de 0 signifie maintenant\u00a0: aucune limite fixée.',
      'no-credit': 'Une limite de 0 signifie maintenant\u00a0: aucun crédit.',
    },
    zeroNoCompany:
      'Indiquez d’abord dans les Paramètres pour qui vous travaillez. Vous pourrez alors choisir.',
    zeroField: 'Une limite de crédit de 0 signifie',
    zeroUnsaid: 'Pas encore choisi',
    sheet: 'Créer la fiche de crédit',
    sheetHelp: 'Une page sur ce client, avant une visite.',
    making: 'Création en cours',
    made: (sheet) => `C’est prêt, sur la feuille «\u00a0${sheet}\u00a0».`,
  },
  de: {
    limit: 'Kreditlimit',
    exposure: 'Obligo',
    own: 'Selbst offen',
    room: 'Noch frei',
    excess: 'Überschreitung',
    daughters: 'Davon Töchter',
    moreDaughters: (count) => `und noch ${de(count, 'Tochter', 'Töchter')}`,
    noLimit: 'Kein Limit festgelegt',
    noCredit: 'Kein Kredit',
    zeroUnclear: 'Limit 0: Bedeutung noch zu wählen',
    otherCurrency: 'Auch in anderer Währung offen: Was noch frei ist, lässt sich nicht sagen.',
    used: (exposure, limit) => `${exposure} von ${limit}`,
    left: (room) => `noch ${room} frei`,
    over: (excess) => `${excess} darüber`,
    stop: 'Liefersperre',
    stopExceeded: (excess) => `Liefersperre: Limit um ${excess} überschritten`,
    stopNoCredit: (open) =>
      open === null
        ? 'Liefersperre: kein Kredit, und doch ist etwas offen'
        : `Liefersperre: kein Kredit, und doch sind ${open} offen`,
    stopAbove: (name) => `Liefersperre: Limit des Konzerns ${name} überschritten`,
    needsHistory: 'Wann es wieder unter das Limit fällt: Dafür braucht es die Zahlungshistorie.',
    zeroQuestion: (customers) =>
      `${de(customers, 'Kunde hat', 'Kunden haben')} 0 als Kreditlimit. Was bedeutet das bei Ihnen?`,
    zeroHelp: 'Das gilt für den ganzen Mandanten. Sie können es in den Einstellungen ändern.',
    zeroNone: 'Kein Limit festgelegt',
    zeroNoCredit: 'Kein Kredit',
    zeroSaved: {
      none: 'Limit 0 bedeutet jetzt: kein Limit festgelegt.',
      'no-credit': 'Limit 0 bedeutet jetzt: kein Kredit.',
    },
    zeroNoCompany:
      'Tragen Sie zuerst in den Einstellungen ein, für wen Sie arbeiten. Dann können Sie wählen.',
    zeroField: 'Kreditlimit 0 bedeutet',
    zeroUnsaid: 'Noch nicht gewählt',
    sheet: 'Kreditblatt erstellen',
    sheetHelp: 'Eine Seite über diesen Kunden, für einen Besuch.',
    making: 'Wird erstellt',
    made: (sheet) => `Fertig, auf dem Blatt „${sheet}“.`,
  },
  en: {
    limit: 'Credit limit',
    exposure: 'Exposure',
    own: 'Own balance',
    room: 'Room left',
    excess: 'Over the limit',
    daughters: 'Of which daughters',
    moreDaughters: (count) => `and ${en(count, 'more daughter', 'more daughters')}`,
    noLimit: 'No limit set',
    noCredit: 'No credit',
    zeroUnclear: 'Limit 0: meaning still to choose',
    otherCurrency: 'Also open in another currency: the room left is not known.',
    used: (exposure, limit) => `${exposure} of ${limit}`,
    left: (room) => `${room} left`,
    over: (excess) => `${excess} over`,
    stop: 'No further deliveries',
    stopExceeded: (excess) => `No further deliveries: limit exceeded by ${excess}`,
    stopNoCredit: (open) =>
      open === null
        ? 'No further deliveries: no credit, yet something is open'
        : `No further deliveries: no credit, yet ${open} is open`,
    stopAbove: (name) => `No further deliveries: limit of the group ${name} exceeded`,
    needsHistory: 'When it falls below the limit again: that needs payment history.',
    zeroQuestion: (customers) =>
      `${en(customers, 'customer has', 'customers have')} 0 as credit limit. What does that mean here?`,
    zeroHelp: 'It holds for the whole company. You can change it later in Settings.',
    zeroNone: 'No limit set',
    zeroNoCredit: 'No credit',
    zeroSaved: {
      none: 'Limit 0 now means: no limit set.',
      'no-credit': 'Limit 0 now means: no credit.',
    },
    zeroNoCompany: 'First say in Settings whom you work for. Then you can choose.',
    zeroField: 'Credit limit 0 means',
    zeroUnsaid: 'Not chosen yet',
    sheet: 'Make credit sheet',
    sheetHelp: 'One page about this customer, for a visit.',
    making: 'Making it',
    made: (sheet) => `Done, on the sheet “${sheet}”.`,
  },
};

/** Those words of a language. `creditLimitWords('en').limit //=> 'Credit limit'` */
export const creditLimitWords = (language: Language): CreditLimitWords => wordsFor(words, language);
