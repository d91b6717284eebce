import type { CheckedRun } from '../../app/checked';
import type { TriedOut } from '../../app/parts/whatIf/tryProcedure';
import { customerLabel, type DunningProcedure, decimalOfMinor } from '../../core/index';
import { itemJson } from './itemJson';

/** What another procedure would do on the same sheet and day. */
export function whatIfJson(
  checked: CheckedRun,
  { name }: Pick<DunningProcedure, 'name'>,
  { levels, before, after, moved, customers }: TriedOut,
) {
  const { items } = checked.reading;
  return {
    procedure: name,
    levels: levels.map((one) => ({
      level: one.level,
      before: levelJson(one.before),
      after: levelJson(one.after),
    })),
    before: sentJson(before),
    after: sentJson(after),
    items: moved.map(({ index, before: was, after: is }) => {
      const { row, customerNumber, customerName, invoiceNumber, open, currency } = itemJson(items, index);
      return { row, customerNumber, customerName, invoiceNumber, open, currency, before: was, after: is };
    }),
    customers: customers.map(({ id }) => {
      const customer = checked.customers.get(id);
      return customer === undefined ? id : customerLabel(customer);
    }),
  };
}

export type WhatIfJson = ReturnType<typeof whatIfJson>;

type Sums = TriedOut['before']['total'];

const sumsJson = (sums: Sums) =>
  sums.map(({ currency, amount }) => ({ currency, amount: decimalOfMinor(amount, currency) }));

const levelJson = ({ items, mails, asked }: TriedOut['levels'][number]['before']) => ({
  items,
  mails,
  asked: sumsJson(asked),
});

const sentJson = ({ mails, total, charges }: TriedOut['before']) => ({
  mails,
  total: sumsJson(total),
  charges: sumsJson(charges),
});
