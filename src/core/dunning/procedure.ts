/** One step of a procedure. */
export interface DunningLevel {
  /** Days after the due date from which the level may be sent (inclusive). */
  readonly days: number;
  /** Days that must lie between the previous reminder of the item and this one. */
  readonly interval: number;
}

/** Ordered levels; level n is `levels[n - 1]`. */
export interface DunningProcedure {
  readonly name: string;
  readonly levels: readonly DunningLevel[];
  /** Least net amount per customer and currency, in minor units; reached counts. */
  readonly minimum: number;
}

/** The shipped procedure: 10, 20 and 30 days, 7 days between (functions.md's default). */
export const standardProcedure: DunningProcedure = {
  name: 'standard',
  levels: [
    { days: 10, interval: 7 },
    { days: 20, interval: 7 },
    { days: 30, interval: 7 },
  ],
  minimum: 0,
};
