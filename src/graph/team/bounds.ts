import { z } from '../shape';

/** Bytes that a file of ours may have; whatever is larger is not of ours. */
export const MOST_BYTES = 4 * 1024 * 1024;

/** A text from a file that anybody of the team may write. */
export const Text = z.string().max(1000);

/** Moment (UTC, ISO 8601). */
export const Moment = z.iso.datetime();

/** True when no text in it is longer than any of ours; for what a shape has passed, which bounds its depth. */
export function isBounded(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= 4000;
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isBounded);
}

/** A file as JSON; undefined where it is none. */
export function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** A file as JSON of a shape; null where it is damaged. */
export function parsed<T>(bytes: Uint8Array, shape: z.ZodType<T>): T | null {
  try {
    const read = shape.safeParse(jsonIn(bytes));
    return read.success && isBounded(read.data) ? read.data : null;
  } catch {
    return null; // deeper than the stack
  }
}
