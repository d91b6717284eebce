import { loadRules } from '../app/loadRules';
import { defaultsOf } from '../app/parts/deciding';
import { type JoinedCustomers, joinCustomers } from '../app/parts/joinCustomers';
import type { Rules } from '../app/rules';
import { fail, ok, type Result } from '../core/index';
import { faultText } from '../wording/faults/faultText';
import type { Invocation } from './invocation';
import { type LedgerRead, readLedger } from './readLedger';
import { createWorkbookCustomers } from './workbook/workbookCustomers';
import { createWorkbookRules } from './workbook/workbookRules';
import type { World } from './world';

/** The open items of a file with what its own tables say of their customers. */
export interface Books extends LedgerRead {
  readonly joined: JoinedCustomers;
  readonly rules: Rules;
}

/** Reads the open items, the customer table and the rules of a file. */
export async function readBooks(
  invocation: Invocation,
  world: Pick<World, 'readInput' | 'today'>,
): Promise<Result<Books, string>> {
  const ledger = await readLedger(invocation, world);
  if (!ledger.ok) return ledger;
  const { workbook, reading, administration, administrations } = ledger.value;
  const { language } = invocation;
  const scope = { administration, administrations };
  const rules = await loadRules({ rules: createWorkbookRules(workbook) }, scope);
  if (!rules.ok) return fail(faultText(rules.error, language));
  const rows = await createWorkbookCustomers(workbook).read();
  if (!rows.ok) return fail(faultText(rows.error, language));
  const defaults = defaultsOf(administration, language, rules.value);
  const joined = joinCustomers(reading.items.customers, rows.value ?? [], defaults, scope);
  return ok({ ...ledger.value, joined, rules: rules.value });
}
