import { type DunningProcedure, shippedProcedures } from '../../../core/index';
import type { RawTables } from '../../ports';
import { namedProcedure } from '../customerOf';
import { type ReadProcedures, readProcedures } from './readProcedures';

/** The procedures that a workbook knows, and how its cells name them. */
export interface KnownProcedures {
  /** Those of its own table; null where it has none. */
  readonly own: ReadProcedures | null;
  /** With those of the product, by name in lower case. */
  readonly procedures: ReadonlyMap<string, DunningProcedure>;
  /** Name of a known procedure, or null. */
  readonly named: (word: string) => string | null;
}

/** The procedures of the tables as they stand. */
export function knownProcedures({ procedures: raw }: Pick<RawTables, 'procedures'>): KnownProcedures {
  const own = raw === null ? null : readProcedures(raw);
  const procedures = new Map([...shippedProcedures, ...(own?.procedures ?? [])]);
  return { own, procedures, named: (word) => namedProcedure(word, procedures) };
}
