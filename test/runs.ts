/**
 * How often a property is tried that is worth more than the usual number of values, or can afford fewer: few times
 * where the same properties run again under another time zone (scripts/zones.js).
 */
export const runs = (usual: number): number =>
  process.env['DUNNING_FEW_RUNS'] ? Math.min(usual, 10) : usual;
