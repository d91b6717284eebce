/** Of a first reminder. */
export const opening =
  'Sauf erreur de notre part, {% if one %}la facture ci-dessous n’est pas encore entièrement payée, alors que son échéance est dépassée{% else %}les factures ci-dessous ne sont pas encore entièrement payées, alors que leur échéance est dépassée{% endif %}.';

/** Of a further one. */
export const stillOpen =
  'Nous vous avons déjà adressé un rappel. Sauf erreur de notre part, {% if one %}la facture ci-dessous n’est toujours pas entièrement payée{% else %}les factures ci-dessous ne sont toujours pas entièrement payées{% endif %}.';

/** Of the last one. */
export const stillOpenAfterAll =
  'Nous vous avons déjà écrit à ce sujet. Malgré cela, {% if one %}la facture ci-dessous reste, sauf erreur de notre part, en tout ou en partie impayée{% else %}les factures ci-dessous restent, sauf erreur de notre part, en tout ou en partie impayées{% endif %}.';

/** Counts the reminders of the letter. */
export const againTitle =
  '{% if level == 2 %}Deuxième rappel{% elsif level == 3 %}Troisième rappel{% else %}Nouveau rappel{% endif %}';
