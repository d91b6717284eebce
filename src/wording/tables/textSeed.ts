import {
  type CustomerKind,
  type Language,
  type ReminderText,
  reminderTexts,
  type TextAudience,
  type TextWords,
} from '../../core/index';
import { headersOf } from './columns';
import type { Seed } from './seeds';
import { audienceCells, wordCells } from './textCells';
import { newTextColumns, textColumns } from './textColumns';

/** Whom the letters of a step go to: Dutch law wants that of fourteen days for consumers alone. */
const kindsOf = (step: ReminderText): readonly CustomerKind[] =>
  step === 'fourteen-days' ? ['consumer'] : ['business', 'consumer'];

/**
 * A table of texts: those of the product in one language, for customers of the standard profile. The others keep
 * what the product says until somebody adds a row for them.
 */
export function textSeed(
  shipped: (step: ReminderText, kind: CustomerKind) => TextWords,
  language: Language,
): Seed {
  const rows = reminderTexts.flatMap((step) =>
    kindsOf(step).map((kind) => {
      const audience: TextAudience = {
        step,
        languages: [language],
        kind,
        profile: 'standard',
        group: null,
        procedure: null,
      };
      const cells = { ...audienceCells(audience, language), ...wordCells(shipped(step, kind)) };
      return newTextColumns.map((column) => cells[column] ?? '');
    }),
  );
  return { headers: headersOf({ ...textColumns, columns: newTextColumns }, language), rows };
}
