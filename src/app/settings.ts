import { currencyOf, isEmailAddress, type Language, languages, type ZeroLimit } from '../core/index';
import { parseAcceptances } from './acceptances';
import { parseLayouts } from './layouts';
import { parseAccounts, parseLogo, ROOM_FOR_LOGOS } from './parts/letterSettings';
import { parseMailbox, parseTeam } from './parts/sendSettings';
import type { Administration, AppSettings } from './ports';

/** Longest text of a setting, in UTF-16 units. */
const LONGEST = 300;
/** Administrations that a workbook keeps: an accountant's whole group, many times over. */
const MOST_ADMINISTRATIONS = 200;

/** Under this key they are in the workbook. */
export const settingsKey = 'dunning';

/** Stands for the company until it is named; its id is part of every item key. */
export const unnamedAdministration: Administration = {
  id: 'default',
  name: '',
  signatory: '',
  contact: '',
  enterpriseNumber: '',
  supplies: '',
  logo: null,
  iban: '',
  accounts: [],
  replyTo: '',
  paymentLink: '',
  mailbox: '',
  team: null,
  retentionYears: null,
  zeroLimit: null,
  sheet: null,
  company: null,
  currency: 'EUR',
  language: null,
};

/** Settings of a workbook in which nothing was set yet. */
export const freshSettings: AppSettings = {
  administrations: [],
  current: null,
  language: null,
  layouts: [],
  acceptances: [],
};

/** The administration that is worked for; null while there is none. */
export const currentAdministration = ({
  administrations,
  current,
}: Pick<AppSettings, 'administrations' | 'current'>): Administration | null =>
  administrations.find(({ id }) => id === current) ?? null;

/** Adds an administration, or puts it in the place of the one with its id, and makes it the current one. */
export function withAdministration(settings: AppSettings, changed: Administration): AppSettings {
  const { administrations } = settings;
  const isKnown = administrations.some(({ id }) => id === changed.id);
  return {
    ...settings,
    administrations: isKnown
      ? administrations.map((one) => (one.id === changed.id ? changed : one))
      : [...administrations, changed],
    current: changed.id,
  };
}

/** Takes an administration out of the settings; what was filed for it stays. The first of the others follows it. */
export function withoutAdministration(settings: AppSettings, id: string): AppSettings {
  const administrations = settings.administrations.filter((one) => one.id !== id);
  const current = settings.current === id ? (administrations[0]?.id ?? null) : settings.current;
  return { ...settings, administrations, current };
}

/** Makes another administration the current one; an id that is none of theirs changes nothing. */
export const withCurrent = (settings: AppSettings, id: string): AppSettings =>
  settings.administrations.some((one) => one.id === id) ? { ...settings, current: id } : settings;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;

const isName = (value: unknown): value is string => isText(value) && value !== '';

const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

const isCurrency = (value: unknown): value is string =>
  typeof value === 'string' && currencyOf(value) === value;

/** What a letter may do without: older settings lack it, and damaged it counts as not set. */
const optionalText = (value: unknown): string => (isText(value) ? value : '');

/** Whole years; older settings lack them, and damaged they count as not set. */
const parseYears = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 100 ? value : null;

/** Older settings lack it, and damaged it counts as not said. */
const parseZeroLimit = (value: unknown): ZeroLimit =>
  value === 'none' || value === 'no-credit' ? value : null;

/** Half an administration would send for the wrong company, so one damaged part takes it out. */
function parseAdministration(saved: unknown, room: number): Administration | null {
  if (!isObject(saved)) return null;
  const { id, name, signatory, contact, iban, replyTo, sheet, company, currency, language } = saved;
  if (!isName(id) || !isText(name) || !isText(signatory) || !isText(contact) || !isText(iban)) return null;
  if (sheet !== null && !isName(sheet)) return null;
  if (company !== null && !isName(company)) return null;
  if (!isCurrency(currency) || (language !== null && !isLanguage(language))) return null;
  return {
    id,
    name,
    signatory,
    contact,
    enterpriseNumber: optionalText(saved['enterpriseNumber']),
    supplies: optionalText(saved['supplies']),
    logo: parseLogo(saved['logo'], room),
    iban,
    accounts: parseAccounts(saved['accounts'], currency),
    replyTo: isText(replyTo) && isEmailAddress(replyTo) ? replyTo : '',
    paymentLink: optionalText(saved['paymentLink']),
    mailbox: parseMailbox(saved['mailbox']),
    team: parseTeam(saved['team']),
    retentionYears: parseYears(saved['retentionYears']),
    zeroLimit: parseZeroLimit(saved['zeroLimit']),
    sheet,
    company,
    currency,
    language,
  };
}

/** Of two with one id the first counts: their items could not be told apart. */
function parseAdministrations(saved: unknown): readonly Administration[] {
  if (!Array.isArray(saved)) return [];
  const byId = new Map<string, Administration>();
  let room = ROOM_FOR_LOGOS;
  for (const one of saved.slice(0, MOST_ADMINISTRATIONS)) {
    const administration = parseAdministration(one, room);
    if (administration === null || byId.has(administration.id)) continue;
    byId.set(administration.id, administration);
    room -= administration.logo?.base64.length ?? 0;
  }
  return [...byId.values()];
}

/**
 * Saved settings from outside, null when they are none of ours. What is damaged counts as never set: one
 * administration, layout or acceptance alone. By hand, since the first load of the pane needs it and a library of
 * shapes is a tenth of that.
 * @example parseSettings({ administrations: [], current: null, language: 'fr' })
 * //=> { administrations: [], current: null, language: 'fr', layouts: [], acceptances: [] }
 */
export function parseSettings(saved: unknown): AppSettings | null {
  if (!isObject(saved)) return null;
  const { current, language, layouts, acceptances } = saved;
  const administrations = parseAdministrations(saved['administrations']);
  const worked = administrations.find(({ id }) => id === current) ?? administrations[0];
  return {
    administrations,
    current: worked?.id ?? null,
    language: isLanguage(language) ? language : null,
    layouts: parseLayouts(layouts),
    acceptances: parseAcceptances(acceptances),
  };
}

/**
 * Whether two companies are set up the same; null for none. The sheet is chosen while reading, and counts for nothing.
 * @example sameCompany(company, { ...company, sheet: 'Posten' }) //=> true
 */
export function sameCompany(one: Administration | null, other: Administration | null): boolean {
  // As settings read it, so that the same company is the same text.
  const [first, second] = [one, other].map(
    (company) =>
      company && parseSettings({ administrations: [{ ...company, sheet: null }] })?.administrations,
  );
  return JSON.stringify(first) === JSON.stringify(second);
}
