import type { FunctionDescriptions } from './names';

export const de: FunctionDescriptions = {
  functions: {
    LEVEL:
      'Mahnstufe einer Rechnung an einem Tag. Ohne sentLevel: die Stufe nach dem Alter. Mit sentLevel: die Stufe, die jetzt gesendet werden darf, 0 wenn keine.',
    WHY: 'Der Grund der Mahnstufe in einem Satz, mit Datumsangaben.',
    NEXTDATE: 'Erster Tag, an dem die nächste Stufe gesendet werden kann; leer, wenn es keine gibt.',
    OVERDUE: 'Tage nach der Fälligkeit; negativ davor.',
    BUCKET: 'Altersklasse einer Rechnung, zum Beispiel 31-60. Der letzte Tag einer Klasse gehört dazu.',
    AGEING: 'Altersstrukturliste: je Kunde der offene Betrag je Altersklasse, mit Summen.',
    INTEREST:
      'Verzugszinsen vom Tag nach der Fälligkeit bis einschließlich asOf. Leer ohne Fälligkeit; ein Fehler, wenn der Zinssatz eines Tages nicht bekannt ist.',
    COSTS:
      'Pauschale oder Inkassokosten, die das Gesetz zulässt; bei Verbrauchern der Höchstbetrag. Niederlande: zuerst die Rechnungen eines Schuldners zusammenzählen. GB in Pfund.',
    RATE: 'Gesetzlicher Verzugszinssatz an einem Tag, in Prozent pro Jahr: 10,5 sind 10,5 %.',
    DSO: 'Debitorenlaufzeit in Tagen (days sales outstanding): Forderungen / Umsatz auf Ziel x Tage.',
    BESTDSO: 'Bestmögliche DSO: die Debitorenlaufzeit, wenn niemand zu spät zahlte.',
    ADD: 'Durchschnittlicher Zahlungsverzug in Tagen (average days delinquent): DSO minus bestmögliche DSO.',
    CEI: 'Einzugsquote in Prozent (collection effectiveness index): was eingezogen wurde von dem, was einziehbar war. Über mehrere Monate: Umsatz eines durchschnittlichen Monats.',
    REFERENCE:
      'Strukturierter Verwendungszweck mit Prüfziffern, wie er gedruckt wird: OGM (Belgien) oder RF (ISO 11649).',
    VALIDREF:
      'WAHR, wenn die Prüfziffern eines strukturierten Verwendungszwecks (OGM oder RF) stimmen, sonst FALSCH.',
  },
  parameters: {
    dueDate: 'Fälligkeit: ein Datum oder Text jjjj-mm-tt. Darf ein Bereich sein.',
    asOf: 'Der Tag, für den gefragt wird. Verweisen Sie auf eine Zelle mit einem Datum; HEUTE() lässt Excel bei jeder Änderung alles neu berechnen.',
    open: 'Offener Betrag in Euro (nicht in Cent). 0 oder weniger: nichts zu fordern. Wo es fehlen darf, weggelassen: ist offen.',
    sentLevel:
      'Zuletzt gesendete Stufe; eine leere Zelle zählt als 0. Weggelassen: die Stufe nach dem Alter.',
    lastReminder: 'Datum der letzten Mahnung; leer, wenn es keine gab.',
    procedure:
      'Leer: Standard (10, 20 und 30 Tage, 7 Tage dazwischen). Sonst ein Name oder ein Bereich mit Tagen und daneben der Wartezeit.',
    hold: 'WAHR, 1 oder ein Text sperrt; FALSCH, 0, leer oder nein nicht.',
    language: 'Sprache des Satzes: nl-BE, nl-NL, fr, de oder en. Leer: Englisch.',
    bounds: 'Grenzen der Klassen in Tagen, steigend, zum Beispiel {0;30;60}. Leer: 0, 30, 60, 90, 120.',
    customers: 'Bereich mit dem Kunden jeder Rechnung.',
    dueDates: 'Bereich mit den Fälligkeiten, gleich groß. Ohne Fälligkeit: nicht fällig.',
    currencies: 'Bereich mit den Währungen; dann hat jede Währung eigene Zeilen und Summen.',
    regime:
      'Land und Schuldner, zum Beispiel BE-B2B (Unternehmen), NL-B2C (Verbraucher), BE-LEGAL (belgischer Verbraucher ohne Klausel). INTEREST nimmt auch einen Jahreszins: 8 für 8 %.',
    vatRate:
      'MwSt. in Prozent, 21 für 21 %: nur bei einem niederländischen Gläubiger, der sie nicht abziehen kann. Leer: keine.',
    date: 'Der Tag, dessen Zinssatz gefragt ist: ein Datum oder Text jjjj-mm-tt. Darf ein Bereich sein.',
    receivables: 'Offene Forderungen am Ende des Zeitraums.',
    current: 'Der Teil der Forderungen, der noch nicht fällig ist.',
    sales: 'Umsatz auf Ziel im Zeitraum, mit MwSt., wenn die Forderungen sie enthalten. Nicht negativ.',
    days: 'Tage des Zeitraums, zum Beispiel 30, 90 oder 365.',
    begin: 'Offene Forderungen am Anfang des Zeitraums.',
    endTotal: 'Offene Forderungen am Ende des Zeitraums.',
    endCurrent: 'Noch nicht fällige Forderungen am Ende des Zeitraums.',
    number:
      'Kunden- oder Rechnungsnummer: höchstens 10 Ziffern für OGM, höchstens 21 Buchstaben und Ziffern für RF.',
    kind: 'OGM oder RF. Leer: OGM.',
    text: 'Zu prüfender Verwendungszweck. Leerzeichen, +++ und *** spielen keine Rolle.',
  },
};
