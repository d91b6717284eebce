import { allProfiles } from '../allProfiles';
import type { LanguageTexts } from '../languageTexts';
import { labels } from './labels';
import { law } from './law';

const opening =
  'nach unseren Unterlagen {% if one %}ist die unten aufgeführte Rechnung{% else %}sind die unten aufgeführten Rechnungen{% endif %} noch nicht vollständig bezahlt, obwohl {% if one %}sie fällig ist{% else %}sie fällig sind{% endif %}.';
const stillOpen =
  'wir haben Sie bereits an die Zahlung erinnert. Nach unseren Unterlagen {% if one %}ist die unten aufgeführte Rechnung{% else %}sind die unten aufgeführten Rechnungen{% endif %} noch nicht vollständig bezahlt.';
const stillOpenAfterAll =
  'wir haben Ihnen hierzu bereits geschrieben. Dennoch {% if one %}ist die unten aufgeführte Rechnung{% else %}sind die unten aufgeführten Rechnungen{% endif %} nach unseren Unterlagen noch nicht vollständig bezahlt.';

const second = {
  business: allProfiles({
    title: 'Mahnung',
    before: `${stillOpen}\n\nWir fordern Sie auf, den offenen Betrag von {{ total }} bis zum {{ payBy }} zu überweisen.`,
  }),
  consumer: allProfiles({
    title: 'Mahnung',
    before: `${stillOpen}\n\nBitte überweisen Sie den offenen Betrag von {{ total }} bis zum {{ payBy }}. Können Sie nicht auf einmal zahlen, melden Sie sich bei uns: Wir suchen gemeinsam eine Lösung.\n\n{{ announcement }}`,
  }),
};
const notice = allProfiles({
  title: 'Demnächst fällig',
  before: `ein freundlicher Hinweis vorab: {% if one %}Die unten aufgeführte Rechnung wird{% else %}Die unten aufgeführten Rechnungen werden{% endif %} demnächst fällig.\n\nBitte überweisen Sie den offenen Betrag von {{ total }} spätestens zur {% if one %}Fälligkeit{% else %}Fälligkeit der einzelnen Rechnungen{% endif %}.`,
});

/** German; a sentence after the salutation's comma starts in lower case. */
export const de: LanguageTexts = {
  steps: {
    notice: { business: notice, consumer: notice },
    'level-1': {
      business: allProfiles({
        title: 'Zahlungserinnerung',
        before: `${opening} Sicher handelt es sich um ein Versehen.\n\nWir bitten Sie, den offenen Betrag von {{ total }} {% if dated %}bis zum {{ payBy }}{% else %}in den nächsten Tagen{% endif %} zu überweisen.`,
      }),
      consumer: allProfiles({
        title: 'Zahlungserinnerung',
        before: `${opening} Sicher handelt es sich um ein Versehen.\n\nWir bitten Sie, den offenen Betrag von {{ total }} bis zum {{ payBy }} zu überweisen.{% unless charged %} Für diese Erinnerung berechnen wir keine Kosten.{% endunless %}\n\n{{ announcement }}`,
      }),
    },
    'level-2': second,
    'level-3': second,
    'level-4': {
      business: allProfiles({
        title: 'Letzte Mahnung',
        before: `${stillOpenAfterAll}\n\n{% if mixed %}Wir mahnen hiermit letztmalig und förmlich die Zahlung der Rechnungen mit dem Vermerk „{{ mark }}“ bis zum {{ payBy }} an; an die übrigen erinnern wir Sie. Der Gesamtsaldo beträgt {{ total }}.{% else %}Wir mahnen hiermit letztmalig und förmlich die Zahlung des offenen Betrags von {{ total }} bis zum {{ payBy }} an.{% endif %} Erhalten wir bis dahin weder Zahlung noch Nachricht, prüfen wir weitere Schritte und behalten uns alle Rechte vor.`,
      }),
      consumer: allProfiles({
        title: 'Letzte Mahnung',
        before: `${stillOpenAfterAll}\n\n{% if mixed %}Wir mahnen hiermit letztmalig und förmlich die Zahlung der Rechnungen mit dem Vermerk „{{ mark }}“ bis zum {{ payBy }} an; an die übrigen erinnern wir Sie. Der Gesamtsaldo beträgt {{ total }}.{% else %}Wir mahnen hiermit letztmalig und förmlich die Zahlung des offenen Betrags von {{ total }} bis zum {{ payBy }} an.{% endif %} Können Sie nicht auf einmal zahlen, melden Sie sich bitte vorher bei uns: Wir suchen gemeinsam eine Lösung. Erhalten wir weder Zahlung noch Nachricht, prüfen wir weitere Schritte.\n\n{{ announcement }}`,
      }),
    },
    'fourteen-days': {
      business: second.business,
      consumer: allProfiles({ title: 'Kostenfreie Mahnung', before: `${opening}\n\n{{ announcement }}` }),
    },
  },
  common: {
    subject: '{{ title }} – {{ invoices }}{% if sender %} – {{ sender }}{% endif %}',
    salutation: { business: 'Sehr geehrte Damen und Herren,', consumer: 'Guten Tag {{ customer }},' },
    after:
      'Falls Sie inzwischen gezahlt haben, hat sich Ihre Zahlung mit dieser Nachricht überschnitten und Sie brauchen nichts weiter zu tun. Haben Sie Fragen oder stimmt aus Ihrer Sicht etwas nicht? Antworten Sie einfach auf diese E-Mail.',
    closing: 'Mit freundlichen Grüßen',
  },
  law,
  inclusive: '{{ total }} (einschließlich Zinsen und Kosten)',
  labels,
};
