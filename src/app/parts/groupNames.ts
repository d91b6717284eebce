import type { Customer } from '../../core/index';
import { type CheckedRun, parentOf } from '../checked';

/** Numbers and names under which a text may name the group of a customer: its own and its parent's. */
export type GroupNames = (customer: Customer) => readonly string[];

/** The group names of the customers of a run. */
export const groupNamesIn =
  (run: Pick<CheckedRun, 'customers' | 'parents'>): GroupNames =>
  (customer) => {
    const parent = parentOf(run, customer);
    return [
      ...namesOf(customer),
      ...(parent === undefined ? [customer.group ?? ''] : namesOf(parent)),
    ].filter((name) => name !== '');
  };

const namesOf = ({ id, number, name }: Customer): readonly string[] => [id, number ?? '', name ?? ''];
