/** Size of a worksheet in Excel since 2007. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Characters in a cell. */
export const MAX_TEXT = 32_767;
