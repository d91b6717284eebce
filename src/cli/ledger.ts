import path from 'node:path';
import { fail, ok, type Result } from '../core/index';
import type { FileFault } from '../host/workbook/file';
import { openWorkbook } from '../host/workbook/file';
import { originOf } from '../host/workbook/file/fileOrigin';
import type { Sheet } from '../host/workbook/sheet';
import type { Workbook } from '../host/workbook/workbook';
import { readBytes } from './files';
import type { Invocation } from './invocation';
import { openItemSheet } from './workbook/openItemSheet';
import type { World } from './world';

/** Standard input has no name; what is no workbook in it is read as text. */
const INPUT = '-';
const INPUT_NAME = 'standard-input.csv';

/** A workbook file, and the sheet of its open items. */
export interface Ledger {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}

const sentences: Readonly<Record<FileFault['code'], string>> = {
  'not-a-workbook': 'is neither an .xlsx workbook nor a .csv text. Save it as one of them and try again.',
  encrypted: 'has a password. Save it without one and try again.',
  empty: 'is empty.',
  'too-large': 'is too large to be opened. Leave out old sheets and try again.',
};

/** Opens the file of a command, or says why it cannot be used. */
export async function openFile(
  { file }: Pick<Invocation, 'file'>,
  world: Pick<World, 'readInput'>,
): Promise<Result<Workbook, string>> {
  const bytes = file === INPUT ? ok(await world.readInput()) : await readBytes(file);
  if (!bytes.ok) return bytes;
  const opened = await openWorkbook(bytes.value, file === INPUT ? INPUT_NAME : path.basename(file));
  if (opened.ok) return opened;
  const name = file === INPUT ? 'Standard input' : file;
  return fail(`${name} ${sentences[opened.error.code]}`);
}

/** The workbook, or the sentence that says that it has macros: Excel refuses those in an .xlsx file. */
export function withoutMacros(
  workbook: Workbook,
  { file }: Pick<Invocation, 'file'>,
): Result<Workbook, string> {
  if (!originOf(workbook)?.file.hasMacros) return ok(workbook);
  const name = file === INPUT ? 'Standard input' : file;
  return fail(`${name} has macros. Save it as an .xlsx workbook, without them, and try again.`);
}

/** Opens the file of a command and finds its sheet of open items. */
export async function openLedger(
  invocation: Pick<Invocation, 'file' | 'sheet'>,
  world: Pick<World, 'readInput'>,
): Promise<Result<Ledger, string>> {
  const workbook = await openFile(invocation, world);
  return workbook.ok ? ledgerIn(workbook.value, invocation.sheet) : workbook;
}

/** Finds the sheet of open items in a workbook: the named one, else as `openItemSheet` has it. */
export function ledgerIn(workbook: Workbook, name: string | undefined): Result<Ledger, string> {
  const sheet = openItemSheet(workbook, name);
  if (sheet.ok) return ok({ workbook, sheet: sheet.value });
  const { wanted, sheets } = sheet.error;
  return fail(`There is no sheet "${wanted}". There are: ${sheets.join(', ')}.`);
}
