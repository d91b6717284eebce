import type { TextWords } from '../../../core/index';
import type { TextScope } from './textScope';

/** Words that are not saved yet, and what the workbook said when they were begun. */
interface TextDraft {
  readonly words: TextWords;
  readonly begunOn: TextWords;
}

/** What lies on the desk of whoever writes texts. */
interface TextDesk {
  scope: TextScope | null;
  /** By `scopeKey`. */
  readonly drafts: Map<string, TextDraft>;
}

const desks = new WeakMap<object, TextDesk>();

/** The desk of a pane, as it was left: nothing on it is lost by going elsewhere in the pane. */
export function deskOf(pane: object): TextDesk {
  const known = desks.get(pane);
  if (known !== undefined) return known;
  const desk: TextDesk = { scope: null, drafts: new Map() };
  desks.set(pane, desk);
  return desk;
}
