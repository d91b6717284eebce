import type { Objects, Session } from '../session';
import { remote } from '../wire/remoteClass';
import { applicationClass } from './application';
import { autoFilterClass } from './autoFilter';
import { freezePanesClass } from './freezePanes';
import { headerFooterClass } from './headerFooter';
import { headerFooterGroupClass } from './headerFooterGroup';
import { nameClass } from './name';
import { namesClass } from './names';
import { pageLayoutClass } from './pageLayout';
import { protectionClass } from './protection';
import { rangeClass } from './range';
import { rangeBorderClass } from './rangeBorder';
import { rangeBordersClass } from './rangeBorders';
import { rangeFillClass } from './rangeFill';
import { rangeFontClass } from './rangeFont';
import { rangeFormatClass } from './rangeFormat';
import { runtimeClass } from './runtime';
import { tableClass } from './table';
import { tableColumnClass } from './tableColumn';
import { tableColumnsClass } from './tableColumns';
import { tableRowClass } from './tableRow';
import { tableRowsClass } from './tableRows';
import { tablesClass } from './tables';
import { workbookClass } from './workbook';
import { workbookProtectionClass } from './workbookProtection';
import { worksheetClass } from './worksheet';
import { worksheetsClass } from './worksheets';

/** Every class of Excel's that the host has. */
export const EXCEL_CLASSES = [
  applicationClass,
  autoFilterClass,
  freezePanesClass,
  headerFooterClass,
  headerFooterGroupClass,
  nameClass,
  namesClass,
  pageLayoutClass,
  protectionClass,
  rangeClass,
  rangeBorderClass,
  rangeBordersClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
  runtimeClass,
  tableClass,
  tableColumnClass,
  tableColumnsClass,
  tableRowClass,
  tableRowsClass,
  tablesClass,
  workbookClass,
  workbookProtectionClass,
  worksheetClass,
  worksheetsClass,
] as const;

/** Makes the objects of a session. */
export function makeObjects(session: () => Session): Objects {
  return {
    workbook: () => remote(workbookClass, session()),
    workbookProtection: () => remote(workbookProtectionClass, session()),
    runtime: () => remote(runtimeClass, session()),
    application: () => remote(applicationClass, session()),
    worksheets: () => remote(worksheetsClass, session()),
    worksheet: (sheet) => remote(worksheetClass, { session: session(), sheet }),
    protection: (sheet) => remote(protectionClass, { session: session(), sheet }),
    autoFilter: (sheet) => remote(autoFilterClass, { session: session(), sheet }),
    pageLayout: (sheet) => remote(pageLayoutClass, { session: session(), sheet }),
    headerFooterGroup: (of) => remote(headerFooterGroupClass, of),
    headerFooter: (of) => remote(headerFooterClass, of),
    freezePanes: (sheet) => remote(freezePanesClass, { session: session(), sheet }),
    range: (area) => remote(rangeClass, { session: session(), range: session().references.range(area) }),
    keptRange: (id) => {
      const range = session().references.find(id);
      return range ? remote(rangeClass, { session: session(), range }) : null;
    },
    rangeFormat: (of) => remote(rangeFormatClass, of),
    rangeBorders: (of) => remote(rangeBordersClass, of),
    rangeBorder: (of) => remote(rangeBorderClass, of),
    rangeFill: (of) => remote(rangeFillClass, of),
    rangeFont: (of) => remote(rangeFontClass, of),
    tables: (sheet) => remote(tablesClass, { session: session(), sheet }),
    table: ({ id }) => remote(tableClass, { session: session(), id }),
    tableColumns: (id) => remote(tableColumnsClass, { session: session(), id }),
    tableColumn: (id, index) => remote(tableColumnClass, { session: session(), id, index }),
    tableRows: (id) => remote(tableRowsClass, { session: session(), id }),
    tableRow: (id, index) => remote(tableRowClass, { session: session(), id, index }),
    names: (sheet) => remote(namesClass, { session: session(), sheet }),
    name: ({ name, scope }) => remote(nameClass, { session: session(), name, scope }),
  };
}
