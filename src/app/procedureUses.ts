import { ok, type Result } from '../core/index';
import { procedureOfWord } from '../wording/procedureNames';
import type { CustomerScope } from './parts/customerRows';
import { knownProcedures } from './parts/rules/knownProcedures';
import { readSettings } from './parts/rules/readSettings';
import { readTexts } from './parts/rules/readTexts';
import type { Fault, Ports } from './ports';

/** Who names a procedure in the workbook. */
export interface ProcedureUses {
  /** Labels of the customers whose row in the customer table names it. */
  readonly customers: readonly string[];
  /** Names of the companies whose settings choose it. */
  readonly companies: readonly string[];
  /** Own texts that are for it alone. */
  readonly texts: number;
}

/** Who names a procedure, whatever sheet was read: they are left without it when it goes or is called otherwise. */
export async function procedureUses(
  ports: {
    readonly rules: Pick<Ports['rules'], 'read'>;
    readonly customers: Pick<Ports['customers'], 'read'>;
  },
  key: string,
  scope: CustomerScope,
): Promise<Result<ProcedureUses, Fault>> {
  const [tables, rows] = await Promise.all([ports.rules.read(), ports.customers.read()]);
  if (!tables.ok) return tables;
  if (!rows.ok) return rows;
  const { named } = knownProcedures(tables.value);
  const { rules, texts } = tables.value;
  const is = (word: string | null): boolean =>
    word !== null && procedureOfWord(word.trim()).toLowerCase() === key;
  const companies = scope.administrations.length > 0 ? scope.administrations : [scope.administration];
  return ok({
    customers: (rows.value ?? [])
      .filter(({ procedure }) => is(procedure))
      .map(({ name, number }) => name.trim() || number.trim()),
    companies: companies.flatMap((administration) =>
      rules !== null && is(readSettings(rules, { ...scope, administration }, named).procedure)
        ? [administration?.name ?? '']
        : [],
    ),
    texts:
      texts === null
        ? 0
        : readTexts(texts, named, scope).texts.filter(({ procedure }) => is(procedure)).length,
  });
}
