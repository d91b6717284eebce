/** A header is looked for in the first rows of a sheet. */
export const ROWS_SEARCHED = 60;

/** Rows below a header that tell what its columns hold: further down they go on as they began. */
export const ROWS_SAMPLED = 500;

/** First rows of a sheet: all that recognising its columns looks at. */
export const HEAD_ROWS = ROWS_SEARCHED + ROWS_SAMPLED;

/** Last rows of a sheet: totals stand there. */
export const TAIL_ROWS = 100;
