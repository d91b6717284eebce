import type { SheetTarget } from '../sheetTarget';
import type { RemoteClass } from '../wire/remoteClass';

export const protectionClass: RemoteClass<SheetTarget> = {
  name: 'WorksheetProtection',
  scalars: { Protected: { get: ({ sheet }) => sheet.isProtected } },
  methods: {
    Protect: ({ session, sheet }) => session.workbook.sheets.setProtected(sheet, true),
    Unprotect: ({ session, sheet }) => session.workbook.sheets.setProtected(sheet, false),
  },
};
