import { integer } from '../arguments';
import { type TableTarget, tableOf } from '../tableTarget';
import { itemNotFound } from '../wire/hostError';
import { NULL_OBJECT, type RemoteClass, type RemoteObject } from '../wire/remoteClass';

/** A key is a column's id (counted from 1) or its header. */
function find(target: TableTarget, key: unknown): RemoteObject | null {
  const headers = target.session.workbook.tables.headers(tableOf(target));
  const index =
    typeof key === 'number'
      ? key - 1
      : headers.findIndex((header) => header.toLowerCase() === String(key).toLowerCase());
  return headers[index] === undefined ? null : target.session.objects.tableColumn(target.id, index);
}

export const tableColumnsClass: RemoteClass<TableTarget> = {
  name: 'TableColumnCollection',
  scalars: { Count: { get: (target) => tableOf(target).area.columns } },
  item: find,
  items: (target) =>
    Array.from({ length: tableOf(target).area.columns }, (_, index) =>
      target.session.objects.tableColumn(target.id, index),
    ),
  methods: {
    GetCount: (target) => tableOf(target).area.columns,
    GetItemOrNullObject: (target, [key]) => find(target, key) ?? NULL_OBJECT,
    GetItemAt: (target, [index]) => {
      if (integer(index) < 0 || integer(index) >= tableOf(target).area.columns) throw itemNotFound();
      return target.session.objects.tableColumn(target.id, integer(index));
    },
  },
};
