import { fr as counted } from '../../pane/counted';
import type { PolicyWords } from './policyWords';

const days = (count: number): string => counted(count, 'jour', 'jours');
const workingDays = (count: number): string => counted(count, 'jour ouvrable', 'jours ouvrables');

export const fr: PolicyWords = {
  sheet: 'Politique de rappel',
  title: 'Politique de rappel',
  intro: 'Voici comment nous relançons les clients pour les factures impayées.',
  company: 'Société',
  procedure: 'Procédure',
  since: 'Établie le',
  steps: 'Qui fait quoi, quand et comment',
  headers: {
    step: 'Étape',
    when: 'Quand',
    means: 'Comment',
    who: 'Qui',
    message: 'Texte',
    charged: 'Nous réclamons en plus',
    payWithin: 'À payer dans les',
    from: { customer: 'À partir de, par client', item: 'À partir de, par facture' },
  },
  notice: 'Avant',
  when: (count) =>
    count === 0
      ? 'À l’échéance'
      : count < 0
        ? `${days(-count)} avant l’échéance`
        : `${days(count)} après l’échéance`,
  andAfterStep: (count, step) => `et au moins ${days(count)} après l’étape ${step}`,
  afterStep: (count, step) => `${days(count)} après l’étape ${step}`,
  afterPayBy: (count, step) => `${days(count)} après le dernier jour de paiement de l’étape ${step}`,
  means: {
    mail: 'E-mail',
    letter: 'Lettre par la poste',
    call: 'Téléphone',
    task: 'Tâche d’un collaborateur',
    'hand-over': 'Remise à un bureau de recouvrement, un avocat ou un huissier',
  },
  bySelf: 'Part automatiquement avec chaque envoi',
  byHand: 'Un collaborateur décide par client',
  byColleague: 'Un collaborateur',
  agreed: (who) => `Avec l’accord de ${who}`,
  agreedFrom: (who, amount) => `Avec l’accord de ${who} à partir de ${amount}`,
  messages: {
    notice: 'Avis préalable',
    'level-1': 'Rappel',
    'level-2': 'Deuxième rappel',
    'level-3': 'Dernier rappel',
    'level-4': 'Mise en demeure',
    'fourteen-days': 'Lettre de quatorze jours',
  },
  fee: (amount) => `Frais de rappel ${amount}`,
  interest: 'Intérêts de retard',
  costs: 'Indemnité',
  free: 'Rien',
  days,
  noDays: 'Tout de suite',
  anyAmount: 'Tout montant',
  rules: 'Ce qui vaut toujours',
  minimum: (amount) => `En dessous de ${amount}, nous ne relançons pas un client.`,
  customerInterval: (count) =>
    `Au moins ${days(count)} séparent deux e-mails à un client. Ce qui échoit entre-temps part avec le suivant.`,
  itemsAlone: 'Chaque facture suit ses propres jours, même si le client reçoit alors plus d’e-mails.',
  skipLevels: {
    no: 'Aucune étape n’est sautée, quel que soit le retard.',
    yes: 'Une facture très en retard passe tout de suite à l’étape de son ancienneté.',
  },
  mailPer: {
    customer: 'Tout ce qu’un client doit payer figure dans un seul e-mail.',
    level: 'Un client reçoit un e-mail par étape.',
    item: 'Un client reçoit un e-mail par facture.',
  },
  credits: {
    all: 'Toutes les notes de crédit et tous les paiements ouverts du client sont déduits.',
    overdue: 'Les notes de crédit et les paiements échus du client sont déduits.',
    ignore: 'Les notes de crédit ouvertes ne sont pas déduites.',
  },
  dispute: 'Aucun rappel pour ce qu’un client conteste, mais bien pour le reste de la facture.',
  promise: (count) =>
    `Si un client promet de payer, nous attendons ce jour. ${workingDays(count)} plus tard, nous reprenons contact.`,
  plan: (count) =>
    `Pendant un plan d’apurement, nous ne relançons pas. Après ${days(count)} de retard, un collaborateur décide.`,
  directDebit: (count) => `En cas de domiciliation, nous attendons ${workingDays(count)} après l’échéance.`,
  reply: 'Si un client répond, nous attendons qu’un collaborateur ait lu sa réponse.',
  blocked:
    'Un client bloqué ne reçoit rien. En cas d’insolvabilité ou de décès, nous n’écrivons pas au client.',
  handedOver: 'Nous n’envoyons plus de rappel pour ce qui est remis au recouvrement.',
  fresh: (count) => `Nous n’envoyons rien si la comptabilité a plus de ${workingDays(count)} de retard.`,
  quiet: (from, to, reason) =>
    `Du ${from} au ${to} inclus, aucun e-mail ne part${reason === '' ? '' : ` (${reason})`}. Les jours continuent à compter.`,
  law: 'Ce que nous pouvons réclamer en plus',
  chargesNothing: 'Cette procédure ne réclame rien en plus des factures.',
  withinLaw: 'Nous ne réclamons pas plus que ce que permettent la loi et nos conditions.',
  regimes: {
    'BE-B2B':
      'Entreprises, droit belge\u00a0: intérêts légaux dès le lendemain de l’échéance et 40\u00a0EUR par facture (loi du 2 août 2002).',
    'BE-B2C':
      'Consommateurs en Belgique\u00a0: le premier rappel est gratuit et laisse 14 jours. Ensuite intérêts et indemnité selon nos conditions, dans les limites légales (livre XIX CDE).',
    'BE-LEGAL':
      'Consommateurs en Belgique\u00a0: le premier rappel est gratuit et laisse 14 jours. Ensuite seulement l’intérêt légal, car nos conditions ne prévoient rien (livre XIX CDE, loi du 5 mai 1865).',
    'NL-B2B':
      'Entreprises, droit néerlandais\u00a0: intérêts commerciaux légaux et frais selon le tarif légal (art. 6:119a du Code civil néerlandais, «\u00a0Besluit vergoeding voor buitengerechtelijke incassokosten\u00a0»).',
    'NL-B2C':
      'Consommateurs aux Pays-Bas\u00a0: intérêts légaux. Des frais seulement après une lettre de quatorze jours, au plus le tarif légal (art. 6:96 et 6:119 du Code civil néerlandais).',
    'DE-B2B':
      'Entreprises, droit allemand\u00a0: intérêts légaux et 40\u00a0EUR par facture (§\u00a0288 BGB).',
    'DE-B2C': 'Consommateurs en Allemagne\u00a0: nous ne réclamons rien en plus.',
    'FR-B2B':
      'Entreprises, droit français\u00a0: intérêts légaux et 40\u00a0EUR par facture (art. L441-10 du Code de commerce).',
    'FR-B2C': 'Consommateurs en France\u00a0: nous ne réclamons rien en plus.',
    'LU-B2B':
      'Entreprises, droit luxembourgeois\u00a0: intérêts légaux et 40\u00a0EUR par facture (loi du 18 avril 2004).',
    'LU-B2C': 'Consommateurs au Luxembourg\u00a0: nous ne réclamons rien en plus.',
    'GB-B2B':
      'Entreprises, droit britannique\u00a0: intérêts légaux et 40, 70 ou 100\u00a0GBP par facture (loi de 1998 sur les retards de paiement).',
  },
  noLaw: 'Autres pays\u00a0: nous ne réclamons rien en plus.',
  noAdvice: 'Ceci résume les règles et n’est pas un conseil juridique.',
  inStep: (step) => `Étape ${step}\u00a0:`,
  whom: 'À qui cela s’applique',
  sources: {
    customer: 'Convenu pour le client lui-même',
    group: 'Convenu pour le groupe du client',
    profile: 'Selon le profil du client',
    consumer: 'Consommateurs, selon la loi de leur pays',
    administration: 'Procédure de la société',
    standard: 'Aucune autre procédure choisie',
  },
  together: 'Ensemble',
  customers: (count) => counted(count, 'client', 'clients'),
  nobody: 'Aucun client n’a cette procédure pour l’instant.',
  signed: 'Accord',
  name: 'Nom',
  role: 'Fonction',
  date: 'Date',
  signature: 'Signature',
  source: (procedure, date) =>
    `Source\u00a0: procédure ${procedure} et paramètres de ce classeur au ${date}. À réimprimer après tout changement.`,
};
