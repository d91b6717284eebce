import type { ProblemWords } from './problemFacts';

export const de: ProblemWords = {
  problems: {
    'no-levels': () => 'es gibt keine Stufe. Fügen Sie eine Zeile mit Tagen ab 0 hinzu',
    'too-many-levels': ({ most }) => `es gibt mehr als ${most} Stufen. Entfernen Sie einige`,
    'days-missing': ({ column }) => `die Tage fehlen. Füllen Sie „${column}“ aus`,
    'days-not-whole': ({ found }) =>
      `${found} Tage ist keine ganze Zahl. Geben Sie eine ganze Zahl ein, etwa 10`,
    'days-fall': ({ found }) =>
      `${found} Tage sind weniger als in der Zeile darüber. Ordnen Sie die Stufen nach Tagen`,
    'negative-after-positive': ({ found }) =>
      `${found} Tage sind ein Hinweis vor der Fälligkeit. Setzen Sie diese Zeile über die Stufen`,
    'interval-not-whole': ({ found, column }) =>
      `${found} ist keine ganze Zahl. Geben Sie in „${column}“ eine ganze Zahl ein, etwa 7`,
    'unknown-channel': ({ found, channels }) => `den Kanal ${found} gibt es nicht. Wählen Sie ${channels}`,
    'no-text': ({ texts }) => `eine E-Mail oder ein Brief braucht einen Text. Wählen Sie ${texts}`,
    'unknown-text': ({ found, texts }) => `den Text ${found} gibt es nicht. Wählen Sie ${texts}`,
    'not-yes-or-no': ({ found, column }) =>
      `${found} ist weder ja noch nein. Geben Sie in „${column}“ ja oder nein ein`,
    'amount-not-valid': ({ found, column }) =>
      `${found} ist kein Betrag. Geben Sie in „${column}“ einen Betrag ab 0 ein, oder nichts`,
    'pay-within-not-whole': ({ found, column }) =>
      `${found} ist keine ganze Zahl. Geben Sie in „${column}“ eine Anzahl Tage ein, oder nichts`,
    'notice-not-by-mail': ({ found }) => `das geht nur per E-Mail, nicht per ${found}`,
    'notice-charges': ({ column }) =>
      `noch ist nichts überfällig: Berechnen Sie nichts. Leeren Sie „${column}“`,
  },
  quoted: (text) => `„${text}“`,
  or: ' oder ',
  inLevel: (procedure, level) => `Mahnverfahren ${procedure}, Stufe ${level}`,
  inNotice: (procedure) => `Mahnverfahren ${procedure}, Hinweis vor der Fälligkeit`,
  inProcedure: (procedure) => `Mahnverfahren ${procedure}`,
};
