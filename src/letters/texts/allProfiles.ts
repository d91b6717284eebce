import type { Profile } from '../../core/index';
import type { ShippedText } from './languageTexts';

/** One text for customers of every profile. */
export const allProfiles = (text: ShippedText): Readonly<Record<Profile, ShippedText>> => ({
  standard: text,
  strategic: text,
  difficult: text,
});
