/** The invoices as the subject of a sentence, alone or behind their verb. */
export const theInvoices = 'onderstaande {% if one %}factuur{% else %}facturen{% endif %}';
const areTheInvoices = '{% if one %}is onderstaande factuur{% else %}zijn onderstaande facturen{% endif %}';

/** Of a first reminder. */
export const opening = `Volgens onze administratie ${areTheInvoices} nog niet volledig betaald, terwijl de vervaldatum is verstreken.`;

/** What a further reminder says: a procedure may begin with any text, and then nothing was sent before. */
export const reminded = (further: string): string =>
  `{% if level > 1 %}${further}{% else %}${opening}{% endif %}`;

/** Of a further one, of one that follows several, and of the formal notice. */
export const stillOpen = reminded(
  `Wij hebben u eerder een herinnering gestuurd. Volgens onze administratie ${areTheInvoices} nog niet volledig betaald.`,
);
export const openDespite = (what: string): string =>
  reminded(`Ondanks ${what} ${areTheInvoices} volgens onze administratie nog niet volledig betaald.`);
export const stillOpenAfterAll = reminded(
  `Wij hebben u hierover al eerder geschreven. Toch ${areTheInvoices} volgens onze administratie nog niet volledig betaald.`,
);

/** Until when: kindly, and firmly. */
export const soon = '{% if dated %}uiterlijk op {{ payBy }}{% else %}zo spoedig mogelijk{% endif %}';
export const atOnce = '{% if dated %}uiterlijk op {{ payBy }}{% else %}per omgaande{% endif %}';
const before = '{% if dated %}vóór die datum{% else %}zo spoedig mogelijk{% endif %}';

/** What is asked, with its amount. */
export const amount = 'het openstaande bedrag van {{ total }}';

/** What the first reminder to a consumer says where it asks nothing on top. */
export const free =
  '{% unless charged %} Voor deze herinnering brengen wij geen kosten in rekening.{% endunless %}';

/** What a consumer can do who cannot pay at once: in general, by phone, and within the term. */
export const plan =
  'Lukt het niet om in één keer te betalen, neem dan contact met ons op: dan zoeken wij samen naar een oplossing, bijvoorbeeld een betalingsregeling.';
export const planByPhone =
  'Lukt het niet om in één keer te betalen? Laat het ons weten: wij bellen u graag om samen naar een oplossing te zoeken, bijvoorbeeld een betalingsregeling.';
export const planInTime = `Kunt u niet in één keer betalen, neem dan ${before} contact met ons op voor een betalingsregeling.`;

/** A business that does not pay may get no more goods on credit: a right that needs no clause. */
export const suspended = 'en kunnen wij nieuwe leveringen en diensten opschorten';

/** Below how to pay: to a valued customer, to a business that pays badly, and in few words. */
export const thanks =
  'Heeft u inmiddels betaald, dan danken wij u daarvoor en hoeft u niets meer te doen. Heeft u een vraag, dan helpen wij u graag: antwoord gerust op deze e-mail.';
export const paid = 'Heeft u inmiddels betaald, dan hoeft u niets meer te doen.';
export const objections = `${paid} Bent u het niet eens met {% if one %}deze factuur{% else %}deze facturen{% endif %}, laat ons dan {% if dated %}uiterlijk op {{ payBy }}{% else %}zo spoedig mogelijk{% endif %} schriftelijk weten waarom.`;
