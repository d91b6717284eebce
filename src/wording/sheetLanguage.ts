import { foldedText, type Language } from '../core/index';

/** Stems that column names of a list of open items have in one language only. */
const stems: readonly (readonly [Language, RegExp])[] = [
  ['nl-BE', /factuur|verval|klant|openstaand|bedrag|debiteur|relatie|boekstuk|dagen|munt|valuta/],
  ['fr', /facture|echeance|montant|solde|restant|pieces?\b|devise|tiers|retard|jours/],
  ['de', /rechnung|fallig|kunde|betrag|beleg|offen|wahrung|personenkonto|verzug|tage\b/],
  ['en', /invoice|due|customer|amount|balance|currency|outstanding|days|remaining/],
];

/**
 * Language of a sheet by its column names: the one that most of them are in, null where none is or two are alike.
 * Dutch counts as that of Belgium.
 * @example sheetLanguage(['Klant', 'Factuurnr.', 'Vervaldag', 'Saldo']) //=> 'nl-BE'
 */
export function sheetLanguage(headers: readonly string[]): Language | null {
  const names = headers.map(foldedText);
  const counts = stems.map(([language, stem]) => ({
    language,
    count: names.filter((name) => stem.test(name)).length,
  }));
  const [first, second] = counts.sort((one, other) => other.count - one.count);
  return first !== undefined && first.count > (second?.count ?? 0) ? first.language : null;
}
