import * as z from 'zod/mini';
import { languages } from '../core/index';
import type { AppSettings } from './ports';

// The page's policy forbids eval, which zod would otherwise try.
z.config({ jitless: true });

const text = z.string().check(z.maxLength(300));

const savedSettings = z.object({
  administration: z.nullable(
    z.object({
      id: text.check(z.minLength(1)),
      name: text,
      signatory: text,
      contact: text,
      iban: text,
    }),
  ),
  language: z.nullable(z.enum(languages)),
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
