import type { Description, Schema } from './description';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const types: Readonly<Record<string, readonly [(value: unknown) => boolean, string]>> = {
  string: [(value) => typeof value === 'string', 'a text'],
  integer: [(value) => Number.isInteger(value), 'a whole number'],
  number: [(value) => typeof value === 'number', 'a number'],
  boolean: [(value) => typeof value === 'boolean', 'true or false'],
};

/** All properties of an object, those that it has from others included. */
function propertiesOf(schema: Schema, { schemas }: Description): Readonly<Record<string, Schema>> {
  const inherited = (schema.extends ?? []).map((name) =>
    propertiesOf(schemas[name] ?? {}, { schemas, lists: {}, paths: {} }),
  );
  return Object.assign({}, ...inherited, schema.properties) as Record<string, Schema>;
}

/** Graph takes the names of an action's parameters in either case of their first letter. */
const parameter = (name: string, known: Readonly<Record<string, Schema>>): Schema | undefined =>
  known[name] ?? known[name.charAt(0).toUpperCase() + name.slice(1)];

/**
 * What is wrong with a value, null when it is what the schema says; `path` is '' for the whole body.
 * `wrongWith(7, { type: 'string' }, description, 'subject', 'message') //=> 'subject must be a text.'`
 */
export function wrongWith(
  value: unknown,
  schema: Schema,
  description: Description,
  path: string,
  name: string,
): string | null {
  if (value === null && schema.nullable === true) return null;
  const { ref, items } = schema;
  const place = path === '' ? name : path;
  if (ref !== undefined) {
    const meant = description.schemas[ref];
    return meant === undefined ? null : wrongWith(value, meant, description, path, path === '' ? ref : name);
  }
  if (schema.type === 'any') return null;
  if (schema.enum !== undefined) {
    const known = typeof value === 'string' && schema.enum.includes(value);
    return known ? null : `${place} must be ${schema.enum.join(', ')}.`;
  }
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return `${place} must be a list.`;
    const within = (entry: unknown, index: number) =>
      wrongWith(entry, items ?? { type: 'any' }, description, `${place}[${index}]`, name);
    return value.map(within).find((wrong) => wrong !== null) ?? null;
  }
  if (schema.type === 'object') {
    if (!isObject(value)) return `${place} must be an object.`;
    const known = propertiesOf(schema, description);
    for (const [key, each] of Object.entries(value)) {
      const property = parameter(key, known);
      if (property === undefined) return `Property '${key}' of ${place} is not known.`;
      const wrong = wrongWith(each, property, description, path === '' ? key : `${path}.${key}`, name);
      if (wrong !== null) return wrong;
    }
    return null;
  }
  const [fits, words] = types[schema.type ?? ''] ?? [() => true, ''];
  return fits(value) ? null : `${place} must be ${words}.`;
}
