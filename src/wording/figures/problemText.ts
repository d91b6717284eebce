import type { Language, ReceivableProblem } from '../../core/index';
import { type Words, wordsFor } from '../choose';

const problems: Words<Record<ReceivableProblem, string>> = {
  nl: {
    'needs-history':
      'Hiervoor is de historiek nodig: de geboekte facturen en betalingen, met de dag waarop ze afgepunt zijn.',
    'sales-not-positive': 'In deze periode is er geen omzet.',
    'sales-negative': 'In deze periode is er meer gecrediteerd dan verkocht.',
    'days-not-positive': 'De periode moet minstens één dag tellen.',
    'nothing-to-collect': 'Er viel niets te innen.',
    'receivables-negative': 'De klanten hebben samen een tegoed.',
    'out-of-range': 'De bedragen zijn te groot om mee te rekenen.',
  },
  'nl-NL': {
    'needs-history':
      'Hiervoor is de historie nodig: de geboekte facturen en betalingen, met de dag waarop ze zijn afgeletterd.',
  },
  fr: {
    'needs-history':
      'Il faut pour cela l’historique\u00a0: les factures et paiements comptabilisés, avec leur date de lettrage.',
    'sales-not-positive': 'Il n’y a pas de ventes pendant cette période.',
    'sales-negative': 'Pendant cette période, les notes de crédit dépassent les ventes.',
    'days-not-positive': 'La période doit compter au moins un jour.',
    'nothing-to-collect': 'Il n’y avait rien à encaisser.',
    'receivables-negative': 'Dans l’ensemble, les clients ont un solde créditeur.',
    'out-of-range': 'Les montants sont trop grands pour être calculés.',
  },
  de: {
    'needs-history':
      'Dafür wird die Historie gebraucht: die gebuchten Rechnungen und Zahlungen mit ihrem Ausgleichsdatum.',
    'sales-not-positive': 'In diesem Zeitraum gibt es keinen Umsatz.',
    'sales-negative': 'In diesem Zeitraum wurde mehr gutgeschrieben als verkauft.',
    'days-not-positive': 'Der Zeitraum muss mindestens einen Tag umfassen.',
    'nothing-to-collect': 'Es war nichts einzuziehen.',
    'receivables-negative': 'Die Kunden haben zusammen ein Guthaben.',
    'out-of-range': 'Die Beträge sind zu groß, um damit zu rechnen.',
  },
  en: {
    'needs-history':
      'This needs the history: the invoices and payments posted, with the days on which they were cleared.',
    'sales-not-positive': 'There are no sales in this period.',
    'sales-negative': 'More was credited than sold in this period.',
    'days-not-positive': 'The period must have at least one day.',
    'nothing-to-collect': 'There was nothing to collect.',
    'receivables-negative': 'The customers together have a credit balance.',
    'out-of-range': 'The amounts are too large to reckon with.',
  },
};

/**
 * Why a figure cannot be given, in words.
 * @example figureProblemText('sales-not-positive', 'en') //=> 'There are no sales in this period.'
 */
export const figureProblemText = (problem: ReceivableProblem, language: Language): string =>
  wordsFor(problems, language)[problem];
