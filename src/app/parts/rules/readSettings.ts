import {
  type ContractClause,
  customerId,
  type DunningSettings,
  defaultDunningSettings,
  type QuietPeriod,
  settingRanges,
} from '../../../core/index';
import {
  centsOf,
  countOf,
  dayOf,
  percentOf,
  type TableCell,
  textOf,
  yesNoOf,
} from '../../../wording/tables/cells';
import type { RowProblemCode, RulesProblem } from '../../../wording/tables/problem';
import { type PlainSetting, type SettingName, settingForms } from '../../../wording/tables/settings/forms';
import { periodOf } from '../../../wording/tables/settings/period';
import { choiceOfWord, settingOfWord } from '../../../wording/tables/settings/words';
import type { RawTable } from '../../ports';
import { type CustomerScope, namedBy } from '../customerRows';
import { problemsOf, tableRows } from './tableRows';

/** The settings that hold for an administration, and what is wrong with the rows that do not count. */
export interface ReadSettings {
  readonly settings: DunningSettings;
  /** Name of its procedure, as `named` has it; null where none is chosen. */
  readonly procedure: string | null;
  /** Settings that the table sets, its blank cells left out. */
  readonly count: number;
  readonly problems: readonly RulesProblem[];
}

type Value = string | number | boolean;

/** Value of a setting in one cell: `undefined` for what cannot be read. */
function settingValue(name: SettingName, cell: TableCell): Value | undefined {
  const form = settingForms[name];
  switch (form.form) {
    case 'choice':
      return choiceOfWord(textOf(cell), form.choices) ?? undefined;
    case 'yes-no':
      return yesNoOf(cell) ?? undefined;
    case 'count':
      return countOf(cell) ?? undefined;
    case 'money':
      return centsOf(cell) ?? undefined;
    case 'percent':
      return percentOf(cell) ?? undefined;
    case 'day':
      return dayOf(cell) ?? undefined;
    case 'country':
      return /^[a-z]{2}$/i.test(textOf(cell)) ? textOf(cell).toUpperCase() : undefined;
    case 'procedure':
    case 'period':
      return textOf(cell);
  }
}

/** Least and most of a setting; null where every value that can be read is sound. */
function rangeOf(name: SettingName): readonly [least: number, most: number] | null {
  if (name === 'clausePercent') return [0, 100];
  const ranges: Readonly<Partial<Record<SettingName, readonly [number, number]>>> = settingRanges;
  return ranges[name] ?? null;
}

/**
 * The settings of an administration: a row that names it goes before one for all. A cell that is left blank leaves
 * the default. `named` gives the name of a known procedure, or null.
 */
export function readSettings(
  raw: RawTable,
  { administration, administrations }: CustomerScope,
  named: (word: string) => string | null,
): ReadSettings {
  const { rows, problems: ofTable } = tableRows('rules', raw);
  const problem = problemsOf('rules', raw);
  const problems: RulesProblem[] = [...ofTable];
  const forAll = new Map<SettingName, Value>();
  const own = new Map<SettingName, Value>();
  const quietPeriods: QuietPeriod[] = [];
  const taken = new Set<string>();
  for (const { row, cell, text } of rows) {
    const [whose, customer] = [text('administration'), text('customer')];
    const content = text('value');
    const word = text('setting');
    const setting = settingOfWord(word);
    const wrong = (code: RowProblemCode, facts: Readonly<Record<string, string | number>> = {}): void =>
      void problems.push(problem(code, row, { setting: setting ?? word, content, ...facts }));
    if (setting === null) {
      wrong('setting-unknown', { content: word });
      continue;
    }
    const [only, more] = whose === '' ? [] : namedBy(whose, administrations);
    if (whose !== '' && (only === undefined || more !== undefined)) {
      wrong('administration-unknown', { content: whose });
      continue;
    }
    if (content === '') continue;
    if (setting === 'quietPeriod') {
      const period = periodOf(content);
      if (period === null) wrong('value-unread');
      else if (period.from > period.to) wrong('period-backwards');
      else if (only === undefined || only.id === administration?.id)
        quietPeriods.push({
          ...period,
          customer: customer === '' ? null : customerId({ number: customer, name: null }),
        });
      continue;
    }
    if (customer !== '') {
      wrong('no-customer-setting', { content: customer });
      continue;
    }
    const place = JSON.stringify([setting, only?.id ?? null]);
    if (taken.has(place)) {
      wrong('setting-twice');
      continue;
    }
    taken.add(place);
    const value =
      setting === 'procedure' ? (named(content) ?? undefined) : settingValue(setting, cell('value'));
    const range = rangeOf(setting);
    if (value === undefined) wrong(setting === 'procedure' ? 'procedure-unknown' : 'value-unread');
    else if (range !== null && typeof value === 'number' && (value < range[0] || value > range[1]))
      wrong('out-of-range', { least: range[0], most: range[1] });
    else if (only === undefined) forAll.set(setting, value);
    else if (only.id === administration?.id) own.set(setting, value);
  }
  const set = new Map([...forAll, ...own]);
  const procedure = set.get('procedure');
  return {
    settings: { ...plainSettings(set), quietPeriods, clause: clauseOf(set) },
    procedure: typeof procedure === 'string' ? procedure : null,
    count: set.size + quietPeriods.length,
    problems,
  };
}

const isPlain = (name: string): name is PlainSetting => Object.hasOwn(defaultDunningSettings, name);

/** The defaults with what is set laid over them. `settingValue` gives each its own kind of value. */
function plainSettings(set: ReadonlyMap<SettingName, Value>): DunningSettings {
  const plain = [...set].filter(([name]) => isPlain(name));
  return { ...defaultDunningSettings, ...Object.fromEntries(plain) };
}

/** What the general terms grant; null where they name neither interest nor a lump sum. */
function clauseOf(set: ReadonlyMap<SettingName, Value>): ContractClause | null {
  const number = (name: SettingName): number | null => {
    const value = set.get(name);
    return typeof value === 'number' ? value : null;
  };
  const percent = number('clausePercent');
  const lumpSum = set.get('clauseLumpSum') === true;
  return percent === null && !lumpSum ? null : { percent, lumpSum, since: number('clauseSince') };
}
