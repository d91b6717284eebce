import { LIGHT_THEME, type OfficeTheme } from '../native/officeTheme';
import { HIGHEST_SETS, INTERNAL_SETS, type RequirementSets } from '../native/requirementSets';
import type { FormulaResult } from '../workbook/spill';
import type { Change } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { Bridge } from './bridge';
import { CommandRuntime } from './commandRuntime';
import { EventSubscriptions } from './eventSubscriptions';
import { excelContext } from './excelContext';
import { eventsOf } from './excelEvents';
import type { FunctionCall } from './functionCall';
import { FunctionRuntime } from './functionRuntime';
import { NativeObject } from './nativeObject';
import { makeObjects } from './objects/all';
import { service } from './objects/services';
import { PaneVisibility } from './paneVisibility';
import { References } from './references';
import type { Session } from './session';
import { shiftClock } from './shiftedClock';
import { evaluate } from './wire/evaluator';
import { HostError } from './wire/hostError';
import type { GenericEntry, RequestBody, ResponseBody } from './wire/protocol';

export interface ExcelHostOptions {
  /** Language of the user interface, for example `nl-BE`. */
  readonly locale: string;
  /** Regional format; the locale unless given. */
  readonly dataLocale?: string;
  /** Sets to advertise: those of the manifest (`requirementSetsOf`), so that Microsoft's check means it. */
  readonly requirementSets?: RequirementSets;
  readonly theme?: OfficeTheme;
  /** The day that the window's clock shows: year, month from 1, day. */
  readonly today?: readonly [year: number, month: number, day: number];
  /** Told the full name of a member that the add-in used and this host does not have. */
  readonly onUnknown?: (member: string) => void;
  /** The add-in calls `workbook.save`. */
  readonly onSave?: () => void;
  /** The add-in calls `application.calculate`. */
  readonly onCalculate?: () => void;
  /** Whether the add-in's pane is in sight at the start; it is unless given. */
  readonly paneShown?: boolean;
  /** The add-in shows or hides its pane. */
  readonly onPane?: (shown: boolean) => void;
}

/** Flags of the host info: a shared runtime (1) with custom functions (2). */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

/**
 * Excel as Microsoft's office.js sees it, over a workbook: one host for one window, to be installed before
 * office.js is loaded there.
 */
export class ExcelHost {
  private readonly functions: FunctionRuntime;
  private readonly commands: CommandRuntime;
  private readonly pane: PaneVisibility;
  private readonly bridge: Bridge;
  private readonly session: Session;
  private readonly undo: (() => void)[] = [];
  private window: Window | null = null;
  private native: NativeObject | null = null;
  private pending: GenericEntry[] = [];
  private activeSheet: string;

  constructor(
    private readonly workbook: Workbook,
    private readonly options: ExcelHostOptions,
  ) {
    const objects = makeObjects(() => this.session);
    this.session = {
      workbook,
      objects,
      references: new References(),
      events: new EventSubscriptions(),
      save: () => options.onSave?.(),
      calculate: () => options.onCalculate?.(),
    };
    this.activeSheet = workbook.sheets.active.id;
    this.bridge = new Bridge(
      (body) => this.run(body),
      () => this.flush(),
    );
    const post = (entries: readonly GenericEntry[]): void => this.bridge.post(entries);
    this.functions = new FunctionRuntime(post, (id) => this.isAssociated(id));
    this.commands = new CommandRuntime((call) => this.native?.command(call), post);
    this.pane = new PaneVisibility(options.paneShown ?? true, (shown) => options.onPane?.(shown), post);
    this.undo.push(workbook.subscribe((change) => this.changed(change)));
  }

  /** Makes the window one of Excel's. */
  install(window: Window): this {
    const { locale, dataLocale = locale, today, theme = LIGHT_THEME } = this.options;
    const sets = { ...(this.options.requirementSets ?? HIGHEST_SETS), ...INTERNAL_SETS };
    const context = excelContext({ workbook: this.workbook, locale, dataLocale, sets, theme });
    const info = `excel$win32$16.01$${locale}$telemetry$$disableLogging$${SHARED_RUNTIME_WITH_FUNCTIONS}`;
    this.window = window;
    this.native = new NativeObject(info, context, {
      listening: () => this.commands.setListening(),
      completed: (id, code) => this.commands.completed(id, code),
      unknown: (member) => this.unknown(member),
    });
    this.undo.push(this.native.install(window));
    Object.assign(window, { _richApiNativeBridge: this.bridge.native });
    if (today) this.undo.push(shiftClock(window, today));
    if (window.document.readyState === 'loading')
      window.addEventListener('DOMContentLoaded', () => this.loaded(), { once: true });
    else this.loaded();
    return this;
  }

  private loaded(): void {
    this.functions.setLoaded();
    this.commands.setLoaded();
  }

  /**
   * Calls the add-in's custom functions, in one message. Waits for the add-in to start; rejects for a
   * function that it does not have.
   */
  invoke(batch: readonly FunctionCall[]): Promise<FormulaResult[]> {
    return this.functions.invoke(batch);
  }

  /** Runs the function of one of the add-in's buttons or menu entries: see `CommandRuntime.run`. */
  runCommand(functionName: string, controlId: string): Promise<void> {
    return this.commands.run(functionName, controlId);
  }

  /** Runs the action of one of the add-in's keyboard shortcuts: see `CommandRuntime.runShortcut`. */
  runShortcut(action: string): Promise<void> {
    return this.commands.runShortcut(action);
  }

  /** Tells the add-in that its pane was opened or closed. */
  setPaneShown(shown: boolean): void {
    this.pane.set(shown);
  }

  /** Closes the add-in: nothing reaches it any more, calls that wait give `#BUSY!`. */
  dispose(): void {
    this.bridge.close();
    this.functions.dispose();
    this.commands.dispose();
    for (const undo of this.undo.splice(0).reverse()) undo();
    this.window = null;
  }

  private run(body: RequestBody): ResponseBody {
    const { objects, references } = this.session;
    const reference = (id: string) => {
      const range = objects.keptRange(id);
      if (!range)
        throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
      return range;
    };
    const roots = {
      workbook: objects.workbook,
      service: (name: string) =>
        service(name, { functions: this.functions, commands: this.commands, pane: this.pane }),
      reference,
    };
    const response = evaluate(body, roots, (member) => this.unknown(member));
    references.endRequest();
    return response;
  }

  private changed(change: Change): void {
    this.session.references.follow(change);
    const before = this.activeSheet;
    if (change.kind === 'sheet-activated') this.activeSheet = change.sheet;
    const entries = eventsOf(change, this.session, before);
    if (this.pending.length === 0 && entries.length > 0) queueMicrotask(() => this.flush());
    this.pending.push(...entries);
    if (change.kind === 'selected' && this.session.events.enabled) {
      queueMicrotask(() => this.native?.selectionChanged());
    }
  }

  private flush(): void {
    const entries = this.pending;
    this.pending = [];
    if (entries.length > 0) this.bridge.post(entries);
  }

  private isAssociated(id: string): boolean {
    const { CustomFunctions } = this.window as unknown as {
      CustomFunctions?: { _association?: { mappings: Record<string, unknown> } };
    };
    return CustomFunctions?._association?.mappings[id.toUpperCase()] !== undefined;
  }

  private unknown(member: string): void {
    this.options.onUnknown?.(member);
  }
}
