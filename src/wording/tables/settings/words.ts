import type { Language } from '../../../core/index';
import { wordsFor } from '../../choose';
import { foldedWord, wordLookup } from '../../foldedWord';
import { de } from './de';
import { en } from './en';
import { type SettingChoice, type SettingName, settingChoices, settingNames } from './forms';
import { fr } from './fr';
import { nl } from './nl';

/** How a table of settings names a setting, and what it says about it. */
interface SettingText {
  readonly name: string;
  readonly meaning: string;
}

/** The words of the table of settings in one language. */
export interface SettingTexts {
  readonly settings: Readonly<Record<SettingName, SettingText>>;
  readonly choices: Readonly<Record<SettingChoice, string>>;
  /** What may be typed where it is no choice of words. */
  readonly wholeDays: (least: number, most: number) => string;
  readonly amount: string;
  readonly percent: string;
  readonly country: string;
  readonly day: string;
  readonly period: string;
  readonly procedure: string;
  /** Behind the meaning of what the law leaves open. */
  readonly unsettled: string;
}

const texts = { nl, fr, de, en };
const all = Object.values(texts);

/** Names and explanations of the settings. */
export const settingTexts = (language: Language): SettingTexts => wordsFor(texts, language);

/** Setting that a name in any language means, or null; its code counts too. `settingOfWord('Vaste dag') //=> null` */
export const settingOfWord: (word: string) => SettingName | null = wordLookup(
  settingNames.map((name) => [
    name,
    [spaced(name), name, ...all.map(({ settings }) => settings[name].name.replaceAll(',', ' '))].join(),
  ]),
);

/** `spaced('customerInterval') //=> 'customer Interval'` */
function spaced(code: string): string {
  return code.replace(/[A-Z]/g, ' $&');
}

const choicesByWord: ReadonlyMap<SettingChoice, ReadonlySet<string>> = new Map(
  settingChoices.map((choice) => [
    choice,
    new Set([choice, ...all.map(({ choices }) => choices[choice])].map(foldedWord)),
  ]),
);

/** Which of the choices a word in any language means, or null. */
export function choiceOfWord(word: string, choices: readonly SettingChoice[]): SettingChoice | null {
  const folded = foldedWord(word);
  return choices.find((choice) => choicesByWord.get(choice)?.has(folded)) ?? null;
}
