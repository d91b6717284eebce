import {
  type DunningProcedure,
  type DunningSettings,
  type Language,
  numberOfMinor,
  type RateTable,
  serialOfDay,
  settingRanges,
  writtenRates,
} from '../../core/index';
import { procedureName } from '../procedureNames';
import { headersOf } from './columns';
import { procedureColumns } from './procedureColumns';
import { procedureWords } from './procedureWords';
import { rateColumns } from './rateColumns';
import { certaintyText } from './rateWords';
import { ruleColumns } from './ruleColumns';
import { type SettingName, settingForms, settingNames, unsettled } from './settings/forms';
import { type SettingTexts, settingTexts } from './settings/words';

/** A cell of a new table: a text that stays one, or a number with its format. */
type SeedCell = string | { readonly value: number; readonly format: string };

/** What a new table holds: what the product has, for a company to change. */
export interface Seed {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SeedCell[])[];
}

const DATE = 'yyyy-mm-dd';
const count = (value: number): SeedCell => ({ value, format: '0' });
const amount = (cents: number): SeedCell => ({ value: numberOfMinor(cents, 'EUR'), format: '#,##0.00' });
const percent = (value: number): SeedCell => ({ value, format: '0.00' });
const date = (day: number | null): SeedCell =>
  day === null ? '' : { value: serialOfDay(day), format: DATE };

/** A table of procedures, level by level. */
export function procedureSeed(procedures: Iterable<DunningProcedure>, language: Language): Seed {
  const words = procedureWords(language);
  const yesNo = (value: boolean): string => (value ? words.yes : words.no);
  const rows = [...procedures].flatMap(({ name, notices, levels }) => [
    ...notices.map(({ days, text }): SeedCell[] => [
      procedureName(name, language),
      '',
      count(days),
      '',
      words.channels.mail,
      words.yes,
      ...['', '', '', '', '', '', ''],
      words.texts[text],
    ]),
    ...levels.map((level, at): SeedCell[] => [
      procedureName(name, language),
      count(at + 1),
      count(level.days),
      count(level.interval),
      words.channels[level.channel],
      yesNo(level.automatic),
      amount(level.fee),
      yesNo(level.interest),
      yesNo(level.costs),
      level.payWithin === null ? '' : count(level.payWithin),
      amount(level.minimum),
      level.approver,
      amount(level.approveFrom),
      words.texts[level.text],
    ]),
  ]);
  return { headers: headersOf(procedureColumns, language), rows };
}

/** A table of rates, each with its source. */
export const rateSeed = (rates: RateTable, language: Language): Seed => ({
  headers: headersOf(rateColumns, language),
  rows: writtenRates(rates).map(({ regime, from, percent: rate, validThrough, source, sure }) => [
    regime,
    date(from),
    rate === null ? '' : percent(rate),
    date(validThrough),
    source,
    sure === null ? '' : certaintyText(sure, language),
  ]),
});

/** A table of settings: each with its value, what may be chosen and what it means. */
export function settingsSeed(settings: DunningSettings, procedure: string, language: Language): Seed {
  const texts = settingTexts(language);
  return {
    headers: headersOf(ruleColumns, language),
    rows: settingNames.map((name) => {
      const { name: label, meaning } = texts.settings[name];
      const open = unsettled.has(name) ? ` ${texts.unsettled}` : '';
      const value =
        name === 'procedure' ? procedureName(procedure, language) : valueCell(name, settings, language);
      return [label, value, choicesText(name, language), `${meaning}.${open}`, '', ''];
    }),
  };
}

function valueCell(name: SettingName, settings: DunningSettings, language: Language): SeedCell {
  const { yes, no } = procedureWords(language);
  const { form } = settingForms[name];
  const value = Object.hasOwn(settings, name) ? settings[name as keyof DunningSettings] : '';
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number') {
    if (form === 'money') return amount(value);
    return form === 'percent' ? percent(value) : count(value);
  }
  if (typeof value !== 'string') return '';
  const words: Readonly<Record<string, string>> = settingTexts(language).choices;
  return form === 'choice' ? (words[value] ?? value) : value;
}

/** What may be typed as the value of a setting. */
export function choicesText(name: SettingName, language: Language): string {
  const texts = settingTexts(language);
  const form = settingForms[name];
  switch (form.form) {
    case 'choice':
      return form.choices.map((choice) => texts.choices[choice]).join(' / ');
    case 'yes-no': {
      const { yes, no } = procedureWords(language);
      return `${yes} / ${no}`;
    }
    case 'count': {
      const [least, most] = rangeOf(name);
      return texts.wholeDays(least, most);
    }
    default:
      return texts[textOfForm[form.form]];
  }
}

const textOfForm = {
  money: 'amount',
  percent: 'percent',
  country: 'country',
  day: 'day',
  period: 'period',
  procedure: 'procedure',
} as const satisfies Record<string, keyof SettingTexts>;

const ranges: Readonly<Partial<Record<SettingName, readonly [number, number]>>> = settingRanges;
const rangeOf = (name: SettingName): readonly [least: number, most: number] => ranges[name] ?? [0, 365];
