import { fail, ok, type Result } from '../../core/index';
import type { Changes } from './changes';
import type { Refusal } from './refusal';
import { Sheet, type Visibility } from './sheet';
import type { Source } from './types';

/** The worksheets in their order, and which one is in front. */
export class SheetList {
  private readonly sheets: Sheet[] = [];
  private made = 0;
  private activeId = '';
  private locked = false;

  constructor(
    private readonly changes: Changes,
    private readonly renamed: (sheet: Sheet, oldName: string) => void,
    private readonly removed: (sheet: Sheet) => void,
  ) {}

  all(): readonly Sheet[] {
    return this.sheets;
  }

  byId(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Names differ in more than case. */
  byName(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  position(sheet: Sheet): number {
    return this.sheets.indexOf(sheet);
  }

  get active(): Sheet {
    const sheet = this.byId(this.activeId) ?? this.sheets[0];
    if (!sheet) throw new Error('A workbook has at least one sheet');
    return sheet;
  }

  /** Whether sheets can be added, removed, named, moved and hidden. */
  get isStructureProtected(): boolean {
    return this.locked;
  }

  protectStructure(isProtected: boolean): void {
    this.locked = isProtected;
    this.changes.emit({ kind: 'structure-protected' });
  }

  /** Adds a sheet at the end; without a name it is called Sheet1, Sheet2, … */
  add(name: string | undefined, source: Source): Result<Sheet, Refusal> {
    const chosen = name ?? this.freeName();
    const refusal = this.lockedAgainst(source) ?? this.refusalOf(chosen);
    if (refusal) return fail(refusal);
    const id = `{00000000-0001-0000-${String(this.made++).padStart(4, '0')}-000000000000}`;
    const sheet = new Sheet(id, chosen);
    this.sheets.push(sheet);
    this.activeId ||= id;
    this.changes.emit({ kind: 'sheet-added', sheet: id, source });
    return ok(sheet);
  }

  rename(sheet: Sheet, name: string, source: Source): Result<void, Refusal> {
    const refusal = this.lockedAgainst(source) ?? this.refusalOf(name, sheet);
    if (refusal) return fail(refusal);
    const oldName = sheet.name;
    sheet.name = name;
    this.renamed(sheet, oldName);
    this.changes.emit({ kind: 'sheet-renamed', sheet: sheet.id, source });
    return ok(undefined);
  }

  remove(sheet: Sheet, source: Source): Result<void, Refusal> {
    const refusal = this.lockedAgainst(source);
    if (refusal) return fail(refusal);
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
    const neighbour = others[Math.min(this.position(sheet), others.length - 1)];
    if (!neighbour) return fail({ code: 'last-sheet' });
    this.sheets.splice(this.position(sheet), 1);
    this.removed(sheet);
    this.changes.emit({ kind: 'sheet-removed', sheet: sheet.id, source });
    if (this.activeId === sheet.id) this.activate(neighbour, source);
    return ok(undefined);
  }

  activate(sheet: Sheet, source: Source): void {
    if (this.activeId === sheet.id) return;
    this.activeId = sheet.id;
    this.changes.emit({ kind: 'sheet-activated', sheet: sheet.id, source });
  }

  /** Puts the sheet at a position among all sheets, hidden ones counted. */
  move(sheet: Sheet, position: number, source: Source = 'user'): Result<void, Refusal> {
    const refusal = this.lockedAgainst(source);
    if (refusal) return fail(refusal);
    if (this.position(sheet) === position) return ok(undefined);
    this.sheets.splice(this.position(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.changes.emit({ kind: 'sheet-changed', sheet: sheet.id });
    return ok(undefined);
  }

  setVisibility(sheet: Sheet, visibility: Visibility, source: Source = 'user'): Result<void, Refusal> {
    const refusal = this.lockedAgainst(source);
    if (refusal) return fail(refusal);
    sheet.visibility = visibility;
    this.changes.emit({ kind: 'sheet-changed', sheet: sheet.id });
    return ok(undefined);
  }

  setProtected(sheet: Sheet, isProtected: boolean): void {
    sheet.isProtected = isProtected;
    this.changes.emit({ kind: 'sheet-changed', sheet: sheet.id });
  }

  /** Only add-ins meet the protection: the view, in which a person works, has none. */
  private lockedAgainst(source: Source): Refusal | null {
    return this.locked && source === 'add-in' ? { code: 'structure-protected' } : null;
  }

  private freeName(): string {
    let number = this.sheets.length + 1;
    while (this.byName(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  /** Excel's rules for sheet names: 1 to 31 characters, none of []:*?/\, no apostrophe at either end. */
  private refusalOf(name: string, self?: Sheet): Refusal | null {
    const valid = name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name);
    if (!valid) return { code: 'name-invalid' };
    const other = this.byName(name);
    return other && other !== self ? { code: 'name-taken' } : null;
  }
}
