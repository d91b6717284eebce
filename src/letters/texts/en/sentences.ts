/** By when: the last day that the letter names, else soon. */
export const soon = '{% if dated %}by {{ payBy }}{% else %}in the coming days{% endif %}';

/** The same, where it is asked with more weight. */
export const firmly = '{% if dated %}by {{ payBy }}{% else %}without delay{% endif %}';

/** What is asked. */
export const balance = 'transfer the outstanding amount of {{ total }}';

/** The invoices, still unpaid: within a sentence. */
export const unpaid =
  'the {% if one %}invoice below has still not been paid in full{% else %}invoices below have still not been paid in full{% endif %}';

/** A first reminder names what is due. */
export const opening =
  'According to our records, the {% if one %}invoice below has not been paid in full, although its due date has passed{% else %}invoices below have not been paid in full, although their due dates have passed{% endif %}.';

/** What a further reminder says: a procedure may begin with any text, and then nothing was sent before. */
export const reminded = (further: string): string =>
  `{% if level > 1 %}${further}{% else %}${opening}{% endif %}`;

/** The opening in few words. */
export const pastDue =
  'The {% if one %}invoice below is past its due date and has not been paid in full{% else %}invoices below are past their due dates and have not been paid in full{% endif %}.';

/** For a consumer who cannot pay at once: in general, and by phone. */
const instalments = 'and we will look for a solution together, for example payment in instalments.';
export const plan = `If you cannot pay it all at once, please contact us ${instalments}`;
export const planByPhone = `If you cannot pay it all at once, let us know when we may call you ${instalments}`;

/** A business that does not pay may get no more goods on credit: a right that needs no clause. */
export const suspended = ', and may suspend our deliveries and services';

/** Silence has its consequence too. */
export const silence = 'If we receive neither payment nor word from you';

/** The law's own sentences: '' where there is nothing to announce, and then no paragraph. */
export const announcement = '{{ announcement }}';

/** Counts the reminders of the letter. */
export const againTitle =
  '{% if level == 2 %}Second reminder{% elsif level == 3 %}Third reminder{% elsif level > 3 %}Further reminder{% else %}Payment reminder{% endif %}';
