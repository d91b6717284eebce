/** The parts that sentences about levels are made of, in one language. Dates come in ready to read. */
export interface Phrases {
  /** What parts a heading from what it announces. */
  readonly colon: string;
  /** `Niveau 2`, with a capital. */
  readonly level: (level: number) => string;
  /** `34 dagen te laat`; 0 and below is not late. */
  readonly late: (days: number) => string;
  /** `vervaldag 18/10/2026` */
  readonly due: (date: string) => string;
  /** `niveau 1 verstuurd op 2/11/2026`; level 0 is a reminder of which only the date is known. */
  readonly sent: (level: number, date: string) => string;
  /** The same when the date is not known. */
  readonly sentUndated: (level: number) => string;
  /** `wachttijd van 7 dagen voorbij` */
  readonly waited: (days: number) => string;
  /** `wachttijd van 7 dagen` */
  readonly waiting: (days: number) => string;
  /** `niveau 2 kan vanaf 22/11/2026` */
  readonly from: (level: number, date: string) => string;
  /** That was the last level. */
  readonly wasLast: string;
  readonly paid: string;
  readonly credit: string;
  readonly noDueDate: string;
  readonly hold: string;
}
