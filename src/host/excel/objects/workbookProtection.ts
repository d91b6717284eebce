import type { Session } from '../session';
import type { RemoteClass } from '../wire/remoteClass';

/** The protection of the workbook's structure. Passwords are not kept. */
export const workbookProtectionClass: RemoteClass<Session> = {
  name: 'WorkbookProtection',
  scalars: { Protected: { get: ({ workbook }) => workbook.sheets.isStructureProtected } },
  methods: {
    Protect: ({ workbook }) => workbook.sheets.protectStructure(true),
    Unprotect: ({ workbook }) => workbook.sheets.protectStructure(false),
  },
};
