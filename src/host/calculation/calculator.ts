import {
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
} from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  IFunctionService,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import { isCellError } from '../workbook/cell';
import type { Refusal } from '../workbook/refusal';
import type { Area } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { CallCache } from './callCache';
import type { EnteredCell } from './cellData';
import { CustomFunction } from './customFunction';
import { dirtyRanges } from './dirtyRanges';
import type { Caller, Compute, FunctionSpec, Invoke } from './functionCall';
import { Results } from './results';
import { SheetIds } from './sheetIds';
import { workbookSnapshot } from './snapshot';
import { UserEdits } from './userEdits';
import { View } from './view';
import { ViewFollower } from './viewFollower';

export interface CalculatorOptions {
  /** A Univer with the sheet and formula plugins registered and no workbook of ours in it yet. */
  readonly univer: Univer;
  readonly workbook: Workbook;
  readonly functions: readonly FunctionSpec[];
  /** Has the add-in compute its functions; several calls at once. Not asked where `compute` is given. */
  readonly invoke?: Invoke;
  /** Computes a function on the spot, where its code is at hand: no round of `#BUSY!` and calculating again. */
  readonly compute?: Compute;
  /** Told when the workbook refused an edit of the user, which was put back. */
  readonly onRefused?: (refusal: Refusal) => void;
  /** Told when nobody could compute the functions; their cells keep `#BUSY!`. */
  readonly onUnanswered?: (cause: unknown) => void;
}

/** Commands that change looks only; Univer does not calculate after them. */
const STYLE_COMMANDS: ReadonlySet<string> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

let unitsMade = 0;

/**
 * Shows a workbook in Univer and calculates it there. Edits in either are taken over by the other, results
 * go to the workbook, and the add-in's functions are computed by the add-in.
 *
 * @example
 * const calculator = new Calculator({ univer, workbook, functions: [LEVEL], invoke });
 * await calculator.whenCalculated();
 */
export class Calculator {
  readonly unitId = `workbook-${++unitsMade}`;
  private readonly cache: CallCache;
  private readonly ids = new SheetIds();
  private readonly view: View;
  private readonly follower: ViewFollower;
  private readonly edits: UserEdits;
  private readonly results: Results;
  private readonly stops: (() => void)[] = [];
  private waiters: (() => void)[] = [];
  private startDue = true;
  private running = false;
  private fetching = 0;
  private movedWhileFetching = false;
  private disposed = false;

  constructor(private readonly options: CalculatorOptions) {
    const { univer, workbook, compute } = options;
    this.cache = new CallCache(compute);
    const injector = univer.__getInjector();
    this.view = new View(injector, this.unitId);
    this.follower = new ViewFollower(this.view, workbook, this.ids);
    this.edits = new UserEdits(this.view, workbook, this.ids, (refusal, area) => this.putBack(refusal, area));
    this.results = new Results(this.view, workbook, this.ids);
    const heard = this.commands.onCommandExecuted((command, given) => this.hear(command, given));
    this.stops.push(() => heard.dispose());
    for (const { id } of workbook.sheets.all()) this.ids.pair(id, id);
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookSnapshot(workbook, this.unitId));
    this.register();
    this.follower.tellReferences();
    this.follower.follow({ kind: 'sheet-activated', sheet: workbook.sheets.active.id, source: 'add-in' });
    this.stops.push(
      workbook.subscribe((change) => {
        this.follower.follow(change);
        if (change.kind === 'shifted') this.cellsMoved(change.sheet);
        if (change.kind === 'names-changed') this.readFormulasAgain();
      }),
    );
  }

  /** Resolves when every formula shows its result; at once when nothing is to be calculated. */
  whenCalculated(): Promise<void> {
    return new Promise((resolve) => {
      this.waiters.push(resolve);
      this.settle();
    });
  }

  /** Forgets all answers of the add-in and calculates everything again, as after it was loaded anew. */
  recalculate(): void {
    this.cache.clear();
    this.trigger([]);
  }

  /** What stands in a cell of the view; `sheet` is the workbook's id. */
  shown(sheet: string, row: number, column: number): EnteredCell {
    return this.view.read(this.ids.view(sheet) ?? '', row, column);
  }

  /** Takes the workbook out of Univer. */
  dispose(): void {
    if (this.disposed) return;
    this.disposed = true;
    for (const stop of this.stops) stop();
    this.options.univer.__getInjector().get(IUniverInstanceService).disposeUnit(this.unitId);
    for (const resolve of this.waiters.splice(0)) resolve();
  }

  private get commands(): ICommandService {
    return this.options.univer.__getInjector().get(ICommandService);
  }

  private register(): void {
    const service = this.options.univer.__getInjector().get(IFunctionService);
    const executors = this.options.functions.map(
      (spec) => new CustomFunction(spec, this.cache, (caller, answer) => this.results.note(caller, answer)),
    );
    service.registerExecutors(...executors);
    this.stops.push(() => service.unregisterExecutors(...executors.map(({ name }) => name)));
  }

  private hear(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.startDue = false;
      this.running = true;
    } else if (command.id === SetFormulaCalculationResultMutation.id) {
      this.results.take(command.params as ISetFormulaCalculationResultMutation);
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) this.finished(functionsExecutedState);
    } else {
      if (this.makesDirty(command, options)) this.startDue = true;
      this.edits.hear(command, options);
    }
  }

  /** Whether Univer will calculate after this command: the same question that it asks itself. */
  private makesDirty(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
    const injector = this.options.univer.__getInjector();
    if (!injector.get(IActiveDirtyManagerService).get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const trigger = (command.params as { trigger?: string }).trigger;
    return options?.onlyLocal !== true && !STYLE_COMMANDS.has(trigger ?? '');
  }

  private finished(state: FormulaExecutedStateType): void {
    this.running = false;
    // A stopped calculation is started again by Univer.
    if (state === FormulaExecutedStateType.STOP_EXECUTION) this.startDue = true;
    else if (this.cache.hasMissing) void this.fetch();
    else this.settle();
  }

  private async fetch(): Promise<void> {
    const { calls, cells } = this.cache.takeMissing();
    this.fetching += 1;
    this.movedWhileFetching = false;
    try {
      const { invoke } = this.options;
      if (!invoke) throw new Error('Nobody computes the functions.');
      const answers = await invoke(calls);
      calls.forEach((call, index) => {
        this.cache.put(call, answers[index] ?? { error: '#VALUE!' });
      });
      if (!this.disposed) this.trigger(this.movedWhileFetching ? [] : cells);
    } catch (cause) {
      if (!this.disposed) this.options.onUnanswered?.(cause);
    } finally {
      this.fetching -= 1;
      this.settle();
    }
  }

  /** Arrays that were cut or came up against something are laid out anew. */
  private cellsMoved(sheet: string): void {
    this.movedWhileFetching = true;
    const { grid } = this.options.workbook.sheets.byId(sheet) ?? {};
    const used = grid?.usedRectangle(true);
    const view = this.ids.view(sheet);
    if (!grid || !used || view === undefined) return;
    const formulas: Caller[] = [];
    grid.each(used, ({ spill, content }, row, column) => {
      const isArray = spill !== undefined || (isCellError(content) && content.error === '#SPILL!');
      if (isArray) formulas.push({ sheet: view, row, column });
    });
    if (formulas.length > 0) this.trigger(formulas);
  }

  /** After a change of names: Univer keeps parsed formulas with the cells that a name meant before. */
  private readFormulasAgain(): void {
    this.options.univer.__getInjector().get(IFunctionService).deleteFormulaAstCacheKey('');
    this.trigger([]);
  }

  /** Calculates these cells and what depends on them; without cells everything. */
  private trigger(cells: readonly Caller[]): void {
    this.startDue = true;
    void this.commands.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], dirtyRanges: dirtyRanges(this.unitId, cells), forceCalculation: cells.length === 0 },
      { onlyLocal: true },
    );
  }

  private settle(): void {
    if (this.startDue || this.running || this.fetching > 0) return;
    this.cache.settled();
    for (const resolve of this.waiters.splice(0)) resolve();
  }

  private putBack(refusal: Refusal, area: Area): void {
    this.follower.follow({ kind: 'sheet-renamed', sheet: area.sheet, source: 'user' });
    // Univer notes the edit for undo when its command ends; undone, it would change what never happened.
    queueMicrotask(() => this.view.clearUndo());
    this.options.onRefused?.(refusal);
  }
}
