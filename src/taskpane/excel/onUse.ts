import type { Fault } from '../../app/ports';
import { fail, type Result } from '../../core/index';

/** Opens a part of the product at the first call; one that cannot be loaded is tried again by the next call. */
export function opener<T>(load: () => Promise<T>): () => Promise<T> {
  let opening: Promise<T> | null = null;
  return () => {
    const opened = opening ?? load();
    opening = opened;
    opened.catch(() => {
      opening = null;
    });
    return opened;
  };
}

/** Works with what has to be loaded first; that it cannot be loaded is a fault. */
export type OnUse<P> = <T>(work: (port: P) => Promise<Result<T, Fault>>) => Promise<Result<T, Fault>>;

/**
 * The way to a port that is loaded by its first use, so that the first screen does not wait for it.
 * @example
 * const use = onUse(async () => (await import('../../excel/sheet')).createSheet());
 * await use((sheet) => sheet.names()); //=> { ok: true, value: ['Open items'] }
 */
export function onUse<P>(load: () => Promise<P>): OnUse<P> {
  const open = opener(load);
  return async (work) => {
    const port = await open().catch(() => null);
    return port === null ? fail({ code: 'unexpected', detail: 'program part not loaded' }) : work(port);
  };
}
