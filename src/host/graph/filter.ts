import { unknown } from './answer';
import type { StoredMessage } from './message';
import { propertyId } from './propertyId';

/** A text in a query option, a quote in it doubled. */
export const LITERAL = "'((?:[^']|'')*)'";

export const unquoted = (text: string): string => text.replaceAll("''", "'");

const property = new RegExp(
  `^singleValueExtendedProperties/Any\\((\\w+): ?\\1/id eq ${LITERAL} and \\1/value (?:eq ${LITERAL}|ne null)\\)$`,
);
const messageId = new RegExp(`^internetMessageId eq ${LITERAL}$`);

/** Reads a filter of messages; one that is not known is refused. Graph compares without regard to case. */
export function readFilter(text: string): (message: StoredMessage) => boolean {
  const [, wanted] = messageId.exec(text) ?? [];
  if (wanted !== undefined) return ({ internetMessageId }) => internetMessageId === unquoted(wanted);
  const [, , name, given] = property.exec(text) ?? [];
  if (name === undefined) throw unknown(400, `$filter is not known: ${text}`);
  const id = propertyId(unquoted(name));
  const value = given === undefined ? null : unquoted(given).toLowerCase();
  return ({ properties }) =>
    properties.some((each) => each.id === id && (value === null || each.value.toLowerCase() === value));
}
