import {
  type AgeingRow,
  ageingTable,
  ageingTotals,
  type BucketBounds,
  type BucketEdges,
  boundsWithEdges,
  bucketCount,
  type CurrencyCode,
  type DayNumber,
  defaultBounds,
  defaultDunningSettings,
  fail,
  type Grid,
  type Minor,
  ok,
  type Reading,
  type ReadingFailure,
  type Result,
} from '../core/index';
import type { Check } from './checked';
import { loadRules, type RulesPort } from './loadRules';
import { ownItems } from './parts/checks';
import { readingOptions } from './parts/readingOptions';
import { readOwnSheet } from './parts/readOwnSheet';
import { readSheet } from './parts/readSheet';
import type { Administration, AppSettings, Fault, Ports, SheetReading } from './ports';

/** What is open in one currency, by age. */
export interface AgedAmounts {
  /** Minor units, the youngest first: see `bucketLabels`. */
  readonly buckets: readonly Minor[];
  readonly total: Minor;
}

/** What one administration has open in one currency. */
export interface AdministrationAgeing extends AgedAmounts {
  readonly administration: Administration;
}

/** All administrations in one currency; two currencies are never added up. */
export interface CurrencyAgeing {
  readonly currency: CurrencyCode;
  /** Those that have items in it, in the order of the settings. */
  readonly lines: readonly AdministrationAgeing[];
  /** Of the lines; it lacks the administrations that are missing. */
  readonly sum: AgedAmounts;
}

/** An administration whose sheet was read. */
interface ReadAdministration {
  readonly administration: Administration;
  readonly sheetName: string;
  /** Its open items. */
  readonly count: number;
  /** Remarks on the sheet: some of its items may be missing. */
  readonly issues: Reading['issues'];
}

/** An administration that no sum has, and why: a sheet that cannot be read, or that may be another's. */
export type MissingAdministration = { readonly administration: Administration } & (
  | { readonly problem: Fault | ReadingFailure }
  | { readonly finding: Check }
);

export interface ConsolidatedAgeing {
  readonly asOf: DayNumber;
  /** As counted: on their day or strictly before it. */
  readonly bounds: BucketBounds;
  readonly currencies: readonly CurrencyAgeing[];
  /** Those that were read, also without any item, in the order of the settings. */
  readonly read: readonly ReadAdministration[];
  readonly missing: readonly MissingAdministration[];
}

export interface ConsolidatedInput {
  readonly settings: Pick<AppSettings, 'administrations' | 'layouts'>;
  readonly asOf: DayNumber;
  /** The usual ones when not given. */
  readonly bounds?: BucketBounds;
}

/**
 * What all administrations of the workbook have open, by age and currency. Each sheet is read once, also where
 * several administrations share it by their company codes. One that cannot be read is named and the others go on.
 * Fails where the reading was stopped, with `cancelled`, and where the tables of rules cannot be read.
 */
export async function consolidatedAgeing(
  ports: { readonly sheet: Pick<Ports['sheet'], 'readActive' | 'readNamed'> } & RulesPort,
  { settings, asOf, bounds: asked = defaultBounds }: ConsolidatedInput,
  how: Pick<SheetReading, 'onRows' | 'signal'> = {},
): Promise<Result<ConsolidatedAgeing, Fault>> {
  const { administrations } = settings;
  const edges = await edgesOf(ports, administrations);
  if (!edges.ok) return edges;
  const bounds = boundsWithEdges(asked, edges.value);
  const outcomes = new Map<string, Reading | MissingAdministration>();
  for (const sharers of bySheet(administrations)) {
    let grid: Promise<Result<Grid, Fault>> | null = null;
    for (const administration of sharers) {
      const options = readingOptions(administration, settings, asOf);
      const read = await readSheet(
        (asked) => {
          grid ??= readOwnSheet(ports.sheet, administration, asked);
          return grid;
        },
        options,
        how,
      );
      if (!read.ok && read.error.code === 'cancelled') return fail({ code: 'cancelled', detail: '' });
      outcomes.set(administration.id, outcomeOf(administration, read, administrations));
    }
  }

  const read: ReadAdministration[] = [];
  const missing: MissingAdministration[] = [];
  const lines = new Map<CurrencyCode, AdministrationAgeing[]>();
  for (const administration of administrations) {
    const outcome = outcomes.get(administration.id);
    if (outcome === undefined) continue;
    if ('administration' in outcome) {
      missing.push(outcome);
      continue;
    }
    const { items, sheetName, issues } = outcome;
    read.push({ administration, sheetName, count: items.count, issues });
    for (const { currency, buckets, total } of ageingTotals(ageingTable(items, asOf, bounds))) {
      const code = items.currencies[currency] ?? '';
      lines.set(code, [...(lines.get(code) ?? []), { administration, buckets, total }]);
    }
  }
  const currencies = [...lines].map(([currency, own]) => ({ currency, lines: own, sum: sumOf(own, bounds) }));
  return ok({ asOf, bounds, currencies, read, missing });
}

/**
 * How the settings of the administrations count the days on the edge of a bucket. Those that differ have no buckets
 * in common: their sum is counted as where nothing is set.
 */
async function edgesOf(
  ports: RulesPort,
  administrations: readonly Administration[],
): Promise<Result<BucketEdges, Fault>> {
  const read = await ports.rules.read();
  const own = new Set<BucketEdges>();
  for (const administration of administrations) {
    const rules = await loadRules({ rules: { read: async () => read } }, { administration, administrations });
    if (!rules.ok) return rules;
    own.add(rules.value.settings.bucketEdges);
  }
  const [first, ...others] = own;
  return ok(first !== undefined && others.length === 0 ? first : defaultDunningSettings.bucketEdges);
}

/** Administrations that name one sheet together, and those that read the one in front. */
function bySheet(administrations: readonly Administration[]): readonly (readonly Administration[])[] {
  const groups = new Map<string | null, Administration[]>();
  for (const administration of administrations) {
    const sheet = administration.sheet?.toLowerCase() ?? null;
    groups.set(sheet, [...(groups.get(sheet) ?? []), administration]);
  }
  return [...groups.values()];
}

/** The reading, unless its items may be another administration's. */
function outcomeOf(
  administration: Administration,
  read: Awaited<ReturnType<typeof readSheet>>,
  administrations: readonly Administration[],
): Reading | MissingAdministration {
  if (!read.ok) return { administration, problem: read.error };
  const { reading } = read.value;
  const [finding] = ownItems(reading, administration, administrations);
  return finding === undefined ? reading : { administration, finding };
}

const sumOf = (
  lines: readonly Pick<AgeingRow, 'buckets' | 'total'>[],
  bounds: BucketBounds,
): AgedAmounts => ({
  buckets: Array.from({ length: bucketCount(bounds) }, (_, at) =>
    lines.reduce((sum, { buckets }) => sum + (buckets[at] ?? 0), 0),
  ),
  total: lines.reduce((sum, { total }) => sum + total, 0),
});
