import type { LetterTexts } from './letterTexts';

const opening =
  'Volgens onze boekhouding {% if one %}is de onderstaande factuur{% else %}zijn de onderstaande facturen{% endif %} nog niet volledig betaald, hoewel de vervaldag verstreken is.';
const stillOpen =
  'Wij stuurden u eerder al een herinnering. Volgens onze boekhouding {% if one %}is de onderstaande factuur{% else %}zijn de onderstaande facturen{% endif %} nog niet volledig betaald.';
const stillOpenAfterAll =
  'Wij schreven u hierover al eerder. Toch {% if one %}is de onderstaande factuur{% else %}zijn de onderstaande facturen{% endif %} volgens onze boekhouding nog niet volledig betaald.';

/** Dutch as written in Belgium: the base, from which `nlNetherlands` differs. */
export const nl: LetterTexts = {
  first: {
    title: 'Betalingsherinnering',
    opening: `${opening} Misschien is dit aan uw aandacht ontsnapt.`,
    request:
      'Mogen wij u vragen het openstaande bedrag van {{ total }} {% if dated %}uiterlijk op {{ payBy }}{% else %}eerstdaags{% endif %} over te schrijven?',
  },
  firstConsumer: {
    title: 'Eerste herinnering',
    opening: `${opening} Misschien is dit aan uw aandacht ontsnapt.`,
    request:
      'Mogen wij u vragen het openstaande bedrag van {{ total }} uiterlijk op {{ payBy }} over te schrijven? Deze herinnering is kosteloos.',
  },
  second: {
    title: 'Aanmaning',
    opening: stillOpen,
    request:
      'Wij verzoeken u het openstaande bedrag van {{ total }} uiterlijk op {{ payBy }} over te schrijven.',
  },
  secondConsumer: {
    title: 'Aanmaning',
    opening: stillOpen,
    request:
      'Wij vragen u het openstaande bedrag van {{ total }} uiterlijk op {{ payBy }} over te schrijven. Lukt dat niet in één keer, neem dan contact met ons op: dan zoeken wij samen een oplossing.',
  },
  last: {
    title: 'Ingebrekestelling',
    opening: stillOpenAfterAll,
    request:
      '{% if mixed %}Voor de facturen met de vermelding “{{ mark }}” stellen wij u hierbij formeel in gebreke en manen wij u aan om ze uiterlijk op {{ payBy }} te betalen; aan de andere herinneren wij u. Het totale saldo bedraagt {{ total }}.{% else %}Wij stellen u hierbij formeel in gebreke en manen u aan om het openstaande bedrag van {{ total }} uiterlijk op {{ payBy }} te betalen.{% endif %} Ontvangen wij binnen die termijn geen betaling en geen bericht, dan beraden wij ons over verdere stappen, onder voorbehoud van al onze rechten.',
  },
  lastConsumer: {
    title: 'Ingebrekestelling',
    opening: stillOpenAfterAll,
    request:
      '{% if mixed %}Voor de facturen met de vermelding “{{ mark }}” stellen wij u hierbij formeel in gebreke en vragen wij u ze uiterlijk op {{ payBy }} te betalen; aan de andere herinneren wij u. Het totale saldo bedraagt {{ total }}.{% else %}Wij stellen u hierbij formeel in gebreke en vragen u het openstaande bedrag van {{ total }} uiterlijk op {{ payBy }} te betalen.{% endif %} Lukt dat niet in één keer, neem dan vóór die datum contact met ons op: dan zoeken wij samen een oplossing. Zonder betaling of bericht beraden wij ons over verdere stappen.',
  },
  notice: {
    title: 'Binnenkort te betalen',
    opening:
      'Een vriendelijk bericht vooraf: {% if one %}de onderstaande factuur vervalt{% else %}de onderstaande facturen vervallen{% endif %} binnenkort.',
    request:
      'Mogen wij u vragen het openstaande bedrag van {{ total }} uiterlijk op {% if one %}de vervaldag{% else %}de vervaldag van elke factuur{% endif %} over te schrijven?',
  },
  fourteenDays: {
    title: 'Kosteloze aanmaning',
    opening,
    request:
      'Wij geven u de gelegenheid om het openstaande bedrag van {{ total }} alsnog zonder kosten te betalen, binnen 15 dagen nadat deze brief bij u is bezorgd. Betaalt u niet binnen die termijn, dan bent u {{ costs }} aan incassokosten verschuldigd{% if vat %}, inclusief {{ vat }} btw, die wij niet kunnen verrekenen{% endif %}.',
  },
  announcement:
    'Betaalt u niet binnen 14 kalenderdagen vanaf de dag na deze e-mail, dan kunnen wij volgens onze algemene voorwaarden {% if costs %}een forfaitaire schadevergoeding van {{ costs }}{% if percent %} en {% endif %}{% endif %}{% if percent %}nalatigheidsinterest van {{ percent }} per jaar{% endif %} aanrekenen.',
  fourteenDaysOf:
    'Voor {{ documents }}: betaalt u niet binnen 15 dagen nadat deze brief bij u is bezorgd, dan bent u {{ costs }} aan incassokosten verschuldigd{% if vat %}, inclusief {{ vat }} btw, die wij niet kunnen verrekenen{% endif %}.',
  inclusive: '{{ total }} (interesten en kosten inbegrepen)',
  salutation: 'Geachte heer, mevrouw,',
  salutationConsumer: 'Geachte heer, mevrouw,',
  crossed:
    'Hebt u intussen betaald, dan hebben uw betaling en dit bericht elkaar gekruist en hoeft u niets meer te doen. Hebt u een vraag of klopt er volgens u iets niet? Antwoord dan gerust op deze e-mail.',
  closing: 'Met vriendelijke groeten',
  labels: {
    customer: 'Klant',
    document: 'Factuur',
    invoiceDate: 'Factuurdatum',
    dueDate: 'Vervaldag',
    amount: 'Factuurbedrag',
    open: 'Openstaand',
    daysLate: '{{ days }} {% if days == 1 %}dag{% else %}dagen{% endif %} te laat',
    dueToday: 'vervalt vandaag',
    notYetDue: 'nog niet vervallen',
    mark: 'herinnering {{ level }}',
    credits: 'In mindering (creditnota’s en betalingen)',
    charges: 'Interesten en kosten',
    subtotal: 'Saldo van de facturen',
    chargeNames: {
      interest: 'Nalatigheidsinterest',
      costs: 'Incassokosten',
      'lump-sum': 'Schadebeding (algemene voorwaarden)',
      fixed: 'Forfaitaire vergoeding voor invorderingskosten',
      fee: 'Herinneringskosten',
    },
    interestPart:
      '{{ days }} {% if days == 1 %}dag{% else %}dagen{% endif %} aan {{ percent }} per jaar op {{ on }}',
    chargeBasis: 'berekend op {{ basis }}',
    vat: 'inclusief {{ percent }} btw, die wij niet kunnen verrekenen',
    repeated: 'ook in onze vorige herinnering gevraagd',
    disputed: '{{ amount }} is in betwisting en wordt hier niet gevraagd',
    toPay: 'Te betalen',
    account: 'Rekeningnummer',
    beneficiary: 'Begunstigde',
    structuredReference: 'Gestructureerde mededeling',
    freeReference: 'Mededeling',
    customerShort: 'klant',
    invoice: 'factuur',
    invoices: 'facturen',
    andMore: 'en nog {{ more }}',
    colon: ':',
    semicolon: ';',
  },
};
