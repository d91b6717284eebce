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
import { textSeed } from '../wording/tables/textSeed';
import type { Fault, Letters, Ports } from './ports';

/** What makes a table of rules: the letters know the texts of the product. */
interface MakingPorts {
  readonly rules: Pick<Ports['rules'], 'make' | 'show'>;
  readonly openLetters: () => Promise<Pick<Letters, 'shipped'>>;
}

/**
 * Puts a table of rules into the workbook, holding what the product does without it, and brings it in front of the
 * user. One that is there is only shown.
 */
export async function makeRulesTable(
  ports: MakingPorts,
  table: RuleTable,
  language: Language,
): Promise<Result<void, Fault>> {
  const made = await ports.rules.make(table, {
    sheet: ruleSheetName(table, language),
    ...(await seedOf(ports, table, language)),
  });
  return made.ok ? ports.rules.show(table) : made;
}

async function seedOf(
  { openLetters }: Pick<MakingPorts, 'openLetters'>,
  table: RuleTable,
  language: Language,
): Promise<Seed> {
  if (table === 'procedures') return procedureSeed(shippedProcedures.values(), language);
  if (table === 'rates') return rateSeed(shippedRates, language);
  if (table === 'rules') return settingsSeed(defaultDunningSettings, standardProcedure.name, language);
  const letters = await openLetters();
  return textSeed(
    (text, kind) => letters.shipped({ language, text, profile: 'standard', consumer: kind === 'consumer' }),
    language,
  );
}
