import type { ProblemTexts } from './parts';

export const de: ProblemTexts = {
  quoted: (text) => `„${text}“`,
  rows: {
    'column-missing': ({ column }) =>
      `Die Spalte „${column}“ fehlt. Fügen Sie sie hinzu; ohne sie zählt die Tabelle nicht.`,
    'cell-unread': ({ found, column }) =>
      `${found} in „${column}“ ist nicht lesbar. Berichtigen oder leeren Sie die Zelle.`,
    'name-missing': () =>
      'Diese Zeile nennt kein Mahnverfahren. Tragen Sie den Namen ein oder leeren Sie die Zeile.',
    'rows-apart': ({ procedure }) =>
      `Die Zeilen des Mahnverfahrens ${procedure} stehen auseinander. Stellen Sie sie zusammen oder benennen Sie das zweite um.`,
    'level-out-of-order': ({ procedure, found, level }) =>
      level === 0
        ? `Mahnverfahren ${procedure}: Ein Hinweis vorab hat keine Stufe, hier steht ${found}. Leeren Sie die Zelle.`
        : `Mahnverfahren ${procedure}: Hier gehört Stufe ${level} hin, es steht ${found}. Ergänzen Sie die fehlende Stufe oder leeren Sie die Zelle.`,
    'regime-unknown': ({ found }) =>
      `Das Rechtsregime ${found} gibt es nicht. Nehmen Sie eines wie BE-B2B oder DE-B2C.`,
    'day-missing': () => 'Der erste Tag des Zinssatzes fehlt oder ist kein Datum. Tragen Sie ein Datum ein.',
    'percent-range': () =>
      'Der Zinssatz fehlt oder ist keine Prozentzahl. Tragen Sie eine Zahl wie 10,5 ein.',
    'source-blank': () => 'Die Quelle fehlt. Tragen Sie ein, wo der Zinssatz veröffentlicht ist.',
    'dates-fall': ({ found }) =>
      `Dieser Tag liegt nicht nach dem der vorigen Zeile von ${found}. Ordnen Sie die Zeilen nach Datum.`,
    'ends-before-start': () =>
      'Der Zinssatz ist bis zu einem Tag vor seinem Beginn bekannt. Berichtigen Sie ein Datum.',
    gap: ({ found }) =>
      `Vor dieser Zeile fehlt ein Zinssatz von ${found}. Ergänzen Sie den Zeitraum dazwischen.`,
    'through-missing': ({ found }) =>
      `Bis zu welchem Tag ist dieser letzte Zinssatz von ${found} bekannt? Tragen Sie das Datum ein; danach rechnet Dunning nicht weiter.`,
    'setting-unknown': ({ found }) =>
      `Die Einstellung ${found} gibt es nicht. Nehmen Sie einen Namen aus einer neuen Tabelle oder leeren Sie die Zeile.`,
    'setting-twice': ({ setting }) => `„${setting}“ steht zweimal darin. Löschen Sie eine der Zeilen.`,
    'value-unread': ({ found, setting, choices }) =>
      `${found} passt nicht zu „${setting}“. Auswahl: ${choices}.`,
    'out-of-range': ({ found, setting, least, most }) =>
      `${found} liegt außerhalb der Grenzen von „${setting}“. Erlaubt ist ${least} bis ${most}.`,
    'period-backwards': ({ found }) =>
      `Der Zeitraum ${found} endet vor seinem Beginn. Tauschen Sie die Daten.`,
    'procedure-unknown': ({ found }) =>
      `Das Mahnverfahren ${found} gibt es nicht. Nehmen Sie einen Namen aus der Tabelle der Mahnverfahren.`,
    'administration-unknown': ({ found }) =>
      `Der Mandant ${found} ist in dieser Mappe nicht bekannt. Nehmen Sie seinen Namen aus den Einstellungen oder leeren Sie die Zelle für alle.`,
    'no-customer-setting': ({ setting }) =>
      `„${setting}“ gilt nicht je Kunde. Leeren Sie die Kundennummer; nur eine Ruhezeit hat eine.`,
    'choice-missing': ({ column, choices }) => `„${column}“ ist leer. Auswahl: ${choices}.`,
    'choice-unknown': ({ found, column, choices }) =>
      `${found} passt nicht zu „${column}“. Auswahl: ${choices}.`,
    'text-blank': () =>
      'Diese Zeile enthält noch keinen Text. Schreiben Sie mindestens einen Teil des Briefs oder leeren Sie die Zeile.',
    'text-twice': ({ first }) =>
      `Zeile ${first} gilt schon für genau dieselben Briefe. Löschen Sie eine der beiden Zeilen.`,
    'unknown-placeholder': ({ column, line, found, suggestion }) =>
      `„${column}“, Zeile ${line}: Die Angabe ${found} gibt es nicht. ${suggestion === '' ? 'Nehmen Sie eine aus der Liste unter Einstellungen, Texte.' : `Meinen Sie ${suggestion}?`}`,
    'unknown-tag': ({ column, line, found, suggestion }) =>
      `„${column}“, Zeile ${line}: Der Befehl ${found} geht hier nicht. ${suggestion === '' ? 'Möglich sind nur if, unless und case.' : `Meinen Sie ${suggestion}?`}`,
    'unknown-filter': ({ column, line, found, suggestion }) =>
      `„${column}“, Zeile ${line}: Der Filter ${found} geht hier nicht. ${suggestion === '' ? 'Entfernen Sie ihn.' : `Meinen Sie ${suggestion}?`}`,
    syntax: ({ column, line, found, suggestion }) =>
      `„${column}“, Zeile ${line}: ${found} stimmt nicht. ${suggestion === '' ? 'Prüfen Sie die Klammern und Befehle.' : `Meinen Sie ${suggestion}?`}`,
    'too-long': ({ column, most }) => `„${column}“ ist zu lang. Bleiben Sie unter ${most} Zeichen.`,
  },
};
