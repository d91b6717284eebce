import type { OpenItems } from '../../items/openItems';
import { isBelgianConsumer } from '../../law/regime';
import { type AnnouncingMail, announcedIn } from './announcedIn';
import { isFirstInWriting } from './firstInWriting';

/**
 * Whether a mail is the first reminder in law of some of its invoices to a Belgian consumer: the first in writing, or
 * the first that announces the sums of the clause. Whatever its level, it must then say who sold what, when it was due
 * and what follows (Code of Economic Law, article XIX.2).
 */
export const isBelgianFirst = (mail: AnnouncingMail, items: OpenItems): boolean =>
  mail.kind === 'reminder' &&
  isBelgianConsumer(mail.regime) &&
  (mail.items.some(({ index }) => isFirstInWriting(items.key[index] ?? '', mail.terms.states)) ||
    announcedIn(mail, items) !== null);
