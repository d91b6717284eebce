/** Why the workbook did not make a change; nothing was changed then. */
export interface Refusal {
  readonly code:
    | 'sheet-protected'
    | 'no-such-sheet'
    | 'no-such-table'
    | 'no-such-name'
    | 'name-taken'
    | 'name-invalid'
    | 'area-invalid'
    | 'area-too-large'
    | 'size-mismatch'
    | 'text-too-long'
    | 'tables-overlap'
    | 'table-in-the-way'
    | 'merge-in-the-way'
    | 'last-sheet'
    | 'structure-protected';
}
