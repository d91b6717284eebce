import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from './counted';

/** What a change was of: tables and sheets of the workbook, or what is set for a company. */
type Place = 'procedures' | 'rates' | 'rules' | 'texts' | 'customers' | 'report' | 'ledger' | 'companies';

/** A change as far as its words need it. */
interface Change {
  readonly place: Place;
  readonly did: 'made' | 'added' | 'changed' | 'removed' | 'restored';
  readonly of: string;
  readonly rows: number;
}

/** What was changed, as the rest of a sentence: a count with its noun, or a name. */
interface Subjects {
  readonly count: Readonly<Record<Place, (count: number) => string>>;
  /** The table or sheet itself. */
  readonly whole: Readonly<Record<Place, string>>;
  /** One that has a name: a procedure, a report, a company. */
  readonly named: Readonly<Record<'procedures' | 'report' | 'companies', (name: string) => string>>;
}

/** Words of what the product wrote into the workbook, and of the ways back. */
export interface ChangesWords {
  readonly title: string;
  readonly help: string;
  readonly open: string;
  readonly empty: string;
  readonly emptyHelp: string;
  readonly damaged: string;
  readonly today: string;
  readonly yesterday: string;
  /** Where it stands and when it was. */
  readonly place: (sheet: string, time: string) => string;
  readonly undone: string;
  readonly tooLarge: string;
  readonly undo: string;
  readonly undoing: string;
  /** Undoes what was undone. */
  readonly redo: string;
  readonly didUndo: (what: string) => string;
  readonly didRedo: (what: string) => string;
  readonly showRow: (row: number) => string;
  readonly deleteTitle: (sheet: string) => string;
  readonly deleteHelp: string;
  readonly deleteYes: string;
  readonly again: string;
}

interface AllWords extends ChangesWords {
  readonly subjects: Subjects;
  readonly deeds: Readonly<Record<Change['did'], (subject: string) => string>>;
}

const words: Words<AllWords> = {
  nl: {
    title: 'Gewijzigd in dit werkboek',
    help: 'Wat Dunning in dit werkboek schreef. U kunt het ongedaan maken, ook later.',
    open: 'Wijzigingen bekijken',
    empty: 'Dunning schreef nog niets in dit werkboek.',
    emptyHelp: 'Wat u in een dossier noteert, neemt u terug in de tijdlijn ervan.',
    damaged: 'Een deel van deze lijst is onleesbaar. Dat deel kunt u niet meer ongedaan maken.',
    today: 'Vandaag',
    yesterday: 'Gisteren',
    place: (sheet, time) => (sheet === '' ? time : `${sheet}, ${time}`),
    undone: 'Ongedaan gemaakt',
    tooLarge: 'Kan niet ongedaan gemaakt worden',
    undo: 'Ongedaan maken',
    undoing: 'Bezig',
    redo: 'Opnieuw doen',
    didUndo: (what) => `Ongedaan gemaakt: ${what}.`,
    didRedo: (what) => `Opnieuw gedaan: ${what}.`,
    showRow: (row) => `Rij ${row} tonen`,
    deleteTitle: (sheet) => `Het blad “${sheet}” verwijderen?`,
    deleteHelp:
      'Dunning maakte dit blad. Het wordt alleen verwijderd als er niets in gewijzigd is. Terughalen kan niet.',
    deleteYes: 'Blad verwijderen',
    again: 'Opnieuw lezen',
    subjects: {
      count: {
        procedures: (count) => nl(count, 'rij met procedures', 'rijen met procedures'),
        rates: (count) => nl(count, 'rentevoet', 'rentevoeten'),
        rules: (count) => nl(count, 'instelling', 'instellingen'),
        texts: (count) => nl(count, 'tekst', 'teksten'),
        customers: (count) => nl(count, 'klant', 'klanten'),
        report: (count) => nl(count, 'rij van een verslag', 'rijen van een verslag'),
        ledger: (count) => `lijst van ${nl(count, 'openstaande post', 'openstaande posten')}`,
        companies: (count) => nl(count, 'administratie', 'administraties'),
      },
      whole: {
        procedures: 'tabel met procedures',
        rates: 'tabel met rentevoeten',
        rules: 'tabel met instellingen',
        texts: 'tabel met teksten',
        customers: 'klantentabel',
        report: 'verslag',
        ledger: 'lijst van openstaande posten',
        companies: 'administraties',
      },
      named: {
        procedures: (name) => `procedure “${name}”`,
        report: (name) => `verslag “${name}”`,
        companies: (name) => `administratie “${name}”`,
      },
    },
    deeds: {
      made: (subject) => `${subject} gemaakt`,
      added: (subject) => `${subject} toegevoegd`,
      changed: (subject) => `${subject} gewijzigd`,
      removed: (subject) => `${subject} verwijderd`,
      restored: (subject) => `${subject} teruggezet`,
    },
  },
  fr: {
    title: 'Modifications dans ce classeur',
    help: 'Ce que Dunning a écrit dans ce classeur. Vous pouvez l’annuler, aussi plus tard.',
    open: 'Voir les modifications',
    empty: 'Dunning n’a encore rien écrit dans ce classeur.',
    emptyHelp: 'Ce que vous notez dans un dossier s’annule dans sa chronologie.',
    damaged: 'Une partie de cette liste est illisible. Cette partie ne peut plus être annulée.',
    today: 'Aujourd’hui',
    yesterday: 'Hier',
    place: (sheet, time) => (sheet === '' ? time : `${sheet}, ${time}`),
    undone: 'Annulé',
    tooLarge: 'Ne peut pas être annulé',
    undo: 'Annuler',
    undoing: 'En cours',
    redo: 'Refaire',
    didUndo: (what) => `Annulé : ${what}.`,
    didRedo: (what) => `Refait : ${what}.`,
    showRow: (row) => `Montrer la ligne ${row}`,
    deleteTitle: (sheet) => `Supprimer la feuille «\u00a0${sheet}\u00a0» ?`,
    deleteHelp:
      'Dunning a créé cette feuille. Elle n’est supprimée que si rien n’y a changé. Elle ne pourra pas revenir.',
    deleteYes: 'Supprimer la feuille',
    again: 'Relire',
    subjects: {
      count: {
        procedures: (count) => fr(count, 'ligne de procédure', 'lignes de procédures'),
        rates: (count) => fr(count, 'taux', 'taux'),
        rules: (count) => fr(count, 'paramètre', 'paramètres'),
        texts: (count) => fr(count, 'texte', 'textes'),
        customers: (count) => fr(count, 'client', 'clients'),
        report: (count) => fr(count, 'ligne d’un rapport', 'lignes d’un rapport'),
        ledger: (count) => `liste de ${fr(count, 'poste ouvert', 'postes ouverts')}`,
        companies: (count) => fr(count, 'société', 'sociétés'),
      },
      whole: {
        procedures: 'table des procédures',
        rates: 'table des taux',
        rules: 'table des paramètres',
        texts: 'table des textes',
        customers: 'table des clients',
        report: 'rapport',
        ledger: 'liste des postes ouverts',
        companies: 'sociétés',
      },
      named: {
        procedures: (name) => `procédure «\u00a0${name}\u00a0»`,
        report: (name) => `rapport «\u00a0${name}\u00a0»`,
        companies: (name) => `société «\u00a0${name}\u00a0»`,
      },
    },
    deeds: {
      made: (subject) => `création : ${subject}`,
      added: (subject) => `ajout : ${subject}`,
      changed: (subject) => `modification : ${subject}`,
      removed: (subject) => `suppression : ${subject}`,
      restored: (subject) => `rétablissement : ${subject}`,
    },
  },
  de: {
    title: 'Änderungen in dieser Mappe',
    help: 'Was Dunning in diese Mappe geschrieben hat. Sie können es rückgängig machen, auch später.',
    open: 'Änderungen ansehen',
    empty: 'Dunning hat noch nichts in diese Mappe geschrieben.',
    emptyHelp: 'Was Sie in einem Dossier vermerken, nehmen Sie in dessen Verlauf zurück.',
    damaged: 'Ein Teil dieser Liste ist nicht lesbar. Dieser Teil lässt sich nicht mehr rückgängig machen.',
    today: 'Heute',
    yesterday: 'Gestern',
    place: (sheet, time) => (sheet === '' ? time : `${sheet}, ${time}`),
    undone: 'Rückgängig gemacht',
    tooLarge: 'Lässt sich nicht rückgängig machen',
    undo: 'Rückgängig',
    undoing: 'Läuft',
    redo: 'Wiederholen',
    didUndo: (what) => `Rückgängig gemacht: ${what}.`,
    didRedo: (what) => `Wiederholt: ${what}.`,
    showRow: (row) => `Zeile ${row} zeigen`,
    deleteTitle: (sheet) => `Das Blatt „${sheet}“ löschen?`,
    deleteHelp:
      'Dunning hat dieses Blatt angelegt. Es wird nur gelöscht, wenn darin nichts geändert wurde. Zurückholen lässt es sich nicht.',
    deleteYes: 'Blatt löschen',
    again: 'Neu einlesen',
    subjects: {
      count: {
        procedures: (count) => de(count, 'Zeile der Mahnverfahren', 'Zeilen der Mahnverfahren'),
        rates: (count) => de(count, 'Zinssatz', 'Zinssätze'),
        rules: (count) => de(count, 'Einstellung', 'Einstellungen'),
        texts: (count) => de(count, 'Text', 'Texte'),
        customers: (count) => de(count, 'Kunde', 'Kunden'),
        report: (count) => de(count, 'Zeile eines Berichts', 'Zeilen eines Berichts'),
        ledger: (count) => `Liste mit ${de(count, 'offenem Posten', 'offenen Posten')}`,
        companies: (count) => de(count, 'Mandant', 'Mandanten'),
      },
      whole: {
        procedures: 'Tabelle der Mahnverfahren',
        rates: 'Tabelle der Zinssätze',
        rules: 'Tabelle der Einstellungen',
        texts: 'Tabelle der Texte',
        customers: 'Kundentabelle',
        report: 'Bericht',
        ledger: 'Liste der offenen Posten',
        companies: 'Mandanten',
      },
      named: {
        procedures: (name) => `Mahnverfahren „${name}“`,
        report: (name) => `Bericht „${name}“`,
        companies: (name) => `Mandant „${name}“`,
      },
    },
    deeds: {
      made: (subject) => `${subject} angelegt`,
      added: (subject) => `${subject} hinzugefügt`,
      changed: (subject) => `${subject} geändert`,
      removed: (subject) => `${subject} entfernt`,
      restored: (subject) => `${subject} zurückgesetzt`,
    },
  },
  en: {
    title: 'Changes in this workbook',
    help: 'What Dunning wrote into this workbook. You can undo it, later too.',
    open: 'See the changes',
    empty: 'Dunning has not written anything into this workbook yet.',
    emptyHelp: 'What you note in a dossier is taken back in its timeline.',
    damaged: 'Part of this list cannot be read. That part can no longer be undone.',
    today: 'Today',
    yesterday: 'Yesterday',
    place: (sheet, time) => (sheet === '' ? time : `${sheet}, ${time}`),
    undone: 'Undone',
    tooLarge: 'Cannot be undone',
    undo: 'Undo',
    undoing: 'Busy',
    redo: 'Redo',
    didUndo: (what) => `Undone: ${what}.`,
    didRedo: (what) => `Done again: ${what}.`,
    showRow: (row) => `Show row ${row}`,
    deleteTitle: (sheet) => `Delete the sheet “${sheet}”?`,
    deleteHelp:
      'Dunning made this sheet. It is only deleted if nothing in it has changed. It cannot come back.',
    deleteYes: 'Delete the sheet',
    again: 'Read again',
    subjects: {
      count: {
        procedures: (count) => en(count, 'row of procedures', 'rows of procedures'),
        rates: (count) => en(count, 'rate', 'rates'),
        rules: (count) => en(count, 'setting', 'settings'),
        texts: (count) => en(count, 'text', 'texts'),
        customers: (count) => en(count, 'customer', 'customers'),
        report: (count) => en(count, 'row of a report', 'rows of a report'),
        ledger: (count) => `list of ${en(count, 'open item', 'open items')}`,
        companies: (count) => en(count, 'company', 'companies'),
      },
      whole: {
        procedures: 'table of procedures',
        rates: 'table of rates',
        rules: 'table of settings',
        texts: 'table of texts',
        customers: 'customer table',
        report: 'report',
        ledger: 'list of open items',
        companies: 'companies',
      },
      named: {
        procedures: (name) => `procedure “${name}”`,
        report: (name) => `report “${name}”`,
        companies: (name) => `company “${name}”`,
      },
    },
    deeds: {
      made: (subject) => `${subject} made`,
      added: (subject) => `${subject} added`,
      changed: (subject) => `${subject} changed`,
      removed: (subject) => `${subject} removed`,
      restored: (subject) => `${subject} put back`,
    },
  },
};

/** Words of the page of changes in a language; loaded with it. */
export const changesWords = (language: Language): ChangesWords => wordsFor(words, language);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * What was done, as the line of a list.
 * @example changeText({ place: 'customers', did: 'added', of: '', rows: 12 }, 'nl-BE') //=> '12 klanten toegevoegd'
 */
export function changeText(change: Change, language: Language): string {
  const { subjects, deeds } = wordsFor(words, language);
  return capital(deeds[change.did](subjectOf(change, subjects)));
}

function subjectOf({ place, did, of, rows }: Change, { count, whole, named }: Subjects): string {
  const isNamed = place === 'procedures' || place === 'report' || place === 'companies';
  if (of !== '' && isNamed) return named[place](of);
  return did === 'made' ? whole[place] : count[place](rows);
}
