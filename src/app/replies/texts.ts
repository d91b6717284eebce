/** Most of a subject that is kept, in UTF-16 units. */
const LONGEST_SUBJECT = 300;

/** Most of an address that is kept. */
const LONGEST_ADDRESS = 320;

/** Most of a message id that is kept: longer ones are no mail system's. */
const LONGEST_ID = 1000;

/** Most of a mail's beginning that is kept. */
const LONGEST_EXCERPT = 500;

/** The beginning of a text; no character is cut in two. */
function beginning(text: string, most: number): string {
  const cut = text.slice(0, most);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** On one line, without characters that do not show. */
const onOneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

export const subjectOf = (subject: string): string => beginning(onOneLine(subject), LONGEST_SUBJECT);

export const addressOf = (address: string): string => beginning(onOneLine(address), LONGEST_ADDRESS);

/** A message id or a conversation as it is kept; null for none, or one that is no such thing. */
export const idOf = (id: string | null): string | null =>
  id === null || id.trim() === '' || id.length > LONGEST_ID ? null : id;

/**
 * The beginning of what a mail says, its lines kept.
 * @example excerptOf('Beste,\r\n\r\n\r\nWij betalen vrijdag.') //=> 'Beste,\n\nWij betalen vrijdag.'
 */
export const excerptOf = (text: string): string =>
  beginning(
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n]/gu, ' ')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    LONGEST_EXCERPT,
  ).trimEnd();
