/** Outcome of an operation that may fail: failure is data, never an exception. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Wraps a value as a success. `ok(3) //=> { ok: true, value: 3 }` */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** Wraps a failure. `fail('no-header') //=> { ok: false, error: 'no-header' }` */
export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
