import type { RefusalWords } from './refusalFacts';

export const fr: RefusalWords = {
  no: {
    interest: 'pas d’intérêts',
    costs: 'pas de frais',
    fixed: 'pas d’indemnité forfaitaire',
    fee: 'pas de frais de rappel',
  },
  countries: { DE: 'en Allemagne', FR: 'en France', LU: 'au Luxembourg' },
  rules: {
    'no-law': ({ no }) =>
      `${no}\u00a0: Dunning ne connaît pas la loi sur le retard de paiement pour ce client`,
    'consumer-country': ({ no, country }) =>
      `${no}\u00a0: rien n’est facturé à un consommateur${country === '' ? '' : ` ${country}`}`,
    'no-clause': ({ no }) =>
      `${no}\u00a0: aucune condition générale enregistrée ne le prévoit (art. XIX.4 du Code belge de droit économique)`,
    'be-first-reminder': ({ no }) =>
      `${no}\u00a0: le premier rappel à un consommateur est gratuit (art. XIX.2 du Code belge de droit économique)`,
    'be-not-announced': ({ no }) =>
      `${no}\u00a0: un rappel doit d’abord l’annoncer et laisser 14 jours (art. XIX.2 du Code belge de droit économique)`,
    'be-term': ({ no, day }) =>
      `${no} avant le ${day}\u00a0: les 14 jours après le premier rappel courent encore (art. XIX.2 du Code belge de droit économique)`,
    'be-interest-cap': ({ no, percent, mostPercent }) =>
      `${no}\u00a0: ${percent} dépasse les ${mostPercent} permis (art. XIX.4 du Code belge de droit économique)`,
    'be-reminder-fee': ({ no, amount, most }) =>
      `${no}\u00a0: ${amount} dépasse ${most}, selon le réglage (au plus 7,50\u00a0EUR, art. XIX.2 du Code belge de droit économique)`,
    'be-fee-and-lump-sum': ({ no }) =>
      `${no} en plus d’une clause indemnitaire\u00a0: ce n’est pas tranché (art. XIX.4 du Code belge de droit économique)`,
    'nl-letter': ({ no }) =>
      `${no}\u00a0: la lettre de quatorze jours doit d’abord partir (art. 6:96, al. 6 du Code civil néerlandais)`,
    'nl-term': ({ no, day }) =>
      `${no} avant le ${day}\u00a0: les 15 jours après la remise de la lettre de quatorze jours courent encore (art. 6:96, al. 6 du Code civil néerlandais)`,
    'nl-tariff-only': ({ no }) =>
      `${no}\u00a0: un consommateur ne doit que le tarif légal (art. 6:96, al. 5 du Code civil néerlandais)`,
    'nl-inside-tariff': ({ no }) =>
      `${no}\u00a0: le tarif comprend tous les frais de recouvrement (art. 2 du décret néerlandais)`,
    currency: ({ no, currency }) => `${no}\u00a0: la loi ne donne pas de montants en ${currency}`,
    'rate-unknown': ({ no, day }) =>
      `${no}\u00a0: le taux au ${day} n’est pas connu. Complétez la table des taux`,
    insolvency: ({ day }) =>
      `les intérêts ne courent que jusqu’au ${day}, jour de l’insolvabilité ou du décès`,
    'out-of-range': ({ no }) => `${no}\u00a0: ce montant ou cette date ne permet pas de calcul`,
  },
  inProcedure: (procedure, level) => `procédure ${procedure}, niveau ${level}`,
  wayOut: 'désactivez-le dans la table, ou donnez à ces clients une autre procédure',
};
