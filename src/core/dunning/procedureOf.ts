import type { Customer } from '../items/customer';
import type { DunningProcedure } from './procedure';

/** The procedure that a customer's row names, whatever its case; undefined when there is none of that name. */
export const procedureOf = (
  procedures: ReadonlyMap<string, DunningProcedure>,
  customer: Pick<Customer, 'procedure'>,
): DunningProcedure | undefined => procedures.get(customer.procedure.trim().toLowerCase());
