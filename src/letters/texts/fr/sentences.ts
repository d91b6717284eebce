/** By when: the last day that the letter names, else soon. */
export const soon = '{% if dated %}au plus tard le {{ payBy }}{% else %}dans les prochains jours{% endif %}';

/** The same, where it is asked with more weight. */
export const firmly = '{% if dated %}au plus tard le {{ payBy }}{% else %}sans délai{% endif %}';

/** What is asked, of a business and of a consumer alike. */
export const balance = 'régler le solde de {{ total }}';

/** To be followed by what is said of them: past their due date, still unpaid. */
export const unpaid =
  '{% if one %}la facture ci-dessous n’est toujours pas entièrement payée{% else %}les factures ci-dessous ne sont toujours pas entièrement payées{% endif %}';

/** A first reminder names what is due. */
export const opening =
  'Sauf erreur de notre part, {% if one %}la facture ci-dessous n’est pas encore entièrement payée, alors que son échéance est dépassée{% else %}les factures ci-dessous ne sont pas encore entièrement payées, alors que leur échéance est dépassée{% endif %}.';

/** What a further reminder says: a procedure may begin with any text, and then nothing was sent before. */
export const reminded = (further: string): string =>
  `{% if level > 1 %}${further}{% else %}${opening}{% endif %}`;

/** The opening in few words. */
export const pastDue =
  '{% if one %}La facture ci-dessous est échue et n’est pas entièrement payée{% else %}Les factures ci-dessous sont échues et ne sont pas entièrement payées{% endif %}.';

/** For a consumer who cannot pay at once: in general, and by phone. */
const instalments = 'nous chercherons une solution avec vous, par exemple un paiement échelonné.';
export const plan = `Si vous ne pouvez pas payer en une fois, contactez-nous\u00a0: ${instalments}`;
export const planByPhone = `Si vous ne pouvez pas payer en une fois, dites-nous quand nous pouvons vous appeler\u00a0: ${instalments}`;

/** A business that does not pay may get no more goods on credit: a right that needs no clause. */
export const suspended = 'et nous pourrons suspendre nos livraisons et prestations';

/** Silence has its consequence too. */
export const silence = 'Sans paiement ni nouvelles de votre part';

/** The law's own sentences: '' where there is nothing to announce, and then no paragraph. */
export const announcement = '{{ announcement }}';

/** Counts the reminders of the letter. */
export const againTitle =
  '{% if level == 2 %}Deuxième rappel{% elsif level == 3 %}Troisième rappel{% elsif level > 3 %}Nouveau rappel{% else %}Rappel{% endif %}';
