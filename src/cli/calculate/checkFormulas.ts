import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { originOf } from '../../host/workbook/file/fileOrigin';
import type { Workbook } from '../../host/workbook/workbook';
import { type Flaw, flawOfForm } from './checkTokens';
import { type Token, tokensOf } from './formulaTokens';

/** Known to the engine, with other results than in Excel: it knows neither files, windows nor currencies. */
const COMPUTED_OTHERWISE: ReadonlySet<string> = new Set(['CELL', 'DOLLAR']);

/** Whole columns have as many rows for the engine as are in use. */
const COUNTING_ROWS: ReadonlySet<string> = new Set(['ROWS', 'COUNTBLANK']);

/** Functions whose arguments give names of their own. */
const NAMING: ReadonlySet<string> = new Set(['LET', 'LAMBDA']);

/** What a formula comes to before it is calculated. */
export interface Verdict {
  readonly flaw: Flaw | null;
  /** Whether it uses a name that the workbook does not have: `#NAME?` is right then. */
  readonly namesNothing: boolean;
}

/** Looks at formulas before they are calculated, so that nothing is calculated otherwise than in Excel unnoticed. */
export class FormulaCheck {
  private readonly lexer = new LexerTreeBuilder();
  private readonly names: ReadonlyMap<string, string>;
  private readonly lostNames: ReadonlySet<string>;
  private readonly checked = new Map<string, Verdict>();

  constructor(
    private readonly workbook: Workbook,
    /** Whether the engine has a function, by its name in capitals. */
    private readonly hasFunction: (name: string) => boolean,
  ) {
    this.names = new Map(workbook.names.all().map(({ name, formula }) => [name.toUpperCase(), formula]));
    const lost = originOf(workbook)?.otherNames ?? [];
    this.lostNames = new Set(lost.map(({ name }) => name.toUpperCase()));
  }

  check(formula: string): Verdict {
    const tokens = tokensOf(formula);
    const names = this.checkNames(tokens);
    const flaw =
      flawOfForm(tokens) ?? this.flawOfFunctions(tokens) ?? names.flaw ?? this.flawOfGrammar(formula);
    return { flaw, namesNothing: names.namesNothing };
  }

  private flawOfFunctions(tokens: readonly Token[]): Flaw | null {
    for (const [at, { kind, text }] of tokens.entries()) {
      if (kind !== 'function') continue;
      const name = text.toUpperCase();
      if (!this.hasFunction(name) || COMPUTED_OTHERWISE.has(name))
        return { code: 'unknown-function', part: name.replace(/^_XLFN\.(?:_XLWS\.)?/, '') };
      const area = tokens.slice(at + 2, at + 4).find((each) => each.kind === 'reference');
      if (COUNTING_ROWS.has(name) && area && !/\d/.test(area.text))
        return { code: 'unsupported', part: area.text };
    }
    return null;
  }

  private checkNames(tokens: readonly Token[]): Verdict {
    const namesItself = tokens.some(
      ({ kind, text }) => kind === 'function' && NAMING.has(text.toUpperCase()),
    );
    let namesNothing = false;
    for (const { kind, text } of tokens) {
      if (kind === 'table') namesNothing ||= !this.workbook.tables.byName(text.slice(0, text.indexOf('[')));
      if (kind !== 'name' || /^(TRUE|FALSE)$/i.test(text)) continue;
      const name = text.toUpperCase();
      if (this.lostNames.has(name)) return { flaw: { code: 'unsupported', part: text }, namesNothing };
      const known = this.checkName(name);
      if (known?.flaw) return known;
      const isTable = this.workbook.tables.byName(text) !== undefined;
      namesNothing ||= known?.namesNothing ?? !(namesItself || isTable);
    }
    return { flaw: null, namesNothing };
  }

  /** The verdict on what a name stands for; null when the workbook has no such name. */
  private checkName(name: string): Verdict | null {
    const known = this.checked.get(name);
    if (known) return known;
    const formula = this.names.get(name);
    if (formula === undefined) return null;
    // A name that stands for itself is looked at once.
    this.checked.set(name, { flaw: null, namesNothing: false });
    const verdict = this.check(formula.startsWith('=') ? formula : `=${formula}`);
    this.checked.set(name, verdict);
    return verdict;
  }

  private flawOfGrammar(formula: string): Flaw | null {
    return typeof this.lexer.treeBuilder(formula) === 'string' ? { code: 'unreadable' } : null;
  }
}
