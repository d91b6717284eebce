import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words of what a team folder needs, who sees what is in it, and what goes there. */
export interface TeamFolderWords {
  /** Each says one thing, in the order in which somebody asks. */
  readonly needs: string;
  readonly permission: string;
  readonly seen: string;
  readonly copied: string;
  readonly published: string;
  readonly stays: string;
  readonly moving: string;
  readonly movingHelp: string;
  readonly moved: (copied: number) => string;
  /** What colleagues filed before, which came from the folder. */
  readonly taken: (count: number) => string;
  readonly notAll: string;
  readonly damaged: (count: number) => string;
  readonly leaveKeeps: string;
}

const words: Words<TeamFolderWords> = {
  nl: {
    needs: 'Iedereen die meewerkt, moet in deze map mogen schrijven.',
    permission:
      'Microsoft vraagt eenmaal toestemming voor bestanden waar u bij kunt. Alleen deze map wordt gebruikt.',
    seen: 'Wie de map kan openen, ziet er namen, facturen, bedragen en mails van klanten.',
    copied: 'Het dossier tot nu toe wordt naar de map gekopieerd.',
    published: 'Na elke controle komt er de lijst van openstaande posten bij, voor collega’s in Outlook.',
    stays: 'Blad, klanten, teksten en instellingen blijven in dit werkboek. Het dossier staat er ook nog.',
    moving: 'Dossier naar de teammap kopiëren…',
    movingHelp: 'U kunt gewoon verder werken.',
    moved: (copied) =>
      copied === 0
        ? 'De teammap heeft het hele dossier.'
        : `De teammap heeft het hele dossier: ${nl(copied, 'gebeurtenis', 'gebeurtenissen')} gekopieerd.`,
    taken: (count) => `${nl(count, 'gebeurtenis', 'gebeurtenissen')} van collega’s overgenomen.`,
    notAll: 'Nog niet alles staat in de teammap. De volgende controle probeert het opnieuw.',
    damaged: (count) => `${nl(count, 'bestand', 'bestanden')} in de map niet te lezen. De rest telt mee.`,
    leaveKeeps: 'Wat in de map staat, blijft daar. Het dossier in dit werkboek blijft ook.',
  },
  fr: {
    needs: 'Tous ceux qui participent doivent pouvoir écrire dans ce dossier.',
    permission: 'Microsoft demande une fois l’accès à vos fichiers. Seul ce dossier est utilisé.',
    seen: 'Qui peut ouvrir ce dossier y voit noms, factures, montants et e-mails des clients.',
    copied: 'L’historique tenu jusqu’ici est copié dans ce dossier.',
    published: 'Chaque contrôle y met la liste des postes ouverts, pour vos collègues dans Outlook.',
    stays: 'Feuille, clients, textes et paramètres restent dans ce classeur. L’historique y reste aussi.',
    moving: 'Copie de l’historique dans le dossier d’équipe…',
    movingHelp: 'Vous pouvez continuer à travailler.',
    moved: (copied) =>
      copied === 0
        ? 'Le dossier d’équipe contient tout l’historique.'
        : `Le dossier d’équipe contient tout l’historique\u00a0: ${fr(copied, 'événement copié', 'événements copiés')}.`,
    taken: (count) => `${fr(count, 'événement repris', 'événements repris')} de vos collègues.`,
    notAll: 'Tout n’est pas encore dans le dossier d’équipe. Le prochain contrôle réessaiera.',
    damaged: (count) =>
      `${fr(count, 'fichier illisible', 'fichiers illisibles')} dans ce dossier. Le reste compte.`,
    leaveKeeps: 'Ce qui est dans le dossier y reste. L’historique de ce classeur reste aussi.',
  },
  de: {
    needs: 'Alle, die mitarbeiten, müssen in diesem Ordner schreiben dürfen.',
    permission: 'Microsoft fragt einmal nach Zugriff auf Ihre Dateien. Verwendet wird nur dieser Ordner.',
    seen: 'Wer den Ordner öffnen kann, sieht darin Namen, Rechnungen, Beträge und E-Mails von Kunden.',
    copied: 'Das bisherige Dossier wird in den Ordner kopiert.',
    published: 'Nach jeder Prüfung kommt die Liste der offenen Posten dazu, für Kollegen in Outlook.',
    stays: 'Blatt, Kunden, Texte und Einstellungen bleiben in dieser Arbeitsmappe. Das Dossier auch.',
    moving: 'Dossier wird in den Teamordner kopiert…',
    movingHelp: 'Sie können weiterarbeiten.',
    moved: (copied) =>
      copied === 0
        ? 'Das ganze Dossier liegt im Teamordner.'
        : `Das ganze Dossier liegt im Teamordner: ${de(copied, 'Ereignis', 'Ereignisse')} kopiert.`,
    taken: (count) => `${de(count, 'Ereignis', 'Ereignisse')} von Kollegen übernommen.`,
    notAll: 'Noch liegt nicht alles im Teamordner. Die nächste Prüfung versucht es wieder.',
    damaged: (count) => `${de(count, 'Datei', 'Dateien')} im Ordner unlesbar. Der Rest zählt.`,
    leaveKeeps: 'Was im Ordner liegt, bleibt dort. Das Dossier in dieser Arbeitsmappe bleibt auch.',
  },
  en: {
    needs: 'Everybody who takes part must be allowed to write in this folder.',
    permission: 'Microsoft asks once for access to the files that you can reach. Only this folder is used.',
    seen: 'Whoever can open the folder sees names, invoices, amounts and mails of customers in it.',
    copied: 'The dossier so far is copied to the folder.',
    published: 'After each check it gets the list of open items, for colleagues in Outlook.',
    stays: 'Sheet, customers, texts and settings stay in this workbook. The dossier stays there too.',
    moving: 'Copying the dossier to the team folder…',
    movingHelp: 'You can go on working.',
    moved: (copied) =>
      copied === 0
        ? 'The team folder has the whole dossier.'
        : `The team folder has the whole dossier: ${en(copied, 'event', 'events')} copied.`,
    taken: (count) => `${en(count, 'event', 'events')} of colleagues taken over.`,
    notAll: 'Not everything is in the team folder yet. The next check tries again.',
    damaged: (count) => `${en(count, 'file', 'files')} in the folder cannot be read. The rest counts.`,
    leaveKeeps: 'What is in the folder stays there. The dossier in this workbook stays too.',
  },
};

/** Those words of a language. `teamFolderWords('en').moved(312)` says that 312 events were copied. */
export const teamFolderWords = (language: Language): TeamFolderWords => wordsFor(words, language);
