const flagWords = new Set(['x', 'ja', 'oui', 'yes', 'true', 'j', 'y', 'o', '1', 'waar', 'vrai', 'wahr']);
const noWords = new Set(['nee', 'nein', 'non', 'no', 'false', 'n', '0', 'onwaar', 'faux', 'falsch']);

/** Reminder level as the export states it: a blank is 0, no column or no figure is -1. */
export function levelOf(mapped: boolean, text: string): number {
  if (!mapped) return -1;
  if (text === '') return 0;
  const figures = /^\D{0,20}(\d{1,2})$/.exec(text)?.[1];
  return figures === undefined ? -1 : Number(figures);
}

/** A reason in words stays; a bare mark takes the column's own header as its words. */
export function holdOf(text: string, header: string): string | null {
  const folded = text.toLowerCase();
  if (text === '' || /^[-–—]+$/.test(text) || noWords.has(folded)) return null;
  if (!flagWords.has(folded)) return text;
  return header === '' ? text : header;
}
