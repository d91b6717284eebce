import type { FunctionId, ParameterName } from '../wording/functions/names';
import { add } from './add';
import { ageing } from './ageing';
import { bucket } from './bucket';
import { cei } from './cei';
import { costs } from './costs';
import { bestDso, daysSalesOutstanding } from './dso';
import { interest } from './interest';
import { level } from './level';
import { nextDate } from './nextDate';
import { overdue } from './overdue';
import { rate } from './rate';
import { reference } from './reference';
import { validRef } from './validRef';
import type { Argument, FunctionResult } from './values';
import { why } from './why';

/** `matrix` takes a range (a single cell arrives as a range of one), `scalar` one value. */
export type Dimensionality = 'scalar' | 'matrix';

/** One argument of a function. */
interface FunctionParameter {
  readonly name: ParameterName;
  readonly dimensionality: Dimensionality;
  readonly optional: boolean;
}

/** A custom function: what Excel must know of it, and what it computes. */
export interface FunctionEntry {
  /** In a formula it stands behind the namespace: `=DUNNING.LEVEL(…)`. */
  readonly id: FunctionId;
  readonly parameters: readonly FunctionParameter[];
  readonly result: { readonly dimensionality: Dimensionality };
  /** Pure: the arguments in the order of `parameters`, null or missing where left out. Never throws. */
  readonly run: (args: readonly Argument[]) => FunctionResult;
}

const needed = (name: ParameterName): FunctionParameter => ({
  name,
  dimensionality: 'matrix',
  optional: false,
});
const optional = (name: ParameterName): FunctionParameter => ({
  name,
  dimensionality: 'matrix',
  optional: true,
});

const decision = [
  needed('dueDate'),
  needed('asOf'),
  optional('open'),
  optional('sentLevel'),
  optional('lastReminder'),
  optional('procedure'),
  optional('hold'),
];
const spilled = { dimensionality: 'matrix' } as const;

/** The custom functions: the one source for Excel's metadata, the registration and the embedded host. */
export const catalogue: readonly FunctionEntry[] = [
  { id: 'LEVEL', parameters: decision, result: spilled, run: level },
  { id: 'WHY', parameters: [...decision, optional('language')], result: spilled, run: why },
  { id: 'NEXTDATE', parameters: decision, result: spilled, run: nextDate },
  { id: 'OVERDUE', parameters: [needed('dueDate'), needed('asOf')], result: spilled, run: overdue },
  {
    id: 'BUCKET',
    parameters: [needed('dueDate'), needed('asOf'), optional('bounds')],
    result: spilled,
    run: bucket,
  },
  {
    id: 'AGEING',
    parameters: [
      needed('customers'),
      needed('dueDates'),
      needed('open'),
      needed('asOf'),
      optional('bounds'),
      optional('currencies'),
    ],
    result: spilled,
    run: ageing,
  },
  {
    id: 'INTEREST',
    parameters: [needed('open'), needed('dueDate'), needed('asOf'), needed('regime')],
    result: spilled,
    run: interest,
  },
  {
    id: 'COSTS',
    parameters: [needed('open'), needed('regime'), optional('vatRate')],
    result: spilled,
    run: costs,
  },
  { id: 'RATE', parameters: [needed('regime'), needed('date')], result: spilled, run: rate },
  {
    id: 'DSO',
    parameters: [needed('receivables'), needed('sales'), needed('days')],
    result: spilled,
    run: daysSalesOutstanding,
  },
  {
    id: 'BESTDSO',
    parameters: [needed('current'), needed('sales'), needed('days')],
    result: spilled,
    run: bestDso,
  },
  {
    id: 'ADD',
    parameters: [needed('receivables'), needed('current'), needed('sales'), needed('days')],
    result: spilled,
    run: add,
  },
  {
    id: 'CEI',
    parameters: [needed('begin'), needed('sales'), needed('endTotal'), needed('endCurrent')],
    result: spilled,
    run: cei,
  },
  {
    id: 'REFERENCE',
    parameters: [needed('number'), optional('kind')],
    result: spilled,
    run: reference,
  },
  { id: 'VALIDREF', parameters: [needed('text')], result: spilled, run: validRef },
];
