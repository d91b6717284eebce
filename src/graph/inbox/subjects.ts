/**
 * Beginnings of subjects by which programs that answer by themselves are known: the last resort, where neither the
 * message class nor a header tells. A word that a person may begin a subject with counts only before a colon.
 */
const automatic = [
  /^(automatisch antwoord|automatische reactie|auto-?antwoord)\b/,
  /^afwezig(heid(s(bericht|melding|assistent))?)? ?:/,
  /^(out of (the )?office|afwezigheids(bericht|melding|assistent))\b/,
  /^(réponse automatique|reponse automatique|message automatique)(?![\p{L}])/u,
  /^(absence (du|de) bureau|absent\(?e?\)? du bureau|message d['’]absence|avis d['’]absence)(?![\p{L}])/u,
  /^absen(ce|t|te) ?:/,
  /^(automatische antwort|abwesenheits(notiz|nachricht|meldung|assistent)|autoantwort)\b/,
  /^(abwesend|abwesenheit) ?:/,
  /^(automatic reply|auto-?reply|autoresponse|auto response|vacation reply)\b/,
  /^(auto|out of office|ooo) ?:/,
];

/** Subjects of reports that a mail did not arrive. */
const undelivered = [
  /^(undeliverable|undelivered mail|mail delivery (failed|failure)|returned mail|delivery (has )?failed)\b/,
  /^(delivery status notification ?\(failure\)|failure notice|message not delivered|mail system error)/,
  /^(onbestelbaar|niet bezorgd|bericht niet bezorgd|aflevering mislukt|mislukte aflevering)\b/,
  /^(non remis|échec de (la )?(remise|livraison|distribution)|message non (remis|distribué|délivré))(?![\p{L}])/u,
  /^(notification d['’]échec de remise|mail non distribué|non distribuable|retour de courrier)(?![\p{L}])/u,
  /^(unzustellbar|nicht zustellbar|nachricht nicht zugestellt|zustellung fehlgeschlagen)\b/,
  /^(zustellfehler|fehler bei der zustellung|unzustellbarkeitsbericht)\b/,
];

/** Subjects of reports that a mail takes longer: the server goes on trying. */
const delayed = [
  /^delivery (delayed|status notification ?\(delay\))/,
  /^(delayed mail|warning: (message|could not send message)|uitgesteld|vertraagd)\b/,
  /^(remise (différée|retardée)|distribution (différée|retardée))(?![\p{L}])/u,
  /^(zustellung verzögert|verzögerte zustellung)(?![\p{L}])/u,
];

const folded = (subject: string): string => subject.slice(0, 200).trim().toLowerCase();
const among = (forms: readonly RegExp[], subject: string): boolean => {
  const text = folded(subject);
  return forms.some((form) => form.test(text));
};

/** `isAutomaticSubject('Afwezig: herinnering F-1') //=> true` */
export const isAutomaticSubject = (subject: string): boolean => among(automatic, subject);
/** `isUndeliveredSubject('Onbestelbaar: herinnering F-1') //=> true` */
export const isUndeliveredSubject = (subject: string): boolean => among(undelivered, subject);
/** `isDelayedSubject('Delivery delayed: reminder F-1') //=> true` */
export const isDelayedSubject = (subject: string): boolean => among(delayed, subject);
