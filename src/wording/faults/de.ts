import { columnLetters, type FaultSentences } from './faultFacts';

export const de: FaultSentences = {
  place: ({ sheet, row, column }) => ({
    sheet: sheet === undefined ? 'Dieses Blatt' : `Das Blatt „${sheet}“`,
    row:
      row === undefined
        ? 'einer Zeile'
        : `Zeile ${row}${column === undefined ? '' : `, Spalte ${columnLetters(column)}`}`,
  }),
  mayHaveHappened: 'Vielleicht ging die Mail trotzdem hinaus: Sehen Sie in den gesendeten Elementen nach.',
  'sheet-empty': ({ sheet }) =>
    `${sheet} ist leer. Öffnen Sie das Blatt mit den offenen Posten und lesen Sie erneut.`,
  'sheet-protected': ({ sheet }) =>
    `${sheet} ist geschützt. Es wurde nichts hineingeschrieben. Heben Sie den Schutz auf und versuchen Sie es erneut.`,
  'workbook-protected': () =>
    'Die Struktur dieser Mappe ist geschützt. Es wurde kein Blatt angelegt. Heben Sie den Schutz auf und versuchen Sie es erneut.',
  'sheet-filtered': ({ sheet }) =>
    `${sheet} hat einen aktiven Filter. Es wurde nichts hineingeschrieben. Löschen Sie den Filter und versuchen Sie es erneut.`,
  'sheet-changed': ({ sheet }) =>
    `${sheet} wurde seit der Prüfung geändert. Es wurde nichts gesendet. Lesen Sie das Blatt erneut.`,
  'sheet-gone': ({ sheet }) =>
    `${sheet} ist nicht in dieser Arbeitsmappe. Wählen Sie bei den Angaben des Mandanten das Blatt mit seinen offenen Posten.`,
  'sheet-is-report': ({ sheet }) =>
    `${sheet} ist ein Bericht über einen Mahnlauf, keine Liste offener Posten. Gehen Sie zum Blatt mit den offenen Posten und lesen Sie neu ein.`,
  'sheet-is-customers': ({ sheet }) =>
    `${sheet} enthält die Kundentabelle. Gehen Sie zum Blatt mit den offenen Posten und lesen Sie neu ein.`,
  'sheet-is-dossier': ({ sheet }) =>
    `${sheet} enthält das Dossier. Gehen Sie zum Blatt mit den offenen Posten und lesen Sie neu ein.`,
  'sheet-is-rules': ({ sheet }) =>
    `${sheet} enthält eine Tabelle mit Regeln. Gehen Sie zum Blatt mit den offenen Posten und lesen Sie neu ein.`,
  'customers-changed': () =>
    'Die Kundentabelle hat sich seit der Prüfung geändert. Es wurde nichts gesendet. Lesen Sie das Blatt erneut.',
  'dossier-changed': () =>
    'Seit der Prüfung wurde im Dossier eines dieser Kunden etwas eingetragen. Es wurde nichts gesendet. Lesen Sie das Blatt erneut.',
  'rules-changed': () =>
    'Die Zeile in der Mappe wurde inzwischen geändert. Es wurde nichts geschrieben. Lesen Sie neu ein und versuchen Sie es noch einmal.',
  'rules-column-missing': ({ sheet }) =>
    `${sheet} hat nicht alle nötigen Spalten. Es wurde nichts geschrieben. Ergänzen Sie die Spalte oder legen Sie eine neue Tabelle an.`,
  'procedure-name': () =>
    'Der Name des Mahnverfahrens fehlt oder ist vergeben. Es wurde nichts geschrieben. Wählen Sie einen anderen Namen.',
  'procedure-wrong': () =>
    'In diesem Mahnverfahren stimmt etwas nicht. Es wurde nichts geschrieben. Korrigieren Sie die markierten Felder.',
  'restore-changed': ({ sheet, row }) =>
    `${sheet} wurde inzwischen in ${row} geändert. Es wurde nichts zurückgesetzt. Passen Sie diese Zeile selbst an.`,
  'restore-newer': () =>
    'Eine spätere Änderung baut darauf auf. Es wurde nichts zurückgesetzt. Machen Sie zuerst die spätere rückgängig.',
  'restore-gone': () =>
    'Das lässt sich nicht mehr rückgängig machen. Das Blatt oder die Liste der Änderungen fehlt. Es wurde nichts geändert.',
  'sheet-too-large': ({ sheet }) =>
    `${sheet} ist zu groß, um von Excel übergeben zu werden. Gehen Sie mit Strg+Ende zur letzten Zelle: Steht dort versehentlich etwas, löschen Sie es. Verteilen Sie die Liste sonst auf mehrere Blätter.`,
  'table-damaged': ({ sheet, row }) =>
    `${sheet} ist in ${row} beschädigt. Berichtigen oder löschen Sie diese Zeile und versuchen Sie es erneut.`,
  'workbook-unavailable': () =>
    'Excel antwortet nicht. Beenden Sie die Zelleingabe oder schließen Sie das offene Fenster und versuchen Sie es erneut.',
  'sign-in-cancelled': () => 'Die Anmeldung wurde abgebrochen. Melden Sie sich an, um Mahnungen zu senden.',
  'sign-in-failed': () =>
    'Die Anmeldung ist fehlgeschlagen. Versuchen Sie es erneut oder fragen Sie Ihren Administrator.',
  'account-mismatch': () =>
    'Ein anderes Konto ist angemeldet als bei der Prüfung. Lesen Sie das Blatt mit dem richtigen Konto erneut.',
  'mail-refused': () =>
    'Der Mailserver lehnt diese Mail ab. Prüfen Sie die E-Mail-Adresse des Kunden und versuchen Sie es erneut.',
  'mail-unreadable': () => 'Diese E-Mail ist nicht lesbar oder beschädigt. Öffnen Sie sie in Outlook.',
  'mail-gone': () =>
    'Diese E-Mail ist nicht mehr im Postfach. Sehen Sie in den gelöschten Elementen nach, oder fragen Sie Ihr Team.',
  'erase-refused': () =>
    'Das Dossier dieses Kunden darf noch nicht gelöscht werden. Etwas ist noch offen, oder die Aufbewahrungsfrist läuft noch.',
  'mail-too-large': () =>
    'Diese E-Mail ist zu groß. Wählen Sie ein kleineres Logo oder versenden Sie weniger Rechnungen zusammen.',
  'letter-refused': () =>
    'In dieser E-Mail fehlt eine gesetzliche Angabe. Sie wurde nicht gesendet. Lesen Sie das Blatt neu ein: Die Prüfung sagt, welche.',
  'mail-limit': () =>
    'Der Mailserver nimmt zurzeit keine Mails mehr an. Warten Sie einige Minuten und machen Sie dann weiter.',
  'mail-unreachable': () =>
    'Der Mailserver ist nicht erreichbar. Prüfen Sie die Internetverbindung und versuchen Sie es erneut.',
  'mail-answer-unreadable': () =>
    'Der Mailserver gab eine unlesbare Antwort. Versuchen Sie es später erneut.',
  'mail-unverified': () =>
    'Die Mail ist noch nicht in den gesendeten Elementen. Prüfen Sie das, bevor Sie erneut senden.',
  'address-refused': () =>
    'Der Mailserver lehnt eine Adresse dieser E-Mail ab. Berichtigen Sie sie in der Kundentabelle.',
  'mailbox-denied': () =>
    'Sie haben keinen Zugriff auf dieses Postfach. Bitten Sie den Besitzer oder Ihren Administrator darum. Oder wählen Sie in den Einstellungen ein anderes.',
  'mailbox-full': () => 'Das Postfach ist voll. Schaffen Sie Platz und versuchen Sie es erneut.',
  'consent-missing': () =>
    'Dunning hat dafür noch keine Erlaubnis. Melden Sie sich an, um sie zu geben. Gelingt das nicht, fragen Sie Ihren Administrator.',
  'journal-unavailable': () =>
    'Dieser Computer kann nicht festhalten, was unterwegs ist. Darum geht nichts hinaus. Erlauben Sie Office, Daten zu speichern, und versuchen Sie es erneut.',
  'team-unreachable': () =>
    'Der Teamordner ist nicht erreichbar. Prüfen Sie die Internetverbindung und versuchen Sie es erneut.',
  'team-denied': () => 'Sie dürfen nicht in den Teamordner schreiben. Bitten Sie den Besitzer um Zugriff.',
  'team-gone': () => 'Den Teamordner gibt es nicht mehr. Wählen Sie in den Einstellungen einen anderen.',
  'team-answer-unreadable': () =>
    'Eine Datei im Teamordner lässt sich nicht lesen. Versuchen Sie es später erneut.',
  'team-link': () => 'Dieser Link öffnet keinen Ordner. Kopieren Sie den Link des Ordners selbst.',
  'outlook-unavailable': () =>
    'Outlook antwortet nicht. Wählen Sie die E-Mail noch einmal aus oder versuchen Sie es erneut.',
  'run-not-ready': () => 'Die Prüfung gilt nicht mehr. Es wurde nichts gesendet. Lesen Sie das Blatt erneut.',
  'another-run': () =>
    'Ein anderes Fenster dieses Computers sendet gerade. Warten Sie, bis es fertig ist, und lesen Sie das Blatt neu ein.',
  cancelled: () => 'Angehalten. Sonst wurde nichts geändert.',
  unexpected: () =>
    'Ein unerwarteter Fehler ist aufgetreten. Versuchen Sie es erneut und melden Sie die Details, wenn er bleibt.',
};
