import { rmSync } from 'node:fs';
import type { Server } from 'node:http';

/** Closes what serve.ts opened. */
export default async function stop(): Promise<void> {
  const { dunningServer } = globalThis as unknown as { dunningServer: Server };
  dunningServer.closeAllConnections();
  await new Promise((resolve) => dunningServer.close(resolve));
  rmSync(process.env['DUNNING_PROFILES'] ?? '', { recursive: true, force: true });
}
