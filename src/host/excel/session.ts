import type { DefinedName } from '../workbook/nameList';
import type { Sheet } from '../workbook/sheet';
import type { Table } from '../workbook/tableList';
import type { Area } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import type { EventSubscriptions } from './eventSubscriptions';
import type { HeaderFooterTarget } from './objects/headerFooter';
import type { RangeBorderTarget } from './objects/rangeBorder';
import type { RangeTarget } from './rangeTarget';
import type { References } from './references';
import type { SheetTarget } from './sheetTarget';
import type { RemoteObject } from './wire/remoteClass';

/** Makes the objects that the add-in sees. Classes get each other from here, so that none imports another. */
export interface Objects {
  workbook(): RemoteObject;
  workbookProtection(): RemoteObject;
  runtime(): RemoteObject;
  application(): RemoteObject;
  worksheets(): RemoteObject;
  worksheet(sheet: Sheet): RemoteObject;
  protection(sheet: Sheet): RemoteObject;
  autoFilter(sheet: Sheet): RemoteObject;
  pageLayout(sheet: Sheet): RemoteObject;
  headerFooterGroup(of: SheetTarget): RemoteObject;
  headerFooter(of: HeaderFooterTarget): RemoteObject;
  freezePanes(sheet: Sheet): RemoteObject;
  range(area: Area): RemoteObject;
  keptRange(referenceId: string): RemoteObject | null;
  rangeFormat(of: RangeObject): RemoteObject;
  rangeBorders(of: RangeObject): RemoteObject;
  rangeBorder(of: RangeBorderTarget): RemoteObject;
  rangeFill(of: RangeObject): RemoteObject;
  rangeFont(of: RangeObject): RemoteObject;
  tables(sheet: Sheet | null): RemoteObject;
  table(table: Table): RemoteObject;
  tableColumns(tableId: string): RemoteObject;
  tableColumn(tableId: string, index: number): RemoteObject;
  tableRows(tableId: string): RemoteObject;
  tableRow(tableId: string, index: number): RemoteObject;
  names(sheet: Sheet | null): RemoteObject;
  name(name: DefinedName): RemoteObject;
}

/** A range as the add-in holds it. */
export interface RangeObject {
  readonly session: Session;
  readonly range: RangeTarget;
}

/** What one add-in has open in the workbook: its objects, references and event registrations. */
export interface Session {
  readonly workbook: Workbook;
  readonly objects: Objects;
  readonly references: References;
  readonly events: EventSubscriptions;
  /** Asked when the add-in calls `workbook.save`. */
  readonly save: () => void;
  /** Asked when the add-in calls `application.calculate`. */
  readonly calculate: () => void;
}
