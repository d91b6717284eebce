import type { StepTexts } from '../languageTexts';
import { paragraphs } from '../paragraphs';
import { amount, paid, thanks } from './sentences';

const title = 'Demnächst fällig';
const dueDay = 'zur {% if one %}Fälligkeit{% else %}Fälligkeit der einzelnen Rechnungen{% endif %}';
const fallDue =
  '{% if one %}ie unten aufgeführte Rechnung wird{% else %}ie unten aufgeführten Rechnungen werden{% endif %} demnächst fällig';
const ahead = `ein freundlicher Hinweis vorab: D${fallDue}.`;
const soonDue = `d${fallDue}.`;
const known =
  'Gern weisen wir Sie vorab darauf hin, dass {% if one %}die unten aufgeführte Rechnung demnächst fällig wird{% else %}die unten aufgeführten Rechnungen demnächst fällig werden{% endif %}.';
const request = `Bitte überweisen Sie ${amount} spätestens ${dueDay}.`;

/** Before the due date: friendly, and no reminder. */
export const notice: StepTexts = {
  business: {
    standard: { title, before: paragraphs(ahead, request) },
    strategic: {
      title,
      before: paragraphs(
        `vielen Dank für die gute Zusammenarbeit. ${known}`,
        `Wir freuen uns, wenn Ihre Zahlung von {{ total }} spätestens ${dueDay} bei uns eingeht. Fehlt Ihnen eine Bestellnummer oder eine Unterlage, oder stimmt etwas nicht? Geben Sie uns bitte Bescheid: Wir rufen Sie gern an und klären das gleich.`,
      ),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        soonDue,
        `${request} Einwände gegen {% if one %}diese Rechnung{% else %}eine dieser Rechnungen{% endif %} teilen Sie uns bitte vor der Fälligkeit mit.`,
      ),
      after: paid,
    },
  },
  consumer: {
    standard: {
      title,
      before: paragraphs(
        ahead,
        `${request} Sollte Ihnen das nicht möglich sein, sprechen Sie uns gern vorher an: Wir suchen gemeinsam eine Lösung.`,
      ),
    },
    strategic: {
      title,
      before: paragraphs(
        `vielen Dank für Ihr Vertrauen. ${known}`,
        `${request} Sollte Ihnen das nicht möglich sein, geben Sie uns vorher Bescheid: Wir rufen Sie gern an und suchen gemeinsam eine Lösung.`,
      ),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        soonDue,
        `${request} Sollte Ihnen das nicht möglich sein, melden Sie sich bitte vor der Fälligkeit bei uns: Wir prüfen dann gemeinsam eine Ratenzahlung.`,
      ),
    },
  },
};
