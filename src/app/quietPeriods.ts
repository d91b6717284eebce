import { ok, type Result } from '../core/index';
import type { CustomerScope } from './parts/customerRows';
import { type QuietPeriodRow, quietRows } from './parts/rules/quietRows';
import type { Fault, Ports } from './ports';

export type { QuietPeriodRow } from './parts/rules/quietRows';

/** The quiet periods of the table of settings that hold for an administration, by their first day. */
export async function quietPeriods(
  ports: { readonly rules: Pick<Ports['rules'], 'read'> },
  scope: CustomerScope,
): Promise<Result<readonly QuietPeriodRow[], Fault>> {
  const read = await ports.rules.read();
  return read.ok ? ok(quietRows(read.value.rules, scope).map(({ period }) => period)) : read;
}
