import type { FunctionDescriptions } from './names';

export const fr: FunctionDescriptions = {
  functions: {
    LEVEL:
      'Niveau de rappel d’une facture à une date. Sans sentLevel\u00a0: le niveau selon l’ancienneté. Avec sentLevel\u00a0: le niveau à envoyer maintenant, 0 s’il n’y en a pas.',
    WHY: 'La raison du niveau de rappel en une phrase, avec les dates.',
    NEXTDATE: 'Premier jour où le niveau suivant peut être envoyé\u00a0; vide s’il n’y en a pas.',
    OVERDUE: 'Nombre de jours après l’échéance\u00a0; négatif avant.',
    BUCKET: 'Tranche d’ancienneté d’une facture, comme 31-60. Le dernier jour d’une tranche en fait partie.',
    AGEING: 'Balance âgée\u00a0: par client, le montant ouvert par tranche d’ancienneté, avec les totaux.',
    INTEREST:
      'Intérêts de retard du lendemain de l’échéance au jour asOf compris. Vide sans échéance\u00a0; une erreur si le taux d’un jour n’est pas connu.',
    COSTS:
      'Indemnité forfaitaire ou frais de recouvrement que la loi permet\u00a0; pour un consommateur, le maximum. Pays-Bas\u00a0: additionnez d’abord les factures du débiteur. GB en livres.',
    RATE: 'Taux légal en cas de retard de paiement à une date, en pour cent par an\u00a0: 10,5 signifie 10,5\u00a0%.',
    DSO: 'Délai moyen de paiement des clients en jours (DSO)\u00a0: créances / ventes à crédit x jours.',
    BESTDSO: 'Meilleur DSO possible\u00a0: le délai si personne ne payait en retard.',
    ADD: 'Retard moyen de paiement en jours (average days delinquent)\u00a0: DSO moins le meilleur DSO possible.',
    CEI: 'Taux d’efficacité du recouvrement en pour cent (CEI)\u00a0: ce qui a été encaissé de ce qui pouvait l’être. Sur plusieurs mois, donnez les ventes d’un mois moyen.',
    REFERENCE:
      'Communication structurée avec chiffres de contrôle, telle qu’elle s’imprime\u00a0: OGM ou VCS (Belgique) ou RF (ISO 11649).',
    VALIDREF:
      'VRAI si les chiffres de contrôle d’une communication structurée (OGM/VCS ou RF) sont corrects, sinon FAUX.',
  },
  parameters: {
    dueDate: 'Échéance\u00a0: une date ou un texte aaaa-mm-jj. Peut être une plage.',
    asOf: 'Le jour pour lequel vous posez la question. Désignez une cellule avec une date\u00a0; AUJOURDHUI() fait tout recalculer à chaque modification.',
    open: 'Montant ouvert en euros (pas en centimes). 0 ou moins\u00a0: rien à réclamer. Omis là où c’est permis\u00a0: est ouvert.',
    sentLevel:
      'Dernier niveau envoyé\u00a0; une cellule vide compte pour 0. Omis\u00a0: le niveau selon l’ancienneté.',
    lastReminder: 'Date du dernier rappel\u00a0; vide s’il n’y en a pas eu.',
    procedure:
      'Vide\u00a0: standard (10, 20 et 30 jours, 7 jours entre deux). Sinon un nom, ou une plage avec les jours et, à côté, le délai d’attente.',
    hold: 'VRAI, 1 ou un texte bloque\u00a0; FAUX, 0, vide ou non ne bloque pas.',
    language: 'Langue de la phrase\u00a0: nl-BE, nl-NL, fr, de ou en. Vide\u00a0: anglais.',
    bounds: 'Limites des tranches en jours, croissantes, comme {0;30;60}. Vide\u00a0: 0, 30, 60, 90, 120.',
    customers: 'Plage avec le client de chaque facture.',
    dueDates: 'Plage avec les échéances, de même taille. Sans échéance\u00a0: non échu.',
    currencies: 'Plage avec les devises\u00a0; chaque devise a alors ses lignes et ses totaux.',
    regime:
      'Pays et type de débiteur, comme BE-B2B (entreprise), NL-B2C (consommateur), BE-LEGAL (consommateur belge sans clause). INTEREST accepte aussi un taux annuel\u00a0: 8 pour 8\u00a0%.',
    vatRate:
      'TVA en pour cent, 21 pour 21\u00a0%\u00a0: seulement pour un créancier néerlandais qui ne peut pas la déduire. Vide\u00a0: aucune.',
    date: 'Le jour dont vous voulez le taux\u00a0: une date ou un texte aaaa-mm-jj. Peut être une plage.',
    receivables: 'Créances ouvertes à la fin de la période.',
    current: 'La part des créances qui n’est pas encore échue.',
    sales: 'Ventes à crédit de la période, TVA comprise si les créances le sont. Pas de montant négatif.',
    days: 'Nombre de jours de la période, par exemple 30, 90 ou 365.',
    begin: 'Créances ouvertes au début de la période.',
    endTotal: 'Créances ouvertes à la fin de la période.',
    endCurrent: 'Créances non encore échues à la fin de la période.',
    number:
      'Numéro de client ou de facture\u00a0: 10 chiffres au plus pour OGM, 21 lettres et chiffres au plus pour RF.',
    kind: 'OGM (ou VCS) ou RF. Vide\u00a0: OGM.',
    text: 'Communication à vérifier. Les espaces, +++ et *** ne comptent pas.',
  },
};
