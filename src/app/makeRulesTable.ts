import {
  defaultDunningSettings,
  type Language,
  type Result,
  shippedProcedures,
  shippedRates,
  standardProcedure,
} from '../core/index';
import { type RuleTable, ruleSheetName } from '../wording/tables/names';
import { procedureSeed, rateSeed, type Seed, settingsSeed } from '../wording/tables/seeds';
import type { Fault, Ports } from './ports';

/**
 * Puts a table of rules into the workbook, holding what the product does without it, and brings it in front of the
 * user. One that is there is only shown.
 */
export async function makeRulesTable(
  ports: { readonly rules: Pick<Ports['rules'], 'make' | 'show'> },
  table: RuleTable,
  language: Language,
): Promise<Result<void, Fault>> {
  const made = await ports.rules.make(table, {
    sheet: ruleSheetName(table, language),
    ...seedOf(table, language),
  });
  return made.ok ? ports.rules.show(table) : made;
}

function seedOf(table: RuleTable, language: Language): Seed {
  if (table === 'procedures') return procedureSeed(shippedProcedures.values(), language);
  if (table === 'rates') return rateSeed(shippedRates, language);
  return settingsSeed(defaultDunningSettings, standardProcedure.name, language);
}
