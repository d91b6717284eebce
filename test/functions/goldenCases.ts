import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../src/functions/catalogue';
import type { CellContent } from '../../src/host/workbook/types';

/** Rows of cells, or null for an argument that the formula leaves out. An error in a cell is `{ error: '#N/A' }`. */
type GoldenArgument = readonly (readonly (CellContent | null)[])[] | null;

/** A call with its answer. */
export interface GoldenCase {
  readonly name: string;
  readonly formula: string;
  readonly args: readonly GoldenArgument[];
  readonly expected: unknown;
  /** False where the message tells a blank cell from 0: from cells a blank comes as 0, as in Excel for Windows. */
  readonly cells?: boolean;
}

const golden = path.join(__dirname, '..', 'golden');
const jsonOf = <T>(...file: string[]): T => JSON.parse(readFileSync(path.join(golden, ...file), 'utf8')) as T;

/** The cases of each function by name of its file. */
export const goldenFiles: ReadonlyMap<string, readonly GoldenCase[]> = new Map(
  readdirSync(path.join(golden, 'functions')).map((file) => [file, jsonOf('functions', file)]),
);

interface LawCases {
  readonly interest: readonly {
    readonly regime?: string;
    readonly rate?: number;
    readonly compounding?: string;
    readonly principal: string;
    readonly dueDate: string;
    readonly paidOn: string;
    readonly expect?: string;
  }[];
  readonly costsNL: readonly (readonly [string, number])[];
  readonly costsNLWithVat21: readonly (readonly [string, number])[];
  readonly capBE: readonly (readonly [string, number])[];
  readonly references: { readonly valid: readonly string[]; readonly invalid: readonly string[] };
}

const one = (cell: CellContent): GoldenArgument => [[cell]];
const column = (cells: readonly CellContent[]): CellContent[][] => cells.map((cell) => [cell]);

/** First day that no rate is known for, in the two cases of the law that fail. */
const unknownFrom: Readonly<Record<string, string>> = { 'BE-B2B': '2027-01-01', 'FR-B2B': '2019-12-21' };

/** The worked cases of the law as calls, where a function can ask them: an agreed rate never compounds there. */
function lawCases(): readonly GoldenCase[] {
  const law = jsonOf<LawCases>('law', 'cases.json');
  const interest = law.interest
    .filter(({ compounding = 'simple' }) => compounding === 'simple')
    .map(({ regime, rate, principal, dueDate, paidOn, expect: total }): GoldenCase => {
      const refused = `regime: "${regime}, ${unknownFrom[regime ?? '']}" has no known rate.`;
      return {
        name: `${regime ?? `${rate}%`}: ${principal} due ${dueDate}, paid ${paidOn}`,
        formula: 'INTEREST',
        args: [one(Number(principal)), one(dueDate), one(paidOn), one(regime ?? rate ?? '')],
        expected: [[total === undefined ? { error: '#VALUE!', message: refused } : Number(total)]],
      };
    });
  const costs = (
    name: string,
    regime: string,
    rows: LawCases['costsNL'],
    vat: number | null,
  ): GoldenCase => ({
    name,
    formula: 'COSTS',
    args: [column(rows.map(([principal]) => Number(principal))), one(regime), vat === null ? null : one(vat)],
    expected: column(rows.map(([, amount]) => amount)),
  });
  const references = (texts: readonly string[], valid: boolean): GoldenCase => ({
    name: `references that are ${valid ? '' : 'not '}valid`,
    formula: 'VALIDREF',
    args: [column(texts)],
    expected: texts.map(() => [valid]),
  });
  return [
    ...interest,
    costs('the Dutch tariff', 'NL-B2B', law.costsNL, null),
    costs('the Dutch tariff with VAT', 'NL-B2C', law.costsNLWithVat21, 21),
    costs('the Belgian cap', 'BE-B2C', law.capBE, null),
    references(law.references.valid, true),
    references(law.references.invalid, false),
  ];
}

/** All cases: those of the functions and those of the law. */
export const goldenCases: readonly GoldenCase[] = [...[...goldenFiles.values()].flat(), ...lawCases()];

/** The arguments as Excel passes them: null for each one that a formula leaves out. */
export function allArguments({ formula, args }: GoldenCase): readonly GoldenArgument[] {
  const { parameters = [] } = catalogue.find(({ id }) => id === formula) ?? {};
  return parameters.map((_, index) => args[index] ?? null);
}
