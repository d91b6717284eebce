import type { Administration } from '../../app/ports';
import { normalisedName } from '../../core/index';

/** What the form holds: as typed. */
export type CompanyDraft = Pick<Administration, 'name' | 'signatory' | 'contact' | 'iban'>;

/** The form's content for an administration, or an empty form. */
export const draftOf = (administration: Administration | null): CompanyDraft => ({
  name: administration?.name ?? '',
  signatory: administration?.signatory ?? '',
  contact: administration?.contact ?? '',
  iban: administration?.iban ?? '',
});

/**
 * The administration as typed, trimmed. Its id is made of the first name given and kept when the name changes:
 * reminders are found again in the mailbox by it, also from a new workbook of the same company.
 * @example companyOf({ name: 'Café Ooststraat BV', … }, null).id //=> 'cafe-ooststraat-bv'
 */
export function companyOf(draft: CompanyDraft, before: Administration | null): Administration {
  const name = draft.name.trim();
  return {
    id:
      before?.id ??
      normalisedName(name)
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, ''),
    name,
    signatory: draft.signatory.trim(),
    contact: draft.contact.trim(),
    iban: draft.iban.replace(/\s/g, '').toUpperCase(),
  };
}

/** True for an account number whose check digits are right (ISO 13616, modulus 97). Spaces do not count. */
export function isIban(text: string): boolean {
  const iban = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const turned = iban.slice(4) + iban.slice(0, 4);
  let remainder = 0;
  for (const mark of turned) {
    const value = Number.parseInt(mark, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
