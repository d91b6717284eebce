import type { Channel, DisputeReason, Language } from '../../../core/index';
import { type Words, wordsFor } from '../../choose';

/** Short names that stand inside the sentences of a run. */
interface Names {
  /** Why a customer contests an item. */
  readonly disputes: Readonly<Record<DisputeReason, string>>;
  /** What is to be done in place of a mail. */
  readonly channels: Readonly<Record<Channel, string>>;
  /** Proceedings whose name is not the same in every language; another is said as it was written. */
  readonly insolvencies: Readonly<Record<string, string>>;
  /** When not even the kind is known. */
  readonly insolvency: string;
}

const names: Words<Names> = {
  nl: {
    disputes: {
      'number-missing': 'bestelnummer ontbreekt',
      'not-received': 'factuur niet ontvangen',
      'wrong-entity': 'verkeerde firma',
      price: 'prijs',
      quantity: 'hoeveelheid',
      quality: 'kwaliteit',
      delivery: 'levering',
      vat: 'btw',
      duplicate: 'dubbel gefactureerd',
      'already-paid': 'al betaald',
      'credit-promised': 'creditnota beloofd',
      other: 'andere reden',
    },
    channels: {
      mail: 'mail',
      letter: 'brief, geen mail',
      call: 'bellen, geen mail',
      task: 'taak, geen mail',
      'hand-over': 'uit handen geven, geen mail',
    },
    insolvencies: {
      'be-faillissement': 'faillissement',
      'be-gerechtelijke-reorganisatie': 'gerechtelijke reorganisatie',
      'be-collectieve-schuldenregeling': 'collectieve schuldenregeling',
      'nl-faillissement': 'faillissement',
      'nl-surseance': 'surseance van betaling',
      'nl-whoa': 'WHOA-akkoord',
      'nl-wsnp': 'schuldsanering (WSNP)',
      'nl-schuldhulp': 'schuldhulpverlening',
      'nl-bewind': 'bewind',
    },
    insolvency: 'insolventie',
  },
  fr: {
    disputes: {
      'number-missing': 'numéro de commande manquant',
      'not-received': 'facture non reçue',
      'wrong-entity': 'mauvaise société',
      price: 'prix',
      quantity: 'quantité',
      quality: 'qualité',
      delivery: 'livraison',
      vat: 'TVA',
      duplicate: 'facturé deux fois',
      'already-paid': 'déjà payé',
      'credit-promised': 'note de crédit promise',
      other: 'autre motif',
    },
    channels: {
      mail: 'e-mail',
      letter: 'lettre, pas d’e-mail',
      call: 'appel, pas d’e-mail',
      task: 'tâche, pas d’e-mail',
      'hand-over': 'remise au recouvrement, pas d’e-mail',
    },
    insolvencies: {
      'be-faillissement': 'faillite',
      'be-gerechtelijke-reorganisatie': 'réorganisation judiciaire',
      'be-collectieve-schuldenregeling': 'règlement collectif de dettes',
      'nl-faillissement': 'faillite (Pays-Bas)',
      'nl-surseance': 'sursis de paiement (Pays-Bas)',
      'nl-whoa': 'accord WHOA (Pays-Bas)',
      'nl-wsnp': 'assainissement de dettes WSNP (Pays-Bas)',
      'nl-schuldhulp': 'médiation de dettes (Pays-Bas)',
      'nl-bewind': 'administration de biens (Pays-Bas)',
    },
    insolvency: 'insolvabilité',
  },
  de: {
    disputes: {
      'number-missing': 'Bestellnummer fehlt',
      'not-received': 'Rechnung nicht erhalten',
      'wrong-entity': 'falsche Firma',
      price: 'Preis',
      quantity: 'Menge',
      quality: 'Qualität',
      delivery: 'Lieferung',
      vat: 'Umsatzsteuer',
      duplicate: 'doppelt berechnet',
      'already-paid': 'bereits bezahlt',
      'credit-promised': 'Gutschrift zugesagt',
      other: 'anderer Grund',
    },
    channels: {
      mail: 'E-Mail',
      letter: 'Brief, keine E-Mail',
      call: 'Anruf, keine E-Mail',
      task: 'Aufgabe, keine E-Mail',
      'hand-over': 'Abgabe ans Inkasso, keine E-Mail',
    },
    insolvencies: {
      'be-faillissement': 'Konkurs (Belgien)',
      'be-gerechtelijke-reorganisatie': 'gerichtliche Reorganisation (Belgien)',
      'be-collectieve-schuldenregeling': 'kollektive Schuldenregelung (Belgien)',
      'nl-faillissement': 'Insolvenz (Niederlande)',
      'nl-surseance': 'Zahlungsaufschub (Niederlande)',
      'nl-whoa': 'WHOA-Vergleich (Niederlande)',
      'nl-wsnp': 'Schuldensanierung WSNP (Niederlande)',
      'nl-schuldhulp': 'Schuldenhilfe (Niederlande)',
      'nl-bewind': 'Vermögensverwaltung (Niederlande)',
    },
    insolvency: 'Insolvenz',
  },
  en: {
    disputes: {
      'number-missing': 'order number missing',
      'not-received': 'invoice not received',
      'wrong-entity': 'wrong company',
      price: 'price',
      quantity: 'quantity',
      quality: 'quality',
      delivery: 'delivery',
      vat: 'VAT',
      duplicate: 'invoiced twice',
      'already-paid': 'already paid',
      'credit-promised': 'credit note promised',
      other: 'other reason',
    },
    channels: {
      mail: 'mail',
      letter: 'letter, no mail',
      call: 'call, no mail',
      task: 'task, no mail',
      'hand-over': 'hand over, no mail',
    },
    insolvencies: {
      'be-faillissement': 'bankruptcy (Belgium)',
      'be-gerechtelijke-reorganisatie': 'judicial reorganisation (Belgium)',
      'be-collectieve-schuldenregeling': 'collective debt settlement (Belgium)',
      'nl-faillissement': 'bankruptcy (Netherlands)',
      'nl-surseance': 'suspension of payments (Netherlands)',
      'nl-whoa': 'WHOA arrangement (Netherlands)',
      'nl-wsnp': 'debt restructuring WSNP (Netherlands)',
      'nl-schuldhulp': 'debt assistance (Netherlands)',
      'nl-bewind': 'protective administration (Netherlands)',
    },
    insolvency: 'insolvency',
  },
};

/** The names in a language. `runNames('nl-BE').disputes.price //=> 'prijs'` */
export const runNames = (language: Language): Names => wordsFor(names, language);

/** What has a name of its own, else the words themselves. */
export const nameIn = (known: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(known, code) ? (known[code] ?? code) : code;
