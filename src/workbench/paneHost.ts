import type { FunctionCall, Invoke } from '../host/calculation/functionCall';
import { ExcelHost } from '../host/excel/excelHost';
import { type FetchingWindow, installFetch } from '../host/graph/installFetch';
import { type BridgedWindow, installSignInBridge } from '../host/graph/signInBridge';
import type { GraphStandIn } from '../host/graph/standIn';
import { DARK_THEME, LIGHT_THEME } from '../host/native/officeTheme';
import { enforceRequirementSets, type RequirementSets } from '../host/native/requirementSets';
import { cellAddress, quotedSheetName } from '../host/workbook/address';
import type { FormulaResult } from '../host/workbook/spill';
import type { Workbook } from '../host/workbook/workbook';
import type { Day } from './day';

/** What the pane's Office is like. */
export interface PaneSettings {
  readonly workbook: Workbook;
  readonly language: string;
  readonly theme: 'light' | 'dark';
  readonly today: Day;
  readonly requirementSets: RequirementSets;
  /** Whether the pane is in sight. */
  readonly shown: boolean;
}

export interface PaneHostOptions {
  readonly mailbox: GraphStandIn;
  /** The pane used something that the host lacks, or failed; in technical words. */
  readonly onTrouble: (kind: 'unknown-member' | 'frame-error', detail: string) => void;
  readonly onSave: () => void;
  readonly onCalculate: () => void;
  /** The pane shows or hides itself. */
  readonly onPane: (shown: boolean) => void;
  /** Another add-in runtime is there: what the last one answered need not hold any more. */
  readonly onReplaced: () => void;
}

/** The frame of the pane: puts Excel, mail and sign-in into it, and reaches its custom functions. */
export class PaneHost {
  private host: ExcelHost | null = null;
  private made: ((host: ExcelHost) => void)[] = [];

  constructor(private readonly options: PaneHostOptions) {}

  /** Makes a window that just began to load one of Excel's; the window before is closed. */
  install(frame: Window, settings: PaneSettings): void {
    const { workbook, language, theme, today, requirementSets, shown } = settings;
    const { mailbox, onTrouble, onSave, onCalculate, onPane } = this.options;
    const isReplacement = this.host !== null;
    this.host?.dispose();
    this.host = new ExcelHost(workbook, {
      locale: language,
      requirementSets,
      theme: theme === 'dark' ? DARK_THEME : LIGHT_THEME,
      today,
      onSave,
      onCalculate,
      onPane,
      paneShown: shown,
      onUnknown: (member) => onTrouble('unknown-member', member),
    }).install(frame);
    installFetch(frame as unknown as FetchingWindow, mailbox);
    installSignInBridge(frame as unknown as BridgedWindow, mailbox, () => Date.now());
    this.watch(frame);
    for (const resolve of this.made.splice(0)) resolve(this.host);
    if (isReplacement) this.options.onReplaced();
  }

  /** Closes the frame's host, before another workbook is shown. */
  close(): void {
    this.host?.dispose();
    this.host = null;
  }

  /** How formulas of a workbook reach the add-in: waits for a frame, and asks again in the next one. */
  invokeFor(workbook: Workbook, isOpen: () => boolean): Invoke {
    return async (calls) => {
      const batch = calls.map((call) => addressed(call, workbook));
      for (;;) {
        const host = await this.current();
        if (!isOpen()) throw new Error('The workbook was closed');
        const answers = await this.answersOf(host, batch);
        if (answers) return answers;
      }
    };
  }

  /** Tells the pane whether it is in sight. */
  setShown(shown: boolean): void {
    this.host?.setPaneShown(shown);
  }

  /** Runs the function behind one of the add-in's buttons or menu entries. */
  runCommand(functionName: string, controlId: string): Promise<void> {
    return this.run((host) => host.runCommand(functionName, controlId));
  }

  /** Runs the action behind one of the add-in's shortcuts. */
  runShortcut(action: string): Promise<void> {
    return this.run((host) => host.runShortcut(action));
  }

  /** A frame that is replaced meanwhile ends its commands: that is no trouble. */
  private async run(command: (host: ExcelHost) => Promise<void>): Promise<void> {
    const host = await this.current();
    try {
      await command(host);
    } catch (cause) {
      if (host === this.host) this.options.onTrouble('frame-error', messageOf(cause));
    }
  }

  private current(): Promise<ExcelHost> {
    if (this.host) return Promise.resolve(this.host);
    return new Promise((resolve) => this.made.push(resolve));
  }

  /** Null when the frame was replaced meanwhile: what a closed add-in says counts for nothing. */
  private async answersOf(
    host: ExcelHost,
    batch: Parameters<ExcelHost['invoke']>[0],
  ): Promise<FormulaResult[] | null> {
    try {
      const answers = await host.invoke(batch);
      return host === this.host ? answers : null;
    } catch (cause) {
      if (host !== this.host) return null;
      throw cause;
    }
  }

  private watch(frame: Window): void {
    const { onTrouble } = this.options;
    frame.addEventListener('error', (event) => onTrouble('frame-error', event.message));
    frame.addEventListener('unhandledrejection', ({ reason }) => onTrouble('frame-error', messageOf(reason)));
    // Microsoft's check is switched on before the pane's own scripts run, but after office.js itself.
    frame.document.addEventListener('readystatechange', () => {
      if (frame.document.readyState !== 'interactive') return;
      const { Office } = frame as unknown as { Office?: { onReady(then: () => void): void } };
      Office?.onReady(() => enforceRequirementSets(frame));
    });
  }
}

/** A call as the host takes it: errors among the arguments are the function's business. */
function addressed({ id, args, caller }: FunctionCall, workbook: Workbook) {
  const sheet = workbook.sheets.byId(caller.sheet);
  const address = `${quotedSheetName(sheet?.name ?? '')}!${cellAddress(caller.row, caller.column)}`;
  return { id, args, address, allowErrors: true };
}

function messageOf(reason: unknown): string {
  const message = (reason as { message?: unknown } | null)?.message;
  return typeof message === 'string' ? message : String(reason);
}
