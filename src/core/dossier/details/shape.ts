/** What JSON gave: nothing in it is trusted. */
export type Fields = Readonly<Record<string, unknown>>;

/** Tells whether a value is what a field must hold. */
export type Check<T> = (value: unknown) => value is T;

/**
 * How one field is read: `absent` stands in where the field is missing, as in rows of an earlier version, or holds one
 * of the values that such a version wrote and no later one reads.
 */
export interface Field<T> {
  readonly check: Check<T>;
  readonly absent?: T;
  readonly former?: readonly unknown[];
}

/** How an object is read: every field that it must have, by name. */
export type Shape<T> = {
  readonly [Name in keyof T as undefined extends T[Name] ? never : Name]: Field<T[Name]>;
};

/** Gives the fields of a shape, and no others; null when one of them is damaged. */
export function shapeReader<T extends object>(shape: Shape<T>): (fields: Fields) => T | null {
  const entries = Object.entries<Field<unknown>>(shape as Shape<Fields>);
  return (fields) => {
    const read: Record<string, unknown> = {};
    for (const [name, { check, absent, former = [] }] of entries) {
      const given = Object.hasOwn(fields, name) ? fields[name] : absent;
      const value = former.includes(given) ? absent : given;
      if (!check(value)) return null;
      read[name] = value;
    }
    return read as T;
  };
}

/** Whether a value has the fields of a shape, and no others. */
export function hasShape<T extends object>(shape: Shape<T>): Check<T> {
  const names = Object.keys(shape).length;
  const read = shapeReader(shape);
  return (value): value is T =>
    isFields(value) && Object.keys(value).length === names && read(value) !== null;
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
