import { customerLabel } from '../../core/index';
import type { DossierWords } from '../../wording/pane/dossier';
import type { Dossier } from './useDossier';
import type { Shown } from './useShown';

/** What stands over the page: the invoice, the customer, or that there is none. */
export function pageTitle(view: Shown['view'], refused: Dossier['refused'], words: DossierWords): string {
  if (view?.kind === 'customer') return customerLabel(view.customer);
  if (view?.kind === 'item' && view.item.document !== '') return words.title(view.item.document);
  return refused?.ok ? words.noItem : words.dossier;
}
