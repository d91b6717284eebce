import type { Refusal } from '../../workbook/refusal';

/**
 * An error that the host answers to the add-in. Thrown inside the evaluator only and caught in one place,
 * where it ends the request as Excel does: earlier actions stay done, later ones are not run.
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const invalidArgument = (): HostError =>
  new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');

/** A member that this host does not have. `member` is its full name, for example `Range.getImage`. */
export class UnknownMember extends HostError {
  constructor(readonly member: string) {
    super('ApiNotFound', `${member} is not part of the embedded host.`, 404);
  }
}

const ANSWERS: Readonly<Record<Refusal['code'], readonly [code: string, message: string, status: number]>> = {
  'sheet-protected': [
    'AccessDenied',
    'You do not have permission to perform this operation: the sheet is protected.',
    403,
  ],
  'no-such-sheet': ['ItemNotFound', "The requested resource doesn't exist.", 404],
  'no-such-table': ['ItemNotFound', "The requested resource doesn't exist.", 404],
  'no-such-name': ['ItemNotFound', "The requested resource doesn't exist.", 404],
  'name-taken': ['ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409],
  'name-invalid': ['InvalidArgument', 'The name is not valid.', 400],
  'area-invalid': ['InvalidArgument', 'The range is not valid here.', 400],
  'area-too-large': ['InvalidArgument', 'The range has too many cells to be written at once.', 400],
  'size-mismatch': [
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    400,
  ],
  'text-too-long': ['InvalidArgument', 'The text has more characters than a cell holds.', 400],
  'tables-overlap': ['InvalidArgument', 'A table cannot overlap another table.', 400],
  'table-in-the-way': [
    'InsertDeleteConflict',
    'The insert or delete operation attempted resulted in a conflict with a table or the end of the sheet.',
    409,
  ],
  'merge-in-the-way': [
    'InvalidOperation',
    'This operation is not allowed for cells that are merged or part of a table.',
    400,
  ],
  'structure-protected': [
    'AccessDenied',
    'You do not have permission to perform this operation: the structure of the workbook is protected.',
    403,
  ],
  'last-sheet': ['InvalidOperation', 'A workbook must contain at least one visible worksheet.', 400],
};

/** What Excel answers where the workbook refuses a change. */
export function refused(refusal: Refusal): HostError {
  return new HostError(...ANSWERS[refusal.code]);
}
