import type { SheetTarget } from '../sheetTarget';
import type { RemoteClass } from '../wire/remoteClass';

export const autoFilterClass: RemoteClass<SheetTarget> = {
  name: 'AutoFilter',
  scalars: {
    Enabled: { get: ({ sheet }) => sheet.filter !== null },
    IsDataFiltered: { get: ({ sheet }) => sheet.filterHidesRows },
  },
};
