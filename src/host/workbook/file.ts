import { openXlsx } from 'hucre/xlsx';
import { fail, ok, type Result } from '../../core/index';
import { readCsv } from './file/readCsv';
import { readWorkbook } from './file/readWorkbook';
import { writeWorkbook } from './file/writeWorkbook';
import { unpackedSize } from './file/zipSize';
import type { Workbook } from './workbook';

/** Why a file could not be opened. `detail` is for copying, not for reading. */
export interface FileFault {
  readonly code: 'not-a-workbook' | 'encrypted' | 'empty' | 'too-large';
  readonly detail: string;
}

/** Larger files are not opened: they would take more memory than a browser tab has. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;

/**
 * Opens an .xlsx or .csv file: what it is shows in its bytes, its name counts only for text. Saving keeps
 * what the workbook model does not know: charts, conditional formats, diagonal lines.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<Workbook, FileFault>> {
  if (bytes.length === 0) return fail({ code: 'empty', detail: 'The file has no bytes.' });
  if (bytes.length > MAX_BYTES) return fail({ code: 'too-large', detail: `${bytes.length} bytes` });
  if (startsWith(bytes, OLE)) return fail(oleFault(bytes));
  if (startsWith(bytes, ZIP)) return openZip(bytes, fileName);
  if (!/\.(csv|txt)$/i.test(fileName) || !isText(bytes)) {
    return fail({ code: 'not-a-workbook', detail: 'Neither an .xlsx file nor text.' });
  }
  const workbook = readCsv(bytes, fileName);
  const isEmpty = workbook.sheets.active.usedRectangle() === null;
  return isEmpty ? fail({ code: 'empty', detail: 'The text has no cells.' }) : ok(workbook);
}

/** The workbook as the bytes of an .xlsx file. */
export function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  return writeWorkbook(workbook);
}

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

async function openZip(bytes: Uint8Array, fileName: string): Promise<Result<Workbook, FileFault>> {
  const size = unpackedSize(bytes);
  if (size === null) return fail({ code: 'not-a-workbook', detail: 'The ZIP directory is damaged.' });
  if (size > MAX_UNPACKED_BYTES) return fail({ code: 'too-large', detail: `${size} bytes unpacked` });
  try {
    const workbook = readWorkbook(await openXlsx(bytes, { readStyles: true }), fileName);
    return workbook.sheets.all().length > 0 ? ok(workbook) : fail({ code: 'empty', detail: 'No sheets.' });
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'unreadable';
    return fail({ code: /over the \d+ limit/.test(detail) ? 'too-large' : 'not-a-workbook', detail });
  }
}

/** Excel packs an encrypted workbook into the container that .xls files use too. */
function oleFault(bytes: Uint8Array): FileFault {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return names.includes('EncryptedPackage')
    ? { code: 'encrypted', detail: 'The workbook has a password.' }
    : { code: 'not-a-workbook', detail: 'A file of Excel 97 to 2003, or of another program.' };
}

/** Text has no zero bytes, except in UTF-16. */
function isText(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || !bytes.subarray(0, 65_536).includes(0);
}
