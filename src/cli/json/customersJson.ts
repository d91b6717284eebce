import type { CheckedRun } from '../../app/checked';
import { type Customer, customerLabel, type Language } from '../../core/index';
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
  { customers, parents }: Pick<CheckedRun, 'customers' | 'parents'>,
  language: Language,
): CustomerJson[] =>
  [...customers.values()].map((customer) => {
    const parent = customers.get(customer.group ?? '') ?? parents.get(customer.group ?? '');
    const group = parent === undefined ? customer.group : customerLabel(parent);
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
