import type { Language } from '../core/index';
import { languages } from '../core/index';
import { parseAcceptances } from './acceptances';
import { parseLayouts } from './layouts';
import type { Administration, AppSettings } from './ports';

/** Longest text of a setting, in UTF-16 units. */
const LONGEST = 300;

/** Under this key they are in the workbook. */
export const settingsKey = 'dunning';

/** Stands for the company until it is named; its id is part of every item key. */
export const unnamedAdministration: Administration = {
  id: 'default',
  name: '',
  signatory: '',
  contact: '',
  iban: '',
};

/** Settings of a workbook in which nothing was set yet. */
export const freshSettings: AppSettings = {
  administration: null,
  language: null,
  layouts: [],
  acceptances: [],
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;

const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

function parseAdministration(saved: unknown): Administration | null {
  if (!isObject(saved)) return null;
  const { id, name, signatory, contact, iban } = saved;
  if (!isText(id) || id === '') return null;
  if (!isText(name) || !isText(signatory) || !isText(contact) || !isText(iban)) return null;
  return { id, name, signatory, contact, iban };
}

/**
 * Saved settings from outside, null when they are none of ours: what is damaged counts as never set. By hand,
 * since the first load of the pane needs it and a library of shapes is a tenth of that. A damaged layout or
 * acceptance is left out alone: it is chosen or accepted once more.
 * @example parseSettings({ administration: null, language: 'fr' })
 * //=> { administration: null, language: 'fr', layouts: [], acceptances: [] }
 */
export function parseSettings(saved: unknown): AppSettings | null {
  if (!isObject(saved)) return null;
  const language = saved['language'];
  if (language !== null && !isLanguage(language)) return null;
  const layouts = parseLayouts(saved['layouts']);
  const acceptances = parseAcceptances(saved['acceptances']);
  if (saved['administration'] === null) return { administration: null, language, layouts, acceptances };
  const administration = parseAdministration(saved['administration']);
  return administration === null ? null : { administration, language, layouts, acceptances };
}
