/** Spaces that nobody types by chance. */
const START = 'Dunning\u00a0·\u00a0';

/**
 * The line by which a report of ours is known in any language, for `isReportSheet`: the product's name and what the
 * report is called. It is printed, so it survives saving as another kind of file.
 * @example reportMark('Mahnverfahren 2026-11-22') //=> 'Dunning · Mahnverfahren 2026-11-22'
 */
export const reportMark = (report: string): string => `${START}${report}`;

/** Whether a cell holds such a line. */
export const isReportMark = (cell: unknown): boolean => typeof cell === 'string' && cell.startsWith(START);
