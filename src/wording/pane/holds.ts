import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from './counted';

/** Why a customer cannot be reminded now; `by` is who has the mail, `when` since when. */
type Why = (by: string, when: string) => string;

/** Words for customers that wait for an earlier mail, or whom somebody of the team is at. */
export interface HoldWords {
  readonly title: (customers: number) => string;
  readonly why: {
    readonly pending: Why;
    readonly unknown: Why;
    readonly 'in-drafts': Why;
    readonly claimed: Why;
    readonly crossed: Why;
  };
  /** Who is at a customer, and since when. */
  readonly since: Why;
  readonly someone: string;
  readonly takeOver: string;
  readonly takeOverOf: (customer: string) => string;
  readonly takeOverTitle: (customer: string) => string;
  readonly takeOverHelp: (by: string) => string;
  readonly takeOverConfirm: string;
  readonly notTaken: string;
}

const words: Words<HoldWords> = {
  nl: {
    title: (customers) => `${nl(customers, 'klant', 'klanten')} nu niet te herinneren`,
    why: {
      pending: (_, when) => `Een mail is onderweg sinds ${when}.`,
      unknown: (_, when) => `Van de mail van ${when} is niet zeker of hij vertrok.`,
      'in-drafts': (by, when) => `Een mail van ${by} wacht in Concepten sinds ${when}.`,
      claimed: (by, when) => `${by} is ermee bezig sinds ${when}.`,
      crossed: (by, when) => `Lees eerst de mail van ${by} (${when}).`,
    },
    since: (by, when) => `${by}, sinds ${when}`,
    someone: 'een collega',
    takeOver: 'Overnemen',
    takeOverOf: (customer) => `${customer} overnemen`,
    takeOverTitle: (customer) => `${customer} overnemen?`,
    takeOverHelp: (by) =>
      `Vraag eerst aan ${by} of die mail nog vertrekt. Vertrekt hij toch, dan krijgt de klant er twee.`,
    takeOverConfirm: 'Ja, overnemen',
    notTaken: 'Niet overgenomen: de mail is al onderweg, of een ander was u voor.',
  },
  fr: {
    title: (customers) =>
      fr(customers, 'client à ne pas relancer maintenant', 'clients à ne pas relancer maintenant'),
    why: {
      pending: (_, when) => `Un e-mail est en route depuis ${when}.`,
      unknown: (_, when) => `On ne sait pas si l’e-mail de ${when} est parti.`,
      'in-drafts': (by, when) => `Un e-mail de ${by} attend dans Brouillons depuis ${when}.`,
      claimed: (by, when) => `${by} s’en occupe depuis ${when}.`,
      crossed: (by, when) => `Lisez d’abord l’e-mail de ${by} (${when}).`,
    },
    since: (by, when) => `${by}, depuis ${when}`,
    someone: 'un collègue',
    takeOver: 'Reprendre',
    takeOverOf: (customer) => `Reprendre ${customer}`,
    takeOverTitle: (customer) => `Reprendre ${customer}\u00a0?`,
    takeOverHelp: (by) =>
      `Demandez d’abord à ${by} si cet e-mail va partir. S’il part quand même, le client en recevra deux.`,
    takeOverConfirm: 'Oui, reprendre',
    notTaken: 'Pas repris\u00a0: l’e-mail est déjà en route, ou un autre vous a devancé.',
  },
  de: {
    title: (customers) => `${de(customers, 'Kunde', 'Kunden')} jetzt nicht zu mahnen`,
    why: {
      pending: (_, when) => `Eine E-Mail ist unterwegs seit ${when}.`,
      unknown: (_, when) => `Ob die E-Mail von ${when} hinausging, ist ungewiss.`,
      'in-drafts': (by, when) => `Eine E-Mail von ${by} wartet als Entwurf seit ${when}.`,
      claimed: (by, when) => `${by} ist seit ${when} damit beschäftigt.`,
      crossed: (by, when) => `Lesen Sie zuerst die E-Mail von ${by} (${when}).`,
    },
    since: (by, when) => `${by}, seit ${when}`,
    someone: 'jemand aus dem Team',
    takeOver: 'Übernehmen',
    takeOverOf: (customer) => `${customer} übernehmen`,
    takeOverTitle: (customer) => `${customer} übernehmen?`,
    takeOverHelp: (by) =>
      `Fragen Sie zuerst ${by}, ob die E-Mail noch hinausgeht. Geht sie doch hinaus, erhält der Kunde zwei.`,
    takeOverConfirm: 'Ja, übernehmen',
    notTaken: 'Nicht übernommen: Die E-Mail ist schon unterwegs, oder jemand war schneller.',
  },
  en: {
    title: (customers) => `${en(customers, 'customer', 'customers')} not to be reminded now`,
    why: {
      pending: (_, when) => `A mail has been on its way since ${when}.`,
      unknown: (_, when) => `It is not certain whether the mail of ${when} went out.`,
      'in-drafts': (by, when) => `A mail of ${by} has waited in Drafts since ${when}.`,
      claimed: (by, when) => `${by} has been on it since ${when}.`,
      crossed: (by, when) => `Read the mail of ${by} first (${when}).`,
    },
    since: (by, when) => `${by}, since ${when}`,
    someone: 'a colleague',
    takeOver: 'Take over',
    takeOverOf: (customer) => `Take over ${customer}`,
    takeOverTitle: (customer) => `Take over ${customer}?`,
    takeOverHelp: (by) =>
      `Ask ${by} first whether that mail still leaves. If it does, the customer gets two.`,
    takeOverConfirm: 'Yes, take over',
    notTaken: 'Not taken over: the mail is on its way, or somebody else was first.',
  },
};

/** Those words of a language. `holdWords('en').takeOver //=> 'Take over'` */
export const holdWords = (language: Language): HoldWords => wordsFor(words, language);
