/** The invoices as the subject of a sentence, alone or behind their verb. */
export const theInvoices = '{% if one %}de onderstaande factuur{% else %}de onderstaande facturen{% endif %}';
const areTheInvoices =
  '{% if one %}is de onderstaande factuur{% else %}zijn de onderstaande facturen{% endif %}';

/** Of a first reminder. */
export const opening = `Volgens onze boekhouding ${areTheInvoices} nog niet volledig betaald, hoewel de vervaldag verstreken is.`;

/** What a further reminder says: a procedure may begin with any text, and then nothing was sent before. */
export const reminded = (further: string): string =>
  `{% if level > 1 %}${further}{% else %}${opening}{% endif %}`;

/** Of a further one, of one that follows several, and of the formal notice. */
export const stillOpen = reminded(
  `Wij stuurden u eerder al een herinnering. Volgens onze boekhouding ${areTheInvoices} nog niet volledig betaald.`,
);
export const openDespite = (what: string): string =>
  reminded(`Ondanks ${what} ${areTheInvoices} volgens onze boekhouding nog niet volledig betaald.`);
export const stillOpenAfterAll = reminded(
  `Wij schreven u hierover al eerder. Toch ${areTheInvoices} volgens onze boekhouding nog niet volledig betaald.`,
);

/** Until when: kindly, and firmly. */
export const soon = '{% if dated %}uiterlijk op {{ payBy }}{% else %}eerstdaags{% endif %}';
export const atOnce = '{% if dated %}uiterlijk op {{ payBy }}{% else %}onmiddellijk{% endif %}';
const before = '{% if dated %}vóór die datum{% else %}zo snel mogelijk{% endif %}';

/** What is asked, with its amount. */
export const amount = 'het openstaande bedrag van {{ total }}';

/** What the first reminder to a consumer says where it asks nothing on top. */
export const free = '{% unless charged %} Deze herinnering is kosteloos.{% endunless %}';

/** What a consumer can do who cannot pay at once: in general, by phone, and within the term. */
export const plan =
  'Lukt betalen niet in één keer, neem dan contact met ons op: dan zoeken wij samen een oplossing, bijvoorbeeld een afbetalingsplan.';
export const planByPhone =
  'Lukt betalen niet in één keer? Laat het ons weten: wij bellen u graag om samen een oplossing te zoeken, bijvoorbeeld een afbetalingsplan.';
export const planInTime = `Kunt u niet in één keer betalen, neem dan ${before} contact met ons op voor een afbetalingsplan.`;

/** A business that does not pay may get no more goods on credit: a right that needs no clause. */
export const suspended = 'en kunnen wij nieuwe leveringen en diensten opschorten';

/** Below how to pay: to a valued customer, to a business that pays badly, and in few words. */
export const thanks =
  'Hebt u intussen betaald, dan danken wij u daarvoor en hoeft u niets meer te doen. Met vragen kunt u altijd bij ons terecht: antwoord gerust op deze e-mail.';
export const paid = 'Hebt u intussen betaald, dan hoeft u niets meer te doen.';
export const objections = `${paid} Gaat u niet akkoord met {% if one %}deze factuur{% else %}deze facturen{% endif %}, laat ons dan {% if dated %}uiterlijk op {{ payBy }}{% else %}zo snel mogelijk{% endif %} schriftelijk weten waarom.`;
