import type { LetterTexts } from './letterTexts';

const opening =
  'Sauf erreur de notre part, {% if one %}la facture ci-dessous n’est pas encore entièrement payée, alors que son échéance est dépassée{% else %}les factures ci-dessous ne sont pas encore entièrement payées, alors que leur échéance est dépassée{% endif %}.';
const stillOpen =
  'Nous vous avons déjà adressé un rappel. Sauf erreur de notre part, {% if one %}la facture ci-dessous n’est toujours pas entièrement payée{% else %}les factures ci-dessous ne sont toujours pas entièrement payées{% endif %}.';
const stillOpenAfterAll =
  'Nous vous avons déjà écrit à ce sujet. Malgré cela, {% if one %}la facture ci-dessous reste, sauf erreur de notre part, en tout ou en partie impayée{% else %}les factures ci-dessous restent, sauf erreur de notre part, en tout ou en partie impayées{% endif %}.';

const againTitle =
  '{% if level == 2 %}Deuxième rappel{% elsif level == 3 %}Troisième rappel{% else %}Nouveau rappel{% endif %}';

/** French as understood in Belgium, France and Luxembourg alike. */
export const fr: LetterTexts = {
  first: {
    title: 'Rappel',
    opening: `${opening} Il s’agit sans doute d’un oubli.`,
    request:
      'Nous vous prions de bien vouloir régler le solde de {{ total }} {% if dated %}au plus tard le {{ payBy }}{% else %}dans les prochains jours{% endif %}.',
  },
  firstConsumer: {
    title: 'Premier rappel',
    opening: `${opening} Il s’agit sans doute d’un oubli.`,
    request:
      'Nous vous prions de bien vouloir régler le solde de {{ total }} au plus tard le {{ payBy }}. Ce rappel est gratuit.',
  },
  second: {
    title: againTitle,
    opening: stillOpen,
    request: 'Nous vous demandons de régler le solde de {{ total }} au plus tard le {{ payBy }}.',
  },
  secondConsumer: {
    title: againTitle,
    opening: stillOpen,
    request:
      'Nous vous demandons de régler le solde de {{ total }} au plus tard le {{ payBy }}. Si vous ne pouvez pas payer en une fois, contactez-nous\u00a0: nous chercherons une solution avec vous.',
  },
  last: {
    title: 'Mise en demeure',
    opening: stillOpenAfterAll,
    request:
      '{% if mixed %}Par la présente, nous vous mettons formellement en demeure de payer les factures portant la mention «\u00a0{{ mark }}\u00a0» au plus tard le {{ payBy }}\u00a0; pour les autres, ceci est un rappel. Le solde total s’élève à {{ total }}.{% else %}Par la présente, nous vous mettons formellement en demeure de payer le solde de {{ total }} au plus tard le {{ payBy }}.{% endif %} Sans paiement ni nouvelles de votre part dans ce délai, nous examinerons les suites à donner, sous réserve de tous nos droits.',
  },
  lastConsumer: {
    title: 'Mise en demeure',
    opening: stillOpenAfterAll,
    request:
      '{% if mixed %}Par la présente, nous vous mettons formellement en demeure de payer les factures portant la mention «\u00a0{{ mark }}\u00a0» au plus tard le {{ payBy }}\u00a0; pour les autres, ceci est un rappel. Le solde total s’élève à {{ total }}.{% else %}Par la présente, nous vous mettons formellement en demeure de payer le solde de {{ total }} au plus tard le {{ payBy }}.{% endif %} Si vous ne pouvez pas payer en une fois, contactez-nous avant cette date\u00a0: nous chercherons une solution avec vous. Sans paiement ni nouvelles de votre part, nous examinerons les suites à donner.',
  },
  notice: {
    title: 'Échéance prochaine',
    opening:
      'Un mot amical avant l’échéance\u00a0: {% if one %}la facture ci-dessous arrive bientôt à échéance{% else %}les factures ci-dessous arrivent bientôt à échéance{% endif %}.',
    request:
      'Nous vous remercions de régler le solde de {{ total }} au plus tard à {% if one %}l’échéance{% else %}l’échéance de chaque facture{% endif %}.',
  },
  fourteenDays: {
    title: 'Rappel sans frais',
    opening,
    request:
      'Vous pouvez encore régler le solde de {{ total }} sans frais dans les 15 jours suivant la remise de cette lettre. À défaut de paiement dans ce délai, vous devrez des frais de recouvrement de {{ costs }}{% if vat %}, TVA de {{ vat }} comprise, que nous ne pouvons pas déduire{% endif %}.',
  },
  announcement:
    'À défaut de paiement dans les 14 jours calendrier à compter du lendemain de ce courriel, nous pourrons réclamer, selon nos conditions générales, {% if costs %}une indemnité forfaitaire de {{ costs }}{% if percent %} et {% endif %}{% endif %}{% if percent %}des intérêts de retard de {{ percent }} l’an{% endif %}.',
  fourteenDaysOf:
    'Pour {{ documents }}\u00a0: à défaut de paiement dans les 15 jours suivant la remise de cette lettre, vous devrez des frais de recouvrement de {{ costs }}{% if vat %}, TVA de {{ vat }} comprise, que nous ne pouvons pas déduire{% endif %}.',
  inclusive: '{{ total }} (intérêts et frais compris)',
  salutation: 'Madame, Monsieur,',
  salutationConsumer: 'Madame, Monsieur,',
  crossed:
    'Si vous avez payé entre-temps, votre paiement et ce message se sont croisés et vous n’avez plus rien à faire. Pour toute question, ou si vous n’êtes pas d’accord avec ce relevé, il vous suffit de répondre à ce courriel.',
  closing: 'Veuillez agréer, Madame, Monsieur, nos salutations distinguées.',
  labels: {
    customer: 'Client',
    document: 'Facture',
    invoiceDate: 'Date de facture',
    dueDate: 'Échéance',
    amount: 'Montant',
    open: 'Solde ouvert',
    daysLate: '{{ days }} {% if days == 1 %}jour{% else %}jours{% endif %} de retard',
    dueToday: 'échoit aujourd’hui',
    notYetDue: 'non échue',
    mark: 'rappel n°\u00a0{{ level }}',
    credits: 'À déduire (notes de crédit et paiements)',
    charges: 'Intérêts et frais',
    subtotal: 'Solde des factures',
    chargeNames: {
      interest: 'Intérêts de retard',
      costs: 'Frais de recouvrement',
      'lump-sum': 'Indemnité forfaitaire (conditions générales)',
      fixed: 'Indemnité forfaitaire pour frais de recouvrement',
      fee: 'Frais de rappel',
    },
    interestPart:
      '{{ days }} {% if days == 1 %}jour{% else %}jours{% endif %} à {{ percent }} l’an sur {{ on }}',
    chargeBasis: 'sur un solde de {{ basis }}',
    vat: 'TVA de {{ percent }} comprise, que nous ne pouvons pas déduire',
    repeated: 'figurait déjà dans notre rappel précédent',
    disputed: '{{ amount }} en litige, non réclamé ici',
    toPay: 'À payer',
    account: 'Compte',
    beneficiary: 'Bénéficiaire',
    structuredReference: 'Communication structurée',
    freeReference: 'Communication',
    customerShort: 'client',
    invoice: 'facture',
    invoices: 'factures',
    andMore: 'et {{ more }} de plus',
    colon: '\u00a0:',
    semicolon: '\u00a0;',
  },
};
