import { done, text } from '../arguments';
import { EventType } from '../eventSubscriptions';
import { rangeArgument } from '../rangeObject';
import { areaAt } from '../sheetTarget';
import { dataBody, type TableTarget, tableOf } from '../tableTarget';
import { itemNotFound } from '../wire/hostError';
import type { RemoteClass } from '../wire/remoteClass';

function sheetOf(target: TableTarget) {
  const sheet = target.session.workbook.sheets.byId(tableOf(target).area.sheet);
  if (!sheet) throw itemNotFound();
  return sheet;
}

export const tableClass: RemoteClass<TableTarget> = {
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: (target) => tableOf(target).name,
      set: (target, name) => {
        done(target.session.workbook.tables.rename(tableOf(target), text(name)));
      },
    },
    Style: {
      get: (target) => tableOf(target).style,
      set: (target, style) => {
        target.session.workbook.tables.setStyle(tableOf(target), text(style));
      },
    },
    ShowHeaders: { get: () => true },
    ShowTotals: { get: (target) => tableOf(target).hasTotalsRow },
  },
  navigations: {
    Columns: ({ session, id }) => session.objects.tableColumns(id),
    Rows: ({ session, id }) => session.objects.tableRows(id),
    Worksheet: (target) => target.session.objects.worksheet(sheetOf(target)),
    AutoFilter: (target) => target.session.objects.autoFilter(sheetOf(target)),
  },
  methods: {
    GetRange: (target) => target.session.objects.range(tableOf(target).area),
    GetHeaderRowRange: (target) => target.session.objects.range({ ...tableOf(target).area, rows: 1 }),
    GetDataBodyRange: (target) => target.session.objects.range(dataBody(tableOf(target))),
    Resize: (target, [address]) => {
      const { session } = target;
      const area =
        typeof address === 'string'
          ? areaAt({ session, sheet: sheetOf(target) }, address)
          : rangeArgument(address).area;
      done(session.workbook.tables.resize(tableOf(target), area));
    },
    ConvertToRange: (target) => {
      const table = tableOf(target);
      target.session.workbook.tables.remove(table);
      return target.session.objects.range(table.area);
    },
    Delete: (target) => {
      const table = tableOf(target);
      target.session.workbook.tables.remove(table);
      done(target.session.workbook.cells.clear(table.area, 'all', 'add-in'));
    },
    _RegisterDataChangedEvent: ({ session, id }) => session.events.add(EventType.tableChanged, id),
    _UnregisterDataChangedEvent: ({ session, id }) => session.events.remove(EventType.tableChanged, id),
  },
};
