/** Of the mails that one answers, so many are told, each so long. */
const MOST_ANSWERS = 50;
const LONGEST_ID = 500;

const idsIn = (text: string | null): readonly string[] =>
  (text?.match(/<[^<>\s]+>/g) ?? []).filter((id) => id.length <= LONGEST_ID);

/**
 * Message ids that a mail answers, the nearest first, each once: what it says that it is in reply to, then its
 * references from the last to the first. An id that Exchange has cut off at the end is left out.
 * @example answersOf('<c@x.example>', '<a@x.example> <b@x.example> <c@x.example>')
 *   //=> ['<c@x.example>', '<b@x.example>', '<a@x.example>']
 */
export const answersOf = (inReplyTo: string | null, references: string | null): readonly string[] =>
  [...new Set([...idsIn(inReplyTo), ...idsIn(references).toReversed()])].slice(0, MOST_ANSWERS);
