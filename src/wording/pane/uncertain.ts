import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words for mails of which only a person can tell whether they went out. */
export interface UncertainWords {
  readonly title: (count: number) => string;
  readonly help: string;
  /** When it was handed over. */
  readonly handedOver: (when: string) => string;
  readonly neverHandedOver: string;
  readonly lookAgain: string;
  readonly looking: string;
  readonly stillUnknown: string;
  readonly wentOut: string;
  readonly wentOutTitle: (customer: string) => string;
  readonly wentOutHelp: string;
  readonly wentOutConfirm: string;
  readonly didNot: string;
  readonly didNotTitle: (customer: string) => string;
  readonly didNotHelp: string;
  readonly didNotConfirm: string;
}

const words: Words<UncertainWords> = {
  nl: {
    title: (count) =>
      `Van ${nl(count, 'mail', 'mails')} is niet zeker of ${count === 1 ? 'hij' : 'ze'} vertrok${count === 1 ? '' : 'ken'}`,
    help: 'Kijk bij Verzonden items, of vraag het de klant. Zeg dan hier hoe het zit. Tot zolang krijgt de klant geen nieuwe herinnering.',
    handedOver: (when) => `Doorgegeven aan het postvak: ${when}.`,
    neverHandedOver: 'Wanneer hij werd doorgegeven, is niet bekend.',
    lookAgain: 'Opnieuw kijken',
    looking: 'Bezig met kijken',
    stillUnknown: 'Nog altijd niet te zien. Kijk zelf in het postvak.',
    wentOut: 'Is vertrokken',
    wentOutTitle: (customer) => `Is de mail aan ${customer} vertrokken?`,
    wentOutHelp: 'De herinnering komt in het dossier. De klant krijgt ze niet opnieuw.',
    wentOutConfirm: 'Ja, vertrokken',
    didNot: 'Is niet vertrokken',
    didNotTitle: (customer) => `Is de mail aan ${customer} niet vertrokken?`,
    didNotHelp:
      'Het volgende voorstel bevat een nieuwe mail. Was de eerste toch weg, dan krijgt de klant er twee.',
    didNotConfirm: 'Ja, niet vertrokken',
  },
  'nl-NL': {
    stillUnknown: 'Nog steeds niet te zien. Kijk zelf in het postvak.',
  },
  fr: {
    title: (count) =>
      `${fr(count, 'e-mail', 'e-mails')} dont on ne sait pas s’${count === 1 ? 'il est parti' : 'ils sont partis'}`,
    help: 'Regardez dans Éléments envoyés ou demandez au client. Dites-le ensuite ici. D’ici là, ce client ne reçoit pas de nouveau rappel.',
    handedOver: (when) => `Remis à la boîte aux lettres\u00a0: ${when}.`,
    neverHandedOver: 'Le moment de la remise n’est pas connu.',
    lookAgain: 'Vérifier à nouveau',
    looking: 'Vérification en cours',
    stillUnknown: 'Toujours introuvable. Regardez vous-même dans la boîte aux lettres.',
    wentOut: 'Il est parti',
    wentOutTitle: (customer) => `L’e-mail à ${customer} est-il parti\u00a0?`,
    wentOutHelp: 'Le rappel entre dans le dossier. Le client ne le recevra pas une seconde fois.',
    wentOutConfirm: 'Oui, il est parti',
    didNot: 'Il n’est pas parti',
    didNotTitle: (customer) => `L’e-mail à ${customer} n’est-il pas parti\u00a0?`,
    didNotHelp:
      'La prochaine proposition contiendra un nouvel e-mail. Si le premier est parti, le client en recevra deux.',
    didNotConfirm: 'Oui, il n’est pas parti',
  },
  de: {
    title: (count) =>
      `Bei ${de(count, 'E-Mail', 'E-Mails')} ist ungewiss, ob sie ${count === 1 ? 'hinausging' : 'hinausgingen'}`,
    help: 'Sehen Sie unter Gesendete Elemente nach oder fragen Sie den Kunden. Sagen Sie es dann hier. Bis dahin erhält der Kunde keine neue Mahnung.',
    handedOver: (when) => `Dem Postfach übergeben: ${when}.`,
    neverHandedOver: 'Wann sie übergeben wurde, ist nicht bekannt.',
    lookAgain: 'Erneut nachsehen',
    looking: 'Dunning sieht nach',
    stillUnknown: 'Noch immer nicht zu finden. Sehen Sie selbst im Postfach nach.',
    wentOut: 'Ging hinaus',
    wentOutTitle: (customer) => `Ging die E-Mail an ${customer} hinaus?`,
    wentOutHelp: 'Die Mahnung kommt ins Dossier. Der Kunde erhält sie nicht noch einmal.',
    wentOutConfirm: 'Ja, sie ging hinaus',
    didNot: 'Ging nicht hinaus',
    didNotTitle: (customer) => `Ging die E-Mail an ${customer} nicht hinaus?`,
    didNotHelp:
      'Der nächste Vorschlag enthält eine neue E-Mail. Ging die erste doch hinaus, erhält der Kunde zwei.',
    didNotConfirm: 'Ja, sie ging nicht hinaus',
  },
  en: {
    title: (count) => `Not certain whether ${en(count, 'mail', 'mails')} went out`,
    help: 'Look in Sent Items, or ask the customer. Then say here how it is. Until then the customer gets no new reminder.',
    handedOver: (when) => `Handed over to the mailbox: ${when}.`,
    neverHandedOver: 'When it was handed over is not known.',
    lookAgain: 'Look again',
    looking: 'Looking',
    stillUnknown: 'Still not to be seen. Look in the mailbox yourself.',
    wentOut: 'It went out',
    wentOutTitle: (customer) => `Did the mail to ${customer} go out?`,
    wentOutHelp: 'The reminder goes into the dossier. The customer does not get it again.',
    wentOutConfirm: 'Yes, it went out',
    didNot: 'It did not go out',
    didNotTitle: (customer) => `Did the mail to ${customer} not go out?`,
    didNotHelp: 'The next proposal holds a new mail. If the first did leave, the customer gets two.',
    didNotConfirm: 'Yes, it did not go out',
  },
};

/** Those words of a language. `uncertainWords('en').lookAgain //=> 'Look again'` */
export const uncertainWords = (language: Language): UncertainWords => wordsFor(words, language);
