import type { Ids } from '../app/ports';

/** Names by the browser's, or Node's, own random numbers. */
export const createIds = (): Ids => ({ next: () => crypto.randomUUID().replaceAll('-', '') });
