import type { IssueSentences } from './issueFacts';

export const de: IssueSentences = {
  rowName: (row) => `Zeile ${row}`,
  'no-header': ({ sheet, field }) =>
    field === ''
      ? `Auf dem Blatt „${sheet}“ steht keine Zeile mit Spaltennamen. Öffnen Sie das Blatt mit den offenen Posten, mit Namen über den Spalten.`
      : `Auf dem Blatt „${sheet}“ steht keine Zeile mit Spaltennamen. Wählen Sie, welche Spalte was enthält, oder setzen Sie Namen darüber und lesen Sie neu ein.`,
  'column-missing': ({ field, row }) =>
    `Die Spalte „${field}“ fehlt bei den Spaltennamen in Zeile ${row}. Wählen Sie sie unter den Spalten des Blatts, oder geben Sie ihr diesen Namen und lesen Sie erneut.`,
  'column-unsure': ({ cell, content, field }) =>
    `Die Spalte „${content}“ (Zelle ${cell}) wurde als „${field}“ gelesen, aber das ist nicht sicher. Bestätigen Sie das oder wählen Sie bei den erkannten Spalten eine andere.`,
  'company-unknown': ({ company, companies, sheet }) =>
    `Das Blatt „${sheet}“ hat keine Posten mit dem Buchungskreis „${company}“, wohl aber mit ${companies}. Wählen Sie den Buchungskreis bei den Angaben des Mandanten, oder lesen Sie das richtige Blatt.`,
  'amount-unreadable': ({ cell, content, field }) =>
    content === ''
      ? `Zelle ${cell} (${field}) ist leer. Tragen Sie den Betrag ein und lesen Sie erneut.`
      : `„${content}“ in Zelle ${cell} (${field}) ist nicht als Betrag lesbar. Berichtigen Sie es und lesen Sie erneut.`,
  'date-unreadable': ({ cell, content, field, inDays }) =>
    `„${content}“ in Zelle ${cell} (${field}) ist nicht als ${inDays ? 'Zahl von Tagen' : 'Datum'} lesbar. Berichtigen Sie es und lesen Sie erneut.`,
  'duplicate-item': ({ row, firstRow, document }) =>
    `Zeile ${row} wiederholt Zeile ${firstRow}: ${document || 'derselbe Posten'}. Er zählt nur einmal. Löschen Sie eine der beiden, wenn das stimmt.`,
  'customer-missing': ({ row }) =>
    `In Zeile ${row} steht weder Kundennummer noch Kundenname. Tragen Sie eines ein und lesen Sie erneut.`,
  'currency-unknown': ({ cell, content }) =>
    `„${content}“ in Zelle ${cell} ist keine bekannte Währung. Verwenden Sie einen Code wie EUR und lesen Sie erneut.`,
  'currency-differs': ({ cell, content, field, row }) =>
    `„${content}“ in Zelle ${cell} (${field}) nennt eine andere Währung als der Rest von Zeile ${row}. Berichtigen Sie es und lesen Sie erneut.`,
  'total-mismatch': ({ cell, stated, computed }) =>
    `Die Summe in Zelle ${cell} ist ${stated}, die gelesenen Posten ergeben ${computed}. Prüfen Sie, welche Zeilen fehlen.`,
  'row-unclear': ({ row }) =>
    `Zeile ${row} hat einen Betrag, aber weder Rechnungsnummer noch Datum. Ist es eine Rechnung, ergänzen Sie sie und lesen Sie erneut.`,
  'date-ambiguous': ({ cell, content, field }) =>
    `Bei „${content}“ in Zelle ${cell} (${field}) wurde der Tag zuerst gelesen: Die Spalte zeigt die Reihenfolge nirgends. Wählen Sie die Reihenfolge bei den erkannten Spalten, oder schreiben Sie jjjj-mm-tt und lesen Sie erneut.`,
  'dates-swapped': ({ cell, content, field }) =>
    `In der Spalte ${field} stehen Datumswerte (ab Zelle ${cell}) neben Texten wie „${content}“. Beim Öffnen der Datei wurden Tag und Monat vielleicht vertauscht. Bitte prüfen Sie das.`,
  'number-ambiguous': ({ cell, content, field, computed }) =>
    `„${content}“ in Zelle ${cell} (${field}) wurde als ${computed} gelesen. Wählen Sie das Dezimalzeichen bei den erkannten Spalten, oder ergänzen Sie die Cent und lesen Sie erneut.`,
  'credits-unsigned': ({ row, document }) =>
    `Gutschriften und Zahlungen stehen ohne Minuszeichen im Blatt, zum Beispiel ${document} in Zeile ${row}. Sie wurden als Guthaben gezählt.`,
  'two-currencies': ({ content, other }) =>
    `Die Spalten „${content}“ und „${other}“ haben dieselben Beträge in zwei Währungen. Gelesen wurde „${content}“. Wählen Sie bei den erkannten Spalten die andere, wenn die Rechnungen in dieser Währung sind.`,
};
