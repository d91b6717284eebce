import type { Sheet } from '../../workbook/sheet';
import { done, text } from '../arguments';
import { eventMethods } from '../eventMethods';
import { WORKBOOK_TARGET } from '../eventSubscriptions';
import type { Session } from '../session';
import { NULL_OBJECT, type RemoteClass, type RemoteObject } from '../wire/remoteClass';

/** A key is a sheet's id or its name. */
function find({ workbook, objects }: Session, key: unknown): RemoteObject | null {
  const sheet = workbook.sheets.byId(text(key)) ?? workbook.sheets.byName(text(key));
  return sheet ? objects.worksheet(sheet) : null;
}

/** The first or last sheet, of the visible ones when asked. */
function end({ workbook, objects }: Session, last: boolean, visibleOnly: unknown): RemoteObject {
  const sheets = workbook.sheets
    .all()
    .filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');
  const sheet: Sheet = sheets[last ? sheets.length - 1 : 0] ?? workbook.sheets.active;
  return objects.worksheet(sheet);
}

export const worksheetsClass: RemoteClass<Session> = {
  name: 'WorksheetCollection',
  scalars: {},
  item: find,
  items: ({ workbook, objects }) => workbook.sheets.all().map((sheet) => objects.worksheet(sheet)),
  methods: {
    Add: ({ workbook, objects }, [name]) => {
      const sheet = done(workbook.sheets.add(typeof name === 'string' ? name : undefined, 'add-in'));
      return objects.worksheet(sheet);
    },
    GetActiveWorksheet: ({ workbook, objects }) => objects.worksheet(workbook.sheets.active),
    GetCount: ({ workbook }, [visibleOnly]) =>
      workbook.sheets.all().filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible').length,
    GetFirst: (session, [visibleOnly]) => end(session, false, visibleOnly),
    GetLast: (session, [visibleOnly]) => end(session, true, visibleOnly),
    GetItemOrNullObject: (session, [key]) => find(session, key) ?? NULL_OBJECT,
    ...eventMethods<Session>(
      [
        'DataChanged',
        'Activated',
        'Deactivated',
        'Added',
        'Deleted',
        'SelectionChanged',
        'Calculated',
        'FormatChanged',
      ],
      (session) => ({ session, eventTarget: WORKBOOK_TARGET }),
    ),
  },
};
