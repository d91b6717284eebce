import { z } from 'zod';
import { languages } from '../core/items/customer';
import type { AppSettings } from './ports';

const text = z.string().max(300);

const savedSettings = z.object({
  administration: z
    .object({
      id: text.min(1),
      name: text,
      signatory: text,
      contact: text,
      iban: text,
    })
    .nullable(),
  language: z.enum(languages).nullable(),
});

/** Settings of a workbook in which nothing was set yet. */
export const freshSettings: AppSettings = { administration: null, language: null };

/**
 * Saved settings from outside, null when they are none of ours: what is damaged counts as never set.
 * @example parseSettings({ administration: null, language: 'fr' }) //=> { administration: null, language: 'fr' }
 */
export function parseSettings(saved: unknown): AppSettings | null {
  const parsed = savedSettings.safeParse(saved);
  return parsed.success ? parsed.data : null;
}
