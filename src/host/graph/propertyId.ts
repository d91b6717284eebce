import { Refusal } from './answer';

const form = /^String (\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}) Name (\w+)$/i;

/** Id of a named text property in one form: the guid ignores case, the name does not. */
export function propertyId(text: string): string {
  const [, guid, name] = form.exec(text) ?? [];
  if (guid === undefined || name === undefined) {
    throw new Refusal(400, 'ErrorInvalidProperty', `'${text}' is no id of a named text property.`, true);
  }
  return `String ${guid.toLowerCase()} Name ${name}`;
}
