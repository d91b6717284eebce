import type { OpenItems } from '../../items/openItems';
import type { ProposedMail } from '../proposal';
import { isFirstInWriting } from './firstInWriting';

/**
 * Whether a mail is the first reminder in law of some of its invoices to a Belgian consumer: whatever its level, it
 * must then say who sold what, when it was due and what follows (Code of Economic Law, article XIX.2).
 */
export const isBelgianFirst = (
  { kind, regime, items: listed, terms }: Pick<ProposedMail, 'kind' | 'regime' | 'items' | 'terms'>,
  items: OpenItems,
): boolean =>
  kind === 'reminder' &&
  (regime === 'BE-B2C' || regime === 'BE-LEGAL') &&
  listed.some(({ index }) => isFirstInWriting(items.key[index] ?? '', terms.states));
