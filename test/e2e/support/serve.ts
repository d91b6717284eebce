import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../scripts/server';

/** Serves the built product and workbench for all end-to-end tests; stop.ts closes it again. */
export default async function start(): Promise<void> {
  const { server, address } = await serve({ port: 0 });
  Object.assign(globalThis, { dunningServer: server });
  process.env['DUNNING_WORKBENCH'] = address;
  process.env['DUNNING_PROFILES'] = mkdtempSync(join(tmpdir(), 'dunning-profiles-'));
}
