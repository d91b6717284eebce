import { type CheckedRun, groupName } from '../../app/checked';
import type { Customer, Language } from '../../core/index';
import { procedureSourceText } from '../../wording/procedureSource';

/** A customer of the sheet, and by which procedure it is reminded. */
export interface CustomerJson {
  readonly customerNumber: string | null;
  readonly customerName: string | null;
  readonly kind: Customer['kind'];
  /** False where it is only presumed. */
  readonly kindStated: boolean;
  readonly profile: Customer['profile'];
  /** Name of the customer that it belongs to, or its number. */
  readonly group: string | null;
  readonly owner: string | null;
  readonly procedure: string;
  readonly procedureSource: Customer['procedureSource'];
  readonly procedureSentence: string;
}

/** The customers of the sheet, in its order. */
export const customersJson = (
  checked: Pick<CheckedRun, 'customers' | 'parents'>,
  language: Language,
): CustomerJson[] =>
  [...checked.customers.values()].map((customer) => {
    const group = groupName(checked, customer);
    return {
      customerNumber: customer.number,
      customerName: customer.name,
      kind: customer.kind,
      kindStated: customer.kindStated,
      profile: customer.profile,
      group,
      owner: customer.owner,
      procedure: customer.procedure,
      procedureSource: customer.procedureSource,
      procedureSentence: procedureSourceText(customer, language, group),
    };
  });
