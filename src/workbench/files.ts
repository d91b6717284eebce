import { fail, ok, type Result } from '../core/index';
import { openWorkbook, saveWorkbook } from '../host/workbook/file';
import type { Workbook } from '../host/workbook/workbook';
import type { TroubleKind } from './state';

/** A workbook and the file that it can be opened from again. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Reads a file by what its name says it is. */
export async function opened(bytes: Uint8Array, name: string): Promise<Result<OpenedFile, TroubleKind>> {
  const read = await openWorkbook(bytes, name);
  return read.ok ? ok({ name, bytes, workbook: read.value }) : fail(read.error.code);
}

/** Has the browser download the workbook as .xlsx, and gives the file that was made. */
export async function saved(workbook: Workbook, document: Document): Promise<OpenedFile> {
  const bytes = await saveWorkbook(workbook);
  const name = `${workbook.fileName.replace(/\.(xlsx|csv)$/i, '')}.xlsx`;
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
  return { name, bytes, workbook };
}
