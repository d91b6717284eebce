import { defaultDunningSettings, ok, type Result, shippedRates } from '../core/index';
import type { RulesProblem } from '../wording/tables/problem';
import type { CustomerScope } from './parts/customerRows';
import { checkTexts } from './parts/rules/checkTexts';
import { knownProcedures } from './parts/rules/knownProcedures';
import { lawRemarks } from './parts/rules/lawOfProcedure';
import type { ReadProcedures } from './parts/rules/readProcedures';
import { readRates } from './parts/rules/readRates';
import { readSettings } from './parts/rules/readSettings';
import { readTexts } from './parts/rules/readTexts';
import { writtenProcedures } from './parts/rules/writtenProcedures';
import type { Fault, Ports, RawTable } from './ports';
import type { LoadedRules } from './rules';

/** What every place that needs the rules has. */
export interface RulesPort {
  readonly rules: Pick<Ports['rules'], 'read'>;
  /** Checks the company's own texts; only opened where it has any. */
  readonly openLetters?: Ports['openLetters'];
}

/**
 * By which rules an administration reminds: its tables of procedures, rates, settings and texts laid over what the
 * product has. A row that is wrong is a problem with its place, and what the product has stands in for it. Fails only where
 * the workbook cannot be read.
 */
export async function loadRules(ports: RulesPort, scope: CustomerScope): Promise<Result<LoadedRules, Fault>> {
  const read = await ports.rules.read();
  if (!read.ok) return read;
  const raw = read.value;
  const { own, procedures, named } = knownProcedures(raw);
  const rates = raw.rates === null ? null : readRates(raw.rates);
  const rules = raw.rules === null ? null : readSettings(raw.rules, scope, named);
  const settings = rules?.settings ?? defaultDunningSettings;
  const written = raw.texts === null ? null : readTexts(raw.texts, named, scope);
  const hasTexts = written !== null && written.texts.length > 0;
  const letters = hasTexts && ports.openLetters !== undefined ? await ports.openLetters() : null;
  const texts = raw.texts === null || written === null ? null : checkTexts(raw.texts, written, letters);
  return ok({
    procedures,
    writtenProcedures: raw.procedures === null ? new Map() : writtenProcedures(raw.procedures),
    rates: rates?.rates ?? shippedRates,
    settings,
    procedure: rules?.procedure ?? null,
    texts: texts?.used ?? [],
    writtenTexts: written?.texts ?? [],
    tables: {
      procedures: { present: own !== null, count: own?.procedures.size ?? 0 },
      rates: { present: rates !== null, count: rates?.count ?? 0 },
      rules: { present: rules !== null, count: rules?.count ?? 0 },
      texts: { present: texts !== null, count: texts?.used.length ?? 0 },
    },
    problems: [
      ...(own?.problems ?? []),
      ...(own === null || raw.procedures === null ? [] : refusedByLaw(raw.procedures, own, settings)),
      ...(rates?.problems ?? []),
      ...(rules?.problems ?? []),
      ...(texts?.problems ?? []),
    ],
  });
}

/** What the law would refuse of the procedures of a table, each at the row of its level. */
function refusedByLaw(
  raw: RawTable,
  { procedures, levelRows }: ReadProcedures,
  settings: LoadedRules['settings'],
): readonly RulesProblem[] {
  return [...procedures].flatMap(([key, procedure]) =>
    lawRemarks(procedure, settings).map(
      (refusal): RulesProblem => ({
        code: 'refused-by-law',
        table: 'procedures',
        sheet: raw.sheet,
        row: levelRows.get(key)?.[(refusal.level ?? 0) - 1] ?? raw.headerRow,
        procedure: procedure.name,
        refusal,
      }),
    ),
  );
}
