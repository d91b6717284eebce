import {
  type Customer,
  type DayNumber,
  type DunningProcedure,
  type DunningSettings,
  isoOfDay,
  type Language,
  type ProcedureSource,
} from '../../core/index';
import { dateText } from '../../wording/dates';
import { oneLine } from '../../wording/oneLine';
import { procedureName } from '../../wording/procedureNames';
import { policyWords } from '../../wording/reports/policy';
import type { NewReport, ReportPart } from '../ports';
import { policyLaw } from './policyLaw';
import { policyRules } from './policyRules';
import { policySteps } from './policySteps';

/** Longest name of a procedure that is printed. */
const LONGEST = 80;
/** The strongest choice first. */
const sources = [
  'customer',
  'group',
  'profile',
  'consumer',
  'administration',
  'standard',
] as const satisfies readonly ProcedureSource[];
/** A line to write on. */
const BLANK = '_'.repeat(40);

/** What a written policy is made of. */
export interface PolicyInput {
  readonly procedure: DunningProcedure;
  readonly settings: DunningSettings;
  /** Name of the company, '' for none. */
  readonly company: string;
  /** Customers whom it holds for; null where no sheet was read. */
  readonly customers: readonly Pick<Customer, 'kind' | 'country' | 'procedureSource'>[] | null;
  readonly day: DayNumber;
}

/** Between a label and what it says: French leaves room before it. */
const colonOf = (language: Language): string => (language === 'fr' ? '\u00a0: ' : ': ');

/** A procedure as the company's written dunning policy, for a manager to sign: who does what, when, with which means. */
export function policyReport(
  { procedure, settings, company, customers, day }: PolicyInput,
  language: Language,
): NewReport {
  const words = policyWords(language);
  const name = procedureName(oneLine(procedure.name, LONGEST), language);
  const date = dateText(day, language);
  const labelled = (label: string, text: string): string => `${label}${colonOf(language)}${text}`;
  const lines = (texts: readonly string[]): readonly ReportPart[] =>
    texts.map((text) => ({ kind: 'text', text }));
  return {
    sheet: `${words.sheet} ${isoOfDay(day)}`,
    columns: [8, 26, 20, 28, 24, 26, 14, 16].map((width) => ({ width, align: 'start' })),
    parts: [
      { kind: 'title', text: words.title },
      { kind: 'text', text: words.intro },
      { kind: 'space' },
      ...(company === '' ? [] : lines([labelled(words.company, company)])),
      ...lines([labelled(words.procedure, name), labelled(words.since, date)]),
      { kind: 'space' },
      { kind: 'heading', text: words.steps },
      policySteps(procedure, settings, language),
      { kind: 'space' },
      { kind: 'heading', text: words.rules },
      ...lines(policyRules(procedure, settings, day, language)),
      { kind: 'space' },
      { kind: 'heading', text: words.law },
      ...lines(policyLaw(procedure, customers ?? [], settings, language)),
      ...whom(customers, language),
      { kind: 'space' },
      { kind: 'heading', text: words.signed },
      ...lines([words.name, words.role, words.date, words.signature].map((one) => labelled(one, BLANK))),
      { kind: 'space' },
      { kind: 'text', text: words.source(name, date) },
    ],
    print: { orientation: 'landscape', onePage: false },
  };
}

/** How many customers it holds for, by whose choice that is. */
function whom(customers: PolicyInput['customers'], language: Language): readonly ReportPart[] {
  if (customers === null) return [];
  const words = policyWords(language);
  const counts = sources
    .map((source) => ({
      source,
      count: customers.filter(({ procedureSource }) => procedureSource === source).length,
    }))
    .filter(({ count }) => count > 0);
  const head: readonly ReportPart[] = [{ kind: 'space' }, { kind: 'heading', text: words.whom }];
  if (counts.length === 0) return [...head, { kind: 'text', text: words.nobody }];
  return [
    ...head,
    ...counts.map(
      ({ source, count }): ReportPart => ({
        kind: 'text',
        text: `${words.sources[source]}${colonOf(language)}${words.customers(count)}`,
      }),
    ),
    ...(counts.length === 1
      ? []
      : [
          {
            kind: 'text',
            text: `${words.together}${colonOf(language)}${words.customers(customers.length)}`,
            strong: true,
          } as const,
        ]),
  ];
}
