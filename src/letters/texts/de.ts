import type { LetterTexts } from './letterTexts';

const opening =
  'nach unseren Unterlagen {% if one %}ist die unten aufgeführte Rechnung{% else %}sind die unten aufgeführten Rechnungen{% endif %} noch nicht vollständig bezahlt, obwohl {% if one %}sie fällig ist{% else %}sie fällig sind{% endif %}.';
const stillOpen =
  'wir haben Sie bereits an die Zahlung erinnert. Nach unseren Unterlagen {% if one %}ist die unten aufgeführte Rechnung{% else %}sind die unten aufgeführten Rechnungen{% endif %} noch nicht vollständig bezahlt.';
const stillOpenAfterAll =
  'wir haben Ihnen hierzu bereits geschrieben. Dennoch {% if one %}ist die unten aufgeführte Rechnung{% else %}sind die unten aufgeführten Rechnungen{% endif %} nach unseren Unterlagen noch nicht vollständig bezahlt.';

/** German; a sentence after the salutation's comma starts in lower case. */
export const de: LetterTexts = {
  first: {
    title: 'Zahlungserinnerung',
    opening: `${opening} Sicher handelt es sich um ein Versehen.`,
    request:
      'Wir bitten Sie, den offenen Betrag von {{ total }} {% if dated %}bis zum {{ payBy }}{% else %}in den nächsten Tagen{% endif %} zu überweisen.',
  },
  firstConsumer: {
    title: 'Zahlungserinnerung',
    opening: `${opening} Sicher handelt es sich um ein Versehen.`,
    request:
      'Wir bitten Sie, den offenen Betrag von {{ total }} bis zum {{ payBy }} zu überweisen. Für diese Erinnerung berechnen wir keine Kosten.',
  },
  second: {
    title: 'Mahnung',
    opening: stillOpen,
    request: 'Wir fordern Sie auf, den offenen Betrag von {{ total }} bis zum {{ payBy }} zu überweisen.',
  },
  secondConsumer: {
    title: 'Mahnung',
    opening: stillOpen,
    request:
      'Bitte überweisen Sie den offenen Betrag von {{ total }} bis zum {{ payBy }}. Können Sie nicht auf einmal zahlen, melden Sie sich bei uns: Wir suchen gemeinsam eine Lösung.',
  },
  last: {
    title: 'Letzte Mahnung',
    opening: stillOpenAfterAll,
    request:
      '{% if mixed %}Wir mahnen hiermit letztmalig und förmlich die Zahlung der Rechnungen mit dem Vermerk „{{ mark }}“ bis zum {{ payBy }} an; an die übrigen erinnern wir Sie. Der Gesamtsaldo beträgt {{ total }}.{% else %}Wir mahnen hiermit letztmalig und förmlich die Zahlung des offenen Betrags von {{ total }} bis zum {{ payBy }} an.{% endif %} Erhalten wir bis dahin weder Zahlung noch Nachricht, prüfen wir weitere Schritte und behalten uns alle Rechte vor.',
  },
  lastConsumer: {
    title: 'Letzte Mahnung',
    opening: stillOpenAfterAll,
    request:
      '{% if mixed %}Wir mahnen hiermit letztmalig und förmlich die Zahlung der Rechnungen mit dem Vermerk „{{ mark }}“ bis zum {{ payBy }} an; an die übrigen erinnern wir Sie. Der Gesamtsaldo beträgt {{ total }}.{% else %}Wir mahnen hiermit letztmalig und förmlich die Zahlung des offenen Betrags von {{ total }} bis zum {{ payBy }} an.{% endif %} Können Sie nicht auf einmal zahlen, melden Sie sich bitte vorher bei uns: Wir suchen gemeinsam eine Lösung. Erhalten wir weder Zahlung noch Nachricht, prüfen wir weitere Schritte.',
  },
  notice: {
    title: 'Demnächst fällig',
    opening:
      'ein freundlicher Hinweis vorab: {% if one %}Die unten aufgeführte Rechnung wird{% else %}Die unten aufgeführten Rechnungen werden{% endif %} demnächst fällig.',
    request:
      'Bitte überweisen Sie den offenen Betrag von {{ total }} spätestens zur {% if one %}Fälligkeit{% else %}Fälligkeit der einzelnen Rechnungen{% endif %}.',
  },
  fourteenDays: {
    title: 'Kostenfreie Mahnung',
    opening,
    request:
      'Sie können den offenen Betrag von {{ total }} noch ohne Kosten zahlen, und zwar innerhalb von 15 Tagen nach Zustellung dieses Schreibens. Zahlen Sie nicht innerhalb dieser Frist, schulden Sie Inkassokosten von {{ costs }}{% if vat %}, einschließlich {{ vat }} MwSt., die wir nicht abziehen können{% endif %}.',
  },
  announcement:
    'Zahlen Sie nicht innerhalb von 14 Kalendertagen ab dem Tag nach dieser E-Mail, können wir nach unseren Allgemeinen Geschäftsbedingungen {% if costs %}eine Schadenspauschale von {{ costs }}{% if percent %} und {% endif %}{% endif %}{% if percent %}Verzugszinsen von {{ percent }} pro Jahr{% endif %} berechnen.',
  fourteenDaysOf:
    'Zu {{ documents }}: Zahlen Sie nicht innerhalb von 15 Tagen nach Zustellung dieses Schreibens, schulden Sie Inkassokosten von {{ costs }}{% if vat %}, einschließlich {{ vat }} MwSt., die wir nicht abziehen können{% endif %}.',
  inclusive: '{{ total }} (einschließlich Zinsen und Kosten)',
  salutation: 'Sehr geehrte Damen und Herren,',
  salutationConsumer: 'Guten Tag {{ customer }},',
  crossed:
    'Falls Sie inzwischen gezahlt haben, hat sich Ihre Zahlung mit dieser Nachricht überschnitten und Sie brauchen nichts weiter zu tun. Haben Sie Fragen oder stimmt aus Ihrer Sicht etwas nicht? Antworten Sie einfach auf diese E-Mail.',
  closing: 'Mit freundlichen Grüßen',
  labels: {
    customer: 'Kunde',
    document: 'Rechnung',
    invoiceDate: 'Rechnungsdatum',
    dueDate: 'Fälligkeit',
    amount: 'Rechnungsbetrag',
    open: 'Offen',
    daysLate: '{{ days }} {% if days == 1 %}Tag{% else %}Tage{% endif %} überfällig',
    dueToday: 'heute fällig',
    notYetDue: 'noch nicht fällig',
    mark: '{{ level }}. Mahnung',
    credits: 'Abzüglich (Gutschriften und Zahlungen)',
    charges: 'Zinsen und Kosten',
    subtotal: 'Saldo der Rechnungen',
    chargeNames: {
      interest: 'Verzugszinsen',
      costs: 'Inkassokosten',
      'lump-sum': 'Schadenspauschale (Allgemeine Geschäftsbedingungen)',
      fixed: 'Verzugspauschale',
      fee: 'Mahngebühr',
    },
    interestPart:
      '{{ days }} {% if days == 1 %}Tag{% else %}Tage{% endif %} zu {{ percent }} pro Jahr auf {{ on }}',
    chargeBasis: 'berechnet auf {{ basis }}',
    vat: 'einschließlich {{ percent }} MwSt., die wir nicht abziehen können',
    repeated: 'bereits mit unserem letzten Schreiben gefordert',
    disputed: '{{ amount }} sind in Klärung und werden hier nicht gefordert',
    toPay: 'Zu zahlen',
    account: 'IBAN',
    beneficiary: 'Empfänger',
    structuredReference: 'Verwendungszweck',
    freeReference: 'Verwendungszweck',
    customerShort: 'Kunde',
    invoice: 'Rechnung',
    invoices: 'Rechnungen',
    andMore: 'und {{ more }} weitere',
    colon: ':',
    semicolon: ';',
  },
};
