import type { Administration } from '../../app/ports';
import { unnamedAdministration } from '../../app/settings';
import { administrationId } from '../../core/index';

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
 * The administration as typed, trimmed. Its id is made of the first name given and kept when the name changes.
 * @example companyOf({ name: 'Café Ooststraat BV', … }, null).id //=> 'cafe-ooststraat-bv'
 */
export function companyOf(draft: CompanyDraft, before: Administration | null): Administration {
  const name = draft.name.trim();
  return {
    ...(before ?? unnamedAdministration),
    id: before?.id ?? administrationId(name),
    name,
    signatory: draft.signatory.trim(),
    contact: draft.contact.trim(),
    iban: draft.iban.replace(/\s/g, '').toUpperCase(),
  };
}
