import { text } from '../arguments';
import type { Session } from '../session';
import { itemNotFound } from '../wire/hostError';
import { NULL_OBJECT, type RemoteClass } from '../wire/remoteClass';

export const workbookClass: RemoteClass<Session> = {
  name: 'Workbook',
  scalars: { Name: { get: ({ workbook }) => workbook.fileName } },
  navigations: {
    Worksheets: ({ objects }) => objects.worksheets(),
    Tables: ({ objects }) => objects.tables(null),
    Names: ({ objects }) => objects.names(null),
    Application: ({ objects }) => objects.application(),
    Protection: ({ objects }) => objects.workbookProtection(),
    _Runtime: ({ objects }) => objects.runtime(),
  },
  methods: {
    GetActiveCell: ({ workbook, objects }) => objects.range({ ...workbook.selection, rows: 1, columns: 1 }),
    GetSelectedRange: ({ workbook, objects }) => objects.range(workbook.selection),
    Save: ({ save }) => save(),
    _RemoveReference: ({ references }, [id]) => references.release(text(id)),
    _RemoveAllReferences: ({ references }) => references.releaseAll(),
    _GetReferenceCount: ({ references }) => references.count,
    _GetRangeForEventByReferenceId: ({ objects }, [id]) => {
      const range = objects.keptRange(text(id));
      if (!range) throw itemNotFound();
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: ({ objects }, [id]) =>
      objects.keptRange(text(id)) ?? NULL_OBJECT,
  },
};
