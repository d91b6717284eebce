import type { Area } from '../../workbook/types';
import { cellValues, done } from '../arguments';
import { cellValue, eachCell } from '../rangeReading';
import { dataBody, type TableTarget, tableOf } from '../tableTarget';
import { invalidArgument, itemNotFound } from '../wire/hostError';
import type { RemoteClass } from '../wire/remoteClass';

/** A row of a table's data, counted from 0. */
export interface TableRowTarget extends TableTarget {
  readonly index: number;
}

function areaOf(target: TableRowTarget): Area {
  const body = dataBody(tableOf(target));
  if (target.index >= body.rows) throw itemNotFound();
  return { ...body, row: body.row + target.index, rows: 1 };
}

export const tableRowClass: RemoteClass<TableRowTarget> = {
  name: 'TableRow',
  identity: ({ index }) => ({ Index: index }),
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target) => {
        const { session } = target;
        return eachCell({ session, range: session.references.range(areaOf(target)) }, cellValue);
      },
      set: (target, values) => {
        const rows = cellValues(values);
        if (!Array.isArray(rows)) throw invalidArgument();
        done(target.session.workbook.cells.enter(areaOf(target), rows, 'add-in'));
      },
    },
  },
  methods: {
    GetRange: (target) => target.session.objects.range(areaOf(target)),
    Delete: (target) => done(target.session.workbook.shifter.delete(areaOf(target), 'up', 'add-in')),
  },
};
