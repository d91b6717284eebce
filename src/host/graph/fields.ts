import { type Refusal, unknown } from './answer';

/** The refusal of a value that is not what it must be. */
export const wrong = (path: string, expected: string): Refusal =>
  unknown(400, `${path} must be ${expected}.`);

/** Fields of an object, all of them known; what is missing is undefined. */
export function fields<K extends string>(
  value: unknown,
  path: string,
  known: readonly K[],
): Partial<Record<K, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(path, 'an object');
  const stranger = Object.keys(value).find((name) => !(known as readonly string[]).includes(name));
  if (stranger !== undefined) throw unknown(400, `Property '${stranger}' of ${path} is not known.`);
  return value as Partial<Record<K, unknown>>;
}

/** A text. */
export function text(value: unknown, path: string): string {
  if (typeof value !== 'string') throw wrong(path, 'a text');
  return value;
}

/** A list, empty where there is none. */
export function list<T>(
  value: unknown,
  path: string,
  read: (entry: unknown, path: string) => T,
): readonly T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw wrong(path, 'a list');
  return value.map((entry, index) => read(entry, `${path}[${index}]`));
}
