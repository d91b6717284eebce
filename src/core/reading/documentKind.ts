import type { DocumentKind } from '../items/openItems';
import { headerText } from './headerText';

const list = (words: string): ReadonlySet<string> =>
  new Set(words.split('|').map((word) => headerText(word).joined));

/** Words of type columns, with SAP's RV, DR (invoice), DG (credit) and DZ (payment). */
const words: Readonly<Record<DocumentKind, ReadonlySet<string>>> = {
  invoice: list(`factuur | verkoopfactuur | facture | facture de vente | fact | rechnung | ausgangsrechnung |
    invoice | sales invoice | inv | RV | DR | FA | VF | RE`),
  'credit-note':
    list(`creditnota | creditfactuur | kredietnota | credit | note de crédit | avoir | gutschrift |
    rechnungskorrektur | credit memo | credit note | sales credit memo | DG | CN | NC | GS`),
  payment:
    list(`betaling | ontvangst | bank | paiement | règlement | encaissement | zahlung | zahlungseingang |
    payment | receipt | customer payment | DZ | ZE`),
  other:
    list(`rente | interest | intérêts | zinsen | finance charge memo | herinnering | aanmaning | reminder |
    rappel | mahnung | refund | terugbetaling | remboursement | erstattung | memoriaal | diversen | journal`),
};

/**
 * Kind of a document by the word of its type column; where that says nothing, by the sign of its amount.
 * @example documentKindOf('Credit Memo', -100) //=> 'credit-note'
 */
export function documentKindOf(type: string, amount: number): DocumentKind {
  const { joined } = headerText(type);
  if (joined !== '') {
    for (const kind of Object.keys(words) as DocumentKind[]) {
      if (words[kind].has(joined)) return kind;
    }
  }
  return amount < 0 ? 'credit-note' : 'invoice';
}
