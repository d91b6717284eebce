import type { Area } from '../../workbook/types';
import { done, text } from '../arguments';
import { cellValue, eachCell } from '../rangeReading';
import { dataBody, type TableTarget, tableOf } from '../tableTarget';
import { itemNotFound } from '../wire/hostError';
import type { RemoteClass } from '../wire/remoteClass';

/** A column of a table, counted from 0. */
export interface TableColumnTarget extends TableTarget {
  readonly index: number;
}

function part(target: TableColumnTarget, of: (table: ReturnType<typeof tableOf>) => Area): Area {
  const table = tableOf(target);
  if (target.index >= table.area.columns) throw itemNotFound();
  const area = of(table);
  return { ...area, column: area.column + target.index, columns: 1 };
}

const whole = (target: TableColumnTarget): Area => part(target, ({ area }) => area);
const header = (target: TableColumnTarget): Area => ({ ...whole(target), rows: 1 });

export const tableColumnClass: RemoteClass<TableColumnTarget> = {
  name: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: (target) => target.session.workbook.tables.headers(tableOf(target))[target.index] ?? '',
      set: (target, name) =>
        done(target.session.workbook.cells.enter(header(target), [[text(name)]], 'add-in')),
    },
    Values: {
      get: (target) => {
        const { session } = target;
        return eachCell({ session, range: session.references.range(whole(target)) }, cellValue);
      },
    },
  },
  methods: {
    GetRange: (target) => target.session.objects.range(whole(target)),
    GetHeaderRowRange: (target) => target.session.objects.range(header(target)),
    GetDataBodyRange: (target) => target.session.objects.range(part(target, dataBody)),
  },
};
