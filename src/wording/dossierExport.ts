import type { EventKind, Language } from '../core/index';
import { type Words, wordsFor } from './choose';
import { dossierTimelineWords } from './pane/dossierTimeline/words';

/** Kinds that the timeline says otherwise. */
type Further =
  | 'reminder-sent'
  | 'release'
  | 'taken-back'
  | 'item-cleared'
  | 'item-partly-paid'
  | 'item-reopened'
  | 'item-unsure'
  | 'due-date-moved';

/** Words of a dossier that goes out as files. */
export interface DossierExportWords {
  readonly title: string;
  readonly made: string;
  readonly nothing: string;
  /** Mails of which neither mailbox nor team folder has the original. */
  readonly missing: string;
  readonly further: Readonly<Record<Further, string>>;
}

const words: Words<DossierExportWords> = {
  nl: {
    title: 'Dossier van klant',
    made: 'Gemaakt op',
    nothing: 'Er is niets vastgelegd.',
    missing: 'Mails die niet meer te vinden zijn',
    further: {
      'reminder-sent': 'Herinnering verstuurd',
      release: 'Blokkering opgeheven',
      'taken-back': 'Ongedaan gemaakt',
      'item-cleared': 'Niet meer op de lijst',
      'item-partly-paid': 'Deels betaald',
      'item-reopened': 'Opnieuw op de lijst',
      'item-unsure': 'Niet met zekerheid herkend',
      'due-date-moved': 'Vervaldag gewijzigd',
    },
  },
  'nl-NL': {},
  fr: {
    title: 'Dossier du client',
    made: 'Établi le',
    nothing: 'Rien n’a été consigné.',
    missing: 'E-mails introuvables',
    further: {
      'reminder-sent': 'Rappel envoyé',
      release: 'Blocage levé',
      'taken-back': 'Annulé',
      'item-cleared': 'Ne figure plus sur la liste',
      'item-partly-paid': 'Payé en partie',
      'item-reopened': 'De nouveau sur la liste',
      'item-unsure': 'Non reconnu avec certitude',
      'due-date-moved': 'Échéance modifiée',
    },
  },
  de: {
    title: 'Dossier des Kunden',
    made: 'Erstellt am',
    nothing: 'Es ist nichts festgehalten.',
    missing: 'Nicht mehr auffindbare E-Mails',
    further: {
      'reminder-sent': 'Mahnung gesendet',
      release: 'Sperre aufgehoben',
      'taken-back': 'Zurückgenommen',
      'item-cleared': 'Nicht mehr auf der Liste',
      'item-partly-paid': 'Teilweise bezahlt',
      'item-reopened': 'Wieder auf der Liste',
      'item-unsure': 'Nicht sicher erkannt',
      'due-date-moved': 'Fälligkeit geändert',
    },
  },
  en: {
    title: 'Dossier of customer',
    made: 'Made on',
    nothing: 'Nothing was filed.',
    missing: 'Mails that can no longer be found',
    further: {
      'reminder-sent': 'Reminder sent',
      release: 'Block lifted',
      'taken-back': 'Undone',
      'item-cleared': 'No longer on the list',
      'item-partly-paid': 'Partly paid',
      'item-reopened': 'On the list again',
      'item-unsure': 'Not recognised with certainty',
      'due-date-moved': 'Due date changed',
    },
  },
};

export const dossierExportWords = (language: Language): DossierExportWords => wordsFor(words, language);

/** The name of a kind of event. `kindText('note', 'en') //=> 'Note'` */
export function kindText(kind: EventKind, language: Language): string {
  const kinds: Readonly<Record<string, string>> = {
    ...dossierTimelineWords(language).kinds,
    ...dossierExportWords(language).further,
  };
  return kinds[kind] ?? kind;
}
