import { fail, ok, type Result } from '../../core/index';
import { parseRectangle, splitSheetName } from './address';
import type { Changes } from './changes';
import type { Refusal } from './refusal';
import type { SheetList } from './sheetList';
import type { Area } from './types';

/** A defined name. */
export interface DefinedName {
  readonly name: string;
  /** What it stands for, with leading '=': usually `=Overview!$B$2`. */
  readonly formula: string;
  readonly comment: string;
  /** Id of the sheet it belongs to; null for the whole workbook. */
  readonly scope: string | null;
}

/** The names of the workbook and of its sheets. */
export class NameList {
  private names: DefinedName[] = [];

  constructor(
    private readonly changes: Changes,
    private readonly sheets: SheetList,
  ) {}

  all(): readonly DefinedName[] {
    return this.names;
  }

  /** The name in exactly this scope. */
  find(name: string, scope: string | null): DefinedName | undefined {
    return this.names.find((each) => each.scope === scope && each.name.toLowerCase() === name.toLowerCase());
  }

  add(name: DefinedName): Result<DefinedName, Refusal> {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name.name) || parseRectangle(name.name)) {
      return fail({ code: 'name-invalid' });
    }
    if (this.find(name.name, name.scope)) return fail({ code: 'name-taken' });
    this.names.push(name);
    this.changes.emit({ kind: 'names-changed' });
    return ok(name);
  }

  setFormula(name: DefinedName, formula: string): void {
    this.names = this.names.map((each) => (each === name ? { ...each, formula } : each));
    this.changes.emit({ kind: 'names-changed' });
  }

  remove(name: DefinedName): void {
    this.names = this.names.filter((each) => each !== name);
    this.changes.emit({ kind: 'names-changed' });
  }

  /** The cells a name stands for; null when it is a constant, a calculation or a lost reference. */
  areaOf(name: DefinedName): Area | null {
    const { sheetName, rest } = splitSheetName(name.formula.replace(/^=/, ''));
    const sheet = sheetName === null ? undefined : this.sheets.byName(sheetName);
    const rectangle = parseRectangle(rest);
    return sheet && rectangle ? { sheet: sheet.id, ...rectangle } : null;
  }

  /** Rewrites every formula, without telling anyone: part of a larger change. */
  rewrite(formulaOf: (name: DefinedName) => string): void {
    this.names = this.names.map((name) => ({ ...name, formula: formulaOf(name) }));
  }

  /** Forgets the names of a removed sheet. */
  dropScope(scope: string): void {
    this.names = this.names.filter((name) => name.scope !== scope);
  }
}
