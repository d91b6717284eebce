import { Refusal } from './answer';

const named = /^String (\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}) Name (\w+)$/i;
const tagged = /^Integer 0x([0-9a-f]{1,4})$/i;

/** What a message is: bits, of which 4 says that it was handed over. */
export const MESSAGE_FLAGS = 'Integer 0xe07';

/**
 * Id of an extended property in one form: the guid ignores case, the name does not, and of a tag Graph answers the
 * digits that count.
 * `propertyId('Integer 0x0E07') //=> 'Integer 0xe07'`
 */
export function propertyId(text: string): string {
  const [, guid, name] = named.exec(text) ?? [];
  if (guid !== undefined && name !== undefined) return `String ${guid.toLowerCase()} Name ${name}`;
  const [, digits] = tagged.exec(text) ?? [];
  const id = digits === undefined ? null : `Integer 0x${Number.parseInt(digits, 16).toString(16)}`;
  if (id === MESSAGE_FLAGS) return id;
  throw new Refusal(400, 'ErrorInvalidProperty', `'${text}' is no id of a property that is known.`, true);
}
