import type { Words } from '../../choose';
import { de, en, fr, nl } from '../counted';
import type { Sentence } from './facts';

/** What customers answered, and addresses that do not take our mails. */
export interface RepliesFindings {
  readonly 'replies-read': Sentence;
  readonly 'replies-waiting': Sentence;
  readonly 'replies-unread': Sentence;
  readonly 'addresses-bounced': Sentence;
}

export const repliesFindings: Words<RepliesFindings> = {
  nl: {
    'replies-read': ({ filed }) =>
      filed === 0
        ? 'Geen nieuwe mails van klanten'
        : `${nl(filed, 'nieuwe mail', 'nieuwe mails')} in het dossier gezet`,
    'replies-waiting': ({ count, crossed }) =>
      `${nl(count, 'mail wacht', 'mails wachten')} op uw keuze van de klant${crossed === 0 ? '' : `; ${nl(crossed, 'klant krijgt', 'klanten krijgen')} nu geen herinnering`}`,
    'replies-unread': () => 'De nieuwe mails van klanten zijn niet gelezen',
    'addresses-bounced': ({ customers }) => `Onze mail kwam terug van elk adres: ${customers}`,
  },
  fr: {
    'replies-read': ({ filed }) =>
      filed === 0
        ? 'Pas de nouvel e-mail de clients'
        : `${fr(filed, 'nouvel e-mail classé', 'nouveaux e-mails classés')} dans le dossier`,
    'replies-waiting': ({ count, crossed }) =>
      `${fr(count, 'e-mail attend', 'e-mails attendent')} que vous choisissiez le client${crossed === 0 ? '' : `\u00a0; ${fr(crossed, 'client ne sera pas relancé', 'clients ne seront pas relancés')} maintenant`}`,
    'replies-unread': () => 'Les nouveaux e-mails des clients n’ont pas été lus',
    'addresses-bounced': ({ customers }) => `Notre e-mail est revenu de chaque adresse\u00a0: ${customers}`,
  },
  de: {
    'replies-read': ({ filed }) =>
      filed === 0
        ? 'Keine neuen E-Mails von Kunden'
        : `${de(filed, 'neue E-Mail', 'neue E-Mails')} im Dossier abgelegt`,
    'replies-waiting': ({ count, crossed }) =>
      `${de(count, 'E-Mail wartet', 'E-Mails warten')} auf die Wahl des Kunden${crossed === 0 ? '' : `; ${de(crossed, 'Kunde wird', 'Kunden werden')} jetzt nicht gemahnt`}`,
    'replies-unread': () => 'Die neuen E-Mails der Kunden wurden nicht gelesen',
    'addresses-bounced': ({ customers }) => `Unsere E-Mail kam von jeder Adresse zurück: ${customers}`,
  },
  en: {
    'replies-read': ({ filed }) =>
      filed === 0
        ? 'No new mails of customers'
        : `${en(filed, 'new mail', 'new mails')} filed in the dossier`,
    'replies-waiting': ({ count, crossed }) =>
      `${en(count, 'mail waits', 'mails wait')} for you to choose the customer${crossed === 0 ? '' : `; ${en(crossed, 'customer is', 'customers are')} not reminded now`}`,
    'replies-unread': () => 'The new mails of customers were not read',
    'addresses-bounced': ({ customers }) => `Our mail came back from every address: ${customers}`,
  },
};
