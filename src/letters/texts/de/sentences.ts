/** The invoices as the subject of a sentence, behind their verb; and after "for". */
export const areTheInvoices =
  '{% if one %}ist die unten aufgeführte Rechnung{% else %}sind die unten aufgeführten Rechnungen{% endif %}';
export const ofTheInvoices = 'der unten aufgeführten {% if one %}Rechnung{% else %}Rechnungen{% endif %}';

/** Of a first reminder. After the comma of the salutation a letter goes on in lower case. */
export const opening = `nach unseren Unterlagen ${areTheInvoices} noch nicht vollständig bezahlt, obwohl {% if one %}sie fällig ist{% else %}sie fällig sind{% endif %}.`;

/** What a further reminder says: a procedure may begin with any text, and then nothing was sent before. */
export const reminded = (further: string): string =>
  `{% if level > 1 %}${further}{% else %}${opening}{% endif %}`;

/** Of a further one, of one that follows several, and of the formal notice. */
export const stillOpen = reminded(
  `wir haben Sie bereits an die Zahlung erinnert. Nach unseren Unterlagen ${areTheInvoices} noch nicht vollständig bezahlt.`,
);
export const openDespite = (what: string): string =>
  reminded(`trotz ${what} ${areTheInvoices} nach unseren Unterlagen noch nicht vollständig bezahlt.`);
export const stillOpenAfterAll = reminded(
  `wir haben Ihnen hierzu bereits geschrieben. Dennoch ${areTheInvoices} nach unseren Unterlagen noch nicht vollständig bezahlt.`,
);

/** Until when: kindly, and firmly. */
export const soon = '{% if dated %}bis zum {{ payBy }}{% else %}in den nächsten Tagen{% endif %}';
export const atOnce = '{% if dated %}bis zum {{ payBy }}{% else %}umgehend{% endif %}';
const before = '{% if dated %}bis dahin{% else %}möglichst bald{% endif %}';

/** What is asked, with its amount. */
export const amount = 'den offenen Betrag von {{ total }}';

/** What the first reminder to a consumer says where it asks nothing on top. */
export const free = '{% unless charged %} Für diese Erinnerung berechnen wir keine Kosten.{% endunless %}';

/** What a consumer can do who cannot pay at once: in general, by phone, and within the term. */
export const plan =
  'Können Sie nicht auf einmal zahlen, melden Sie sich bitte bei uns: Wir suchen gemeinsam eine Lösung, zum Beispiel eine Ratenzahlung.';
export const planByPhone =
  'Können Sie nicht auf einmal zahlen? Geben Sie uns bitte Bescheid: Wir rufen Sie gern an und suchen gemeinsam eine Lösung, zum Beispiel eine Ratenzahlung.';
export const planInTime = `Können Sie nicht auf einmal zahlen, melden Sie sich bitte ${before} bei uns, um eine Ratenzahlung zu vereinbaren.`;

/** A business that does not pay may get no more goods on credit: a right that needs no clause. */
export const suspended = 'weitere Lieferungen und Leistungen zurückhalten';

/** Below how to pay: to a valued customer, to a business that pays badly, and in few words. */
export const thanks =
  'Falls Sie inzwischen gezahlt haben, danken wir Ihnen; Sie brauchen dann nichts weiter zu tun. Bei Fragen sind wir gern für Sie da: Antworten Sie einfach auf diese E-Mail.';
export const paid = 'Falls Sie inzwischen gezahlt haben, brauchen Sie nichts weiter zu tun.';
export const objections = `${paid} Sind Sie mit {% if one %}dieser Rechnung{% else %}diesen Rechnungen{% endif %} nicht einverstanden, teilen Sie uns die Gründe bitte {% if dated %}bis zum {{ payBy }}{% else %}möglichst bald{% endif %} schriftlich mit.`;
