/** Of a first reminder. */
export const opening =
  'According to our records, the {% if one %}invoice below has not been paid in full, although its due date has passed{% else %}invoices below have not been paid in full, although their due dates have passed{% endif %}.';

/** Of a further one. */
export const stillOpen =
  'We have already sent you a reminder. According to our records, the {% if one %}invoice below has still not been paid in full{% else %}invoices below have still not been paid in full{% endif %}.';

/** Of the last one. */
export const stillOpenAfterAll =
  'We have written to you about this before. According to our records, the {% if one %}invoice below nevertheless remains unpaid in whole or in part{% else %}invoices below nevertheless remain unpaid in whole or in part{% endif %}.';

/** Counts the reminders of the letter. */
export const againTitle =
  '{% if level == 2 %}Second reminder{% elsif level == 3 %}Third reminder{% else %}Further reminder{% endif %}';
