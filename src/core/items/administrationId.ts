import { normalisedName } from './normalisedName';

/** Room for the id in saved settings and in the mailbox's record of a mail. */
const LONGEST = 100;

/**
 * Id of an administration, made once of the first name it is given: letters and figures, joined by hyphens. By it
 * reminders are found again in the mailbox, also from a new workbook of the same company.
 * @example administrationId('Café Ooststraat BV') //=> 'cafe-ooststraat-bv'
 */
export function administrationId(name: string): string {
  const words = normalisedName(name).match(/[\p{L}\p{N}]+/gu) ?? ['company'];
  return words.join('-').slice(0, LONGEST).replace(/-$/, '');
}
