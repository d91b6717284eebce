import type { Sheet } from '../../workbook/sheet';
import type { Table } from '../../workbook/tableList';
import type { Area } from '../../workbook/types';
import { done, integer, text, truth } from '../arguments';
import { EventType, WORKBOOK_TARGET } from '../eventSubscriptions';
import { rangeArgument } from '../rangeObject';
import type { Session } from '../session';
import { areaAt } from '../sheetTarget';
import { invalidArgument, itemNotFound } from '../wire/hostError';
import { NULL_OBJECT, type RemoteClass, type RemoteObject } from '../wire/remoteClass';

/** The tables of a sheet, of the whole workbook when it is null. */
export interface TablesTarget {
  readonly session: Session;
  readonly sheet: Sheet | null;
}

function list({ session, sheet }: TablesTarget): readonly Table[] {
  return session.workbook.tables.all().filter((table) => !sheet || table.area.sheet === sheet.id);
}

function find(target: TablesTarget, key: unknown): RemoteObject | null {
  const wanted = text(key);
  const table = list(target).find(
    ({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase(),
  );
  return table ? target.session.objects.table(table) : null;
}

function areaOf({ session, sheet }: TablesTarget, address: unknown): Area {
  if (typeof address !== 'string') return rangeArgument(address).area;
  return areaAt({ session, sheet: sheet ?? session.workbook.sheets.active }, address);
}

export const tablesClass: RemoteClass<TablesTarget> = {
  name: 'TableCollection',
  scalars: { Count: { get: (target) => list(target).length } },
  item: find,
  items: (target) => list(target).map((table) => target.session.objects.table(table)),
  methods: {
    Add: (target, [address, hasHeaders]) => {
      // Without headers Excel would push the cells down; nobody needs that here.
      if (!truth(hasHeaders)) throw invalidArgument();
      return target.session.objects.table(done(target.session.workbook.tables.add(areaOf(target, address))));
    },
    GetCount: (target) => list(target).length,
    GetItemOrNullObject: (target, [key]) => find(target, key) ?? NULL_OBJECT,
    GetItemAt: (target, [index]) => {
      const table = list(target)[integer(index)];
      if (!table) throw itemNotFound();
      return target.session.objects.table(table);
    },
    _RegisterDataChangedEvent: ({ session, sheet }) =>
      session.events.add(EventType.tableChanged, sheet?.id ?? WORKBOOK_TARGET),
    _UnregisterDataChangedEvent: ({ session, sheet }) =>
      session.events.remove(EventType.tableChanged, sheet?.id ?? WORKBOOK_TARGET),
  },
};
