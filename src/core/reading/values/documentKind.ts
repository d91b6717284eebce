import { type DocumentKind, documentKinds } from '../../items/openItems';
import { headerText } from '../header/headerText';

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

/** `Verkoopcreditnota 2026`, `Sales credit note`, `Gutschriftsanzeige`: words that nothing but a credit has. */
const CREDIT_WORD = /credit(?:nota|factuur|note|memo)|kredietnota|notedecredit|notecredit|avoir|gutschrift/;

function kindOfWord(type: string): DocumentKind | null {
  const { joined } = headerText(type);
  if (joined === '') return null;
  const kind = documentKinds.find((one) => words[one].has(joined));
  return kind ?? (CREDIT_WORD.test(joined) ? 'credit-note' : null);
}

/**
 * Reads kinds of documents by the word of the type column; where that says nothing, by the sign of the amount. The
 * few words repeat down a sheet, so each is looked up once.
 * @example documentKindReader()('Credit Memo', -100) //=> 'credit-note'
 */
export function documentKindReader(): (type: string, amount: number) => DocumentKind {
  const known = new Map<string, DocumentKind | null>();
  return (type, amount) => {
    let kind = known.get(type);
    if (kind === undefined) {
      kind = kindOfWord(type);
      known.set(type, kind);
    }
    return kind ?? (amount < 0 ? 'credit-note' : 'invoice');
  };
}
