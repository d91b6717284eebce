import { Refusal } from './answer';

const named = /^String (\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}) Name ([\w-]+)$/i;
const tagged = /^(Integer|String) 0x([0-9a-f]{1,4})$/i;

/** Properties under this guid are the headers of a mail; their names ignore case ([MS-OXCPRPT] 2.2.12.1). */
export const HEADERS = '{00020386-0000-0000-c000-000000000046}';

/** What a message is: bits, of which 4 says that it was handed over. */
export const MESSAGE_FLAGS = 'Integer 0xe07';
export const IN_REPLY_TO = 'String 0x1042';
export const REFERENCES = 'String 0x1039';
export const MESSAGE_CLASS = 'String 0x1a';
const tags: readonly string[] = [MESSAGE_FLAGS, IN_REPLY_TO, REFERENCES, MESSAGE_CLASS];

/**
 * Id of an extended property in one form: the guid ignores case, the name does not, and of a tag Graph answers the
 * digits that count.
 * `propertyId('Integer 0x0E07') //=> 'Integer 0xe07'`
 */
export function propertyId(text: string): string {
  const [, guid, name] = named.exec(text) ?? [];
  if (guid !== undefined && name !== undefined) {
    const set = guid.toLowerCase();
    return `String ${set} Name ${set === HEADERS ? name.toLowerCase() : name}`;
  }
  const [, type = '', digits = ''] = tagged.exec(text) ?? [];
  const id = `${type.charAt(0).toUpperCase()}${type.slice(1).toLowerCase()} 0x${Number.parseInt(digits, 16).toString(16)}`;
  if (tags.includes(id)) return id;
  throw new Refusal(400, 'ErrorInvalidProperty', `'${text}' is no id of a property that is known.`, true);
}
