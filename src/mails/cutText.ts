import { MOST_SHOWN_LINES, MOST_SHOWN_TEXT } from './limits';

/** A text as far as it is shown. */
export interface CutText {
  readonly text: string;
  /** True where there was more. */
  readonly cut: boolean;
}

/**
 * The lines of a text that are shown, whole characters only.
 * @example cutText('a\nb') //=> { text: 'a\nb', cut: false }
 */
export function cutText(text: string): CutText {
  let end = Math.min(text.length, MOST_SHOWN_TEXT);
  for (let at = -1, lines = 0; lines < MOST_SHOWN_LINES; lines++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0 || at > end) break;
    if (lines === MOST_SHOWN_LINES - 1) end = at;
  }
  if (end === text.length) return { text, cut: false };
  const last = text.charCodeAt(end - 1);
  const whole = last >= 0xd800 && last < 0xdc00 ? end - 1 : end;
  return { text: text.slice(0, whole), cut: text.slice(whole).trim() !== '' };
}
