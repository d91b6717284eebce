import type { Sheet as FileSheet, openXlsx, TableDefinition } from 'hucre/xlsx';
import type { Workbook } from '../workbook';

export type OpenedFile = Awaited<ReturnType<typeof openXlsx>>;
export type NamedRange = NonNullable<OpenedFile['namedRanges']>[number];

/** The file that a workbook was opened from: saving patches it, so that nothing unknown is lost. */
export interface FileOrigin {
  readonly file: OpenedFile;
  /** Sheets of the file, without their cells, by our sheet ids. */
  readonly sheets: ReadonlyMap<string, FileSheet>;
  /** Tables of the file by our table ids. */
  readonly tables: ReadonlyMap<string, TableDefinition>;
  /** Names that we cannot hold, as they were. */
  readonly otherNames: readonly NamedRange[];
}

const origins = new WeakMap<Workbook, FileOrigin>();

export function rememberOrigin(workbook: Workbook, origin: FileOrigin): void {
  origins.set(workbook, origin);
}

export function originOf(workbook: Workbook): FileOrigin | undefined {
  return origins.get(workbook);
}
