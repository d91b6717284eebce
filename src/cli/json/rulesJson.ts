import { isRemark, type LoadedRules } from '../../app/rules';
import {
  type ContractClause,
  type DunningLevel,
  type DunningProcedure,
  type DunningSettings,
  decimalOfMinor,
  isoOfDay,
  type Language,
  regimes,
  shippedProcedures,
} from '../../core/index';
import type { RulesProblem } from '../../wording/tables/problem';
import { rulesProblemText } from '../../wording/tables/problemText';
import { textsJson } from './textsJson';

/** A row of the tables of rules that cannot be used, or that the law takes something off. */
export interface RulesProblemJson {
  readonly table: RulesProblem['table'];
  readonly sheet: string;
  readonly row: number;
  readonly code: string;
  /** True where the rule is used all the same. */
  readonly remark: boolean;
  readonly sentence: string;
}

export function rulesProblemJson(problem: RulesProblem, language: Language): RulesProblemJson {
  const { table, sheet, row } = problem;
  const code =
    problem.code === 'procedure'
      ? problem.problem.code
      : problem.code === 'refused-by-law'
        ? problem.refusal.rule
        : problem.code;
  const sentence = rulesProblemText(problem, language);
  return { table, sheet, row, code, remark: isRemark(problem), sentence };
}

/** Where something comes from: a table of the workbook, or the product. */
type Origin = 'workbook' | 'shipped';

/** The rules in force, and what is wrong with the tables of the workbook. */
export function rulesJson(rules: LoadedRules, language: Language) {
  const { procedures, procedure, rates, settings, tables, problems } = rules;
  return {
    procedure: procedure ?? 'standard',
    procedures: [...procedures.values()].map(procedureJson),
    rates: {
      origin: originOf(tables.rates.present),
      regimes: regimes.flatMap((regime) => {
        const known = rates[regime];
        const last = known?.rows.at(-1);
        if (known === undefined || last === undefined) return [];
        const { from, percent, sure, source } = last;
        return [
          {
            regime,
            percent,
            from: isoOfDay(from),
            knownThrough: isoOfDay(known.validThrough),
            sure,
            source: source ?? known.basis,
          },
        ];
      }),
    },
    settings: { origin: originOf(tables.rules.present), values: settingsJson(settings) },
    texts: textsJson(rules),
    problems: problems.map((problem) => rulesProblemJson(problem, language)),
  };
}

export type RulesJson = ReturnType<typeof rulesJson>;

const originOf = (present: boolean): Origin => (present ? 'workbook' : 'shipped');

const euro = (cents: number): string => decimalOfMinor(cents, 'EUR');

function procedureJson(procedure: DunningProcedure) {
  const { name, levels, notices } = procedure;
  const isShipped = shippedProcedures.get(name.toLowerCase()) === procedure;
  return {
    name,
    origin: originOf(!isShipped),
    notices: notices.map(({ days }) => days),
    levels: levels.map(levelJson),
  };
}

const levelJson = (level: DunningLevel, at: number) => ({
  level: at + 1,
  days: level.days,
  interval: level.interval,
  channel: level.channel,
  automatic: level.automatic,
  fee: euro(level.fee),
  interest: level.interest,
  costs: level.costs,
  payWithin: level.payWithin,
  minimum: euro(level.minimum),
  approver: level.approver || null,
  approveFrom: euro(level.approveFrom),
  text: level.text,
});

const settingsJson = ({ quietPeriods, clause, reminderFee, ...settings }: DunningSettings) => ({
  ...settings,
  reminderFee: euro(reminderFee),
  clause: clauseJson(clause),
  quietPeriods: quietPeriods.map(({ from, to, customer, reason }) => ({
    from: isoOfDay(from),
    to: isoOfDay(to),
    customerNumber: customer,
    reason: reason || null,
  })),
});

const clauseJson = (clause: ContractClause | null) =>
  clause === null ? null : { ...clause, since: clause.since === null ? null : isoOfDay(clause.since) };
