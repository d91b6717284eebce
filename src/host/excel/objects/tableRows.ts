import { cellValues, done, integer } from '../arguments';
import { dataBody, type TableTarget, tableOf } from '../tableTarget';
import { invalidArgument, itemNotFound } from '../wire/hostError';
import type { RemoteClass } from '../wire/remoteClass';

const count = (target: TableTarget): number => dataBody(tableOf(target)).rows;

/** Adds rows at the end, or before row `index`; the cells below the table move down. */
function add(target: TableTarget, index: unknown, values: unknown) {
  const { session } = target;
  const rows = values === null || values === undefined ? null : cellValues(values);
  if (rows !== null && !Array.isArray(rows)) throw invalidArgument();
  const table = tableOf(target);
  const body = dataBody(table);
  const at = index === null || index === undefined || index === -1 ? body.rows : integer(index);
  if (at < 0 || at > body.rows) throw invalidArgument();
  const added = { ...body, row: body.row + at, rows: rows?.length ?? 1 };
  done(session.workbook.shifter.insert(added, 'down', 'add-in'));
  const atEnd = tableOf(target).area.rows === table.area.rows;
  if (atEnd) {
    const area = { ...table.area, rows: table.area.rows + added.rows };
    done(session.workbook.tables.resize(tableOf(target), area));
  }
  if (rows) done(session.workbook.cells.enter(added, rows, 'add-in'));
  return session.objects.tableRow(target.id, at);
}

export const tableRowsClass: RemoteClass<TableTarget> = {
  name: 'TableRowCollection',
  scalars: { Count: { get: count } },
  items: (target) =>
    Array.from({ length: count(target) }, (_, index) => target.session.objects.tableRow(target.id, index)),
  item: (target, index) =>
    integer(index) < count(target) ? target.session.objects.tableRow(target.id, integer(index)) : null,
  methods: {
    Add: (target, [index, values]) => add(target, index, values),
    GetCount: count,
    GetItemAt: (target, [index]) => {
      if (integer(index) < 0 || integer(index) >= count(target)) throw itemNotFound();
      return target.session.objects.tableRow(target.id, integer(index));
    },
  },
};
