import type { Dossier } from '../../../src/core/dossier/dossier';
import { type DunningProcedure, emptyDossier, foldDossier, standardProcedure } from '../../../src/core/index';
import { type ItemRow, reminderSent } from './openItemsOf';

/** An item of customer C1, of 100.00 unless the test says otherwise. */
export const item = (
  document: string,
  due: string | null,
  open = 10000,
  other: Partial<ItemRow> = {},
): ItemRow => ({ customer: 'C1', document, due, open, ...other });

/** The dossier in which these reminders stand: `sent(['C1', 'A', 1, '2026-11-10'])`. */
export const sent = (...events: Parameters<typeof reminderSent>[]): Dossier =>
  foldDossier(
    emptyDossier,
    events.map((event) => reminderSent(...event)),
  );

/** The standard procedure with other levels, as a run takes it. */
export const withLevels = (...levels: DunningProcedure['levels']): readonly DunningProcedure[] => [
  { ...standardProcedure, levels },
];
