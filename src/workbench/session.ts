import type { Calculator } from '../host/calculation/calculator';
import type { Invoke } from '../host/calculation/functionCall';
import { shiftClock } from '../host/excel/shiftedClock';
import type { GraphStandIn } from '../host/graph/standIn';
import type { RequirementSets } from '../host/native/requirementSets';
import type { Workbook } from '../host/workbook/workbook';
import { answerLanguageOf } from './answers/readyAnswers';
import { type CellCommand, type MenuEntry, menuEntryOf } from './cellCommand';
import { CurrentCalculator } from './currentCalculator';
import { dayOf, SAMPLE_DAY } from './day';
import { demoGraph } from './demoGraph';
import { emptyStorage } from './emptyStorage';
import { type OpenedFile, opened, saved } from './files';
import { isEdit } from './isEdit';
import type { OfficeLanguage } from './languages';
import { MailHost } from './mailHost';
import { MailTroubles } from './mailTrouble';
import { PaneHost } from './paneHost';
import { type Preferences, writePreferences } from './preferences';
import { type State, stateAtFirst } from './state';
import { Store } from './store';
import type { DemoTeam } from './team/demoTeam';
import { Troubles } from './troubles';

export interface SessionOptions {
  readonly window: Window;
  readonly preferences: Preferences;
  /** The floor that the manifest sets: a call above it fails in the pane. */
  readonly requirementSets: RequirementSets;
  /** What the manifest adds to the menu of a cell. */
  readonly cellCommand?: CellCommand | null;
}

/** The workbench without its looks: the open workbook, the mailbox, the pane's host, the clock. */
export class Session {
  readonly state: Store<State>;
  readonly troubles: Troubles;
  readonly mailbox: GraphStandIn;
  readonly mail: MailHost;
  readonly team: DemoTeam;
  readonly mailTroubles: MailTroubles;
  private readonly pane: PaneHost;
  private file: OpenedFile | null = null;
  private readonly calculator = new CurrentCalculator();
  private restoreClock: () => void = () => undefined;
  private stopWatching: () => void = () => undefined;

  constructor(private readonly options: SessionOptions) {
    this.state = new Store(stateAtFirst(options.preferences));
    this.troubles = new Troubles(this.state);
    this.mailTroubles = new MailTroubles(options.window.localStorage);
    const { mailbox, team } = demoGraph({
      now: () => Date.now(),
      language: () => answerLanguageOf(this.state.get().language),
      ...this.mailTroubles.options,
      onUnknown: (what) => this.troubles.report('unknown-member', what),
    });
    this.mailbox = mailbox;
    this.team = team;
    this.mail = new MailHost({
      mailbox: this.mailbox,
      settings: () => this.state.get(),
      onTrouble: (kind, detail) => this.troubles.report(kind, detail),
    });
    this.pane = new PaneHost({
      mailbox: this.mailbox,
      onTrouble: (kind, detail) => this.troubles.report(kind, detail),
      onSave: () => this.save(),
      onCalculate: () => this.calculator.recalculate(),
      onReplaced: () => this.calculator.recalculate(),
      onPane: (paneShown) => this.state.update({ paneShown }),
    });
    this.shiftClock(SAMPLE_DAY);
  }

  get workbook(): Workbook {
    const { workbook } = this.state.get();
    if (!workbook) throw new Error('No workbook is open yet');
    return workbook;
  }

  /** Opens a file in place of the workbook; one that cannot be read leaves everything as it is. */
  async openBytes(bytes: Uint8Array, name: string): Promise<boolean> {
    this.state.update({ opening: true });
    const result = await opened(bytes, name);
    if (!result.ok) {
      this.state.update({ opening: false });
      this.troubles.report(result.error, name);
      return false;
    }
    this.file = result.value;
    this.troubles.clear();
    this.show(result.value.workbook);
    return true;
  }

  /** Opens the file as it was last opened or saved; the mailbox stays. */
  async reopen(): Promise<void> {
    if (this.file) await this.openBytes(this.file.bytes, this.file.name);
  }

  /** Downloads the workbook as .xlsx. */
  save(): void {
    void this.saveFile();
  }

  setView(view: State['view']): void {
    this.state.update({ view });
  }

  setPaneShown(paneShown: boolean): void {
    this.state.update({ paneShown });
    this.pane.setShown(paneShown);
  }

  setLanguage(language: OfficeLanguage): void {
    this.state.update({ language });
    this.settingsChanged();
  }

  setTheme(theme: State['theme']): void {
    this.state.update({ theme });
    this.settingsChanged();
  }

  /** Makes it another day for page and pane; a text that is no day changes nothing. */
  setToday(iso: string): void {
    if (dayOf(iso) === null || iso === this.state.get().today) return;
    this.shiftClock(iso);
    this.state.update({ today: iso });
    this.reloadPane();
  }

  /** Called by a pane's frame before office.js runs in it. */
  installFrame(frame: Window): void {
    if (this.mail.isFor(frame)) {
      this.mail.install(frame);
      return;
    }
    const { language, theme, today, paneShown } = this.state.get();
    const day = dayOf(today);
    if (!day) throw new Error(`No day: ${today}`);
    const { requirementSets } = this.options;
    const { workbook } = this;
    this.pane.install(frame, { workbook, language, theme, today: day, requirementSets, shown: paneShown });
  }

  /** What the add-in has in the menu of a cell, in the language of Office. */
  menuEntry(language: OfficeLanguage): MenuEntry | null {
    const { cellCommand } = this.options;
    return cellCommand
      ? menuEntryOf(cellCommand, language, (...call) => this.pane.runCommand(...call))
      : null;
  }

  /** Runs the action of one of the add-in's shortcuts. */
  runShortcut(action: string): void {
    void this.pane.runShortcut(action);
  }

  /** How the formulas of the open workbook reach the pane. */
  invokeFor(workbook: Workbook): Invoke {
    return this.pane.invokeFor(workbook, () => this.state.get().workbook === workbook);
  }

  /** The spreadsheet tells which calculator shows the workbook; null when it is taken away. */
  setCalculator(calculator: Calculator | null): void {
    this.calculator.set(calculator);
  }

  /** Resolves when every formula shows its result, those of the pane included. */
  whenCalculated(): Promise<void> {
    return this.calculator.whenCalculated();
  }

  /**
   * Closes workbook and panes, so that nothing that ran in them goes on, then empties mailbox and team folder and what
   * the panes kept in the browser; the caller opens the sample again.
   */
  async forgetEverything(): Promise<void> {
    this.close();
    // The frames are gone with the next drawing; what they asked of the mailbox just before is answered by then.
    await new Promise((resolve) => setTimeout(resolve));
    this.mailbox.clear();
    this.team.forget();
    this.mailTroubles.choose('none');
    emptyStorage(this.options.window);
    this.rememberPreferences();
    this.troubles.clear();
    this.shiftClock(SAMPLE_DAY);
    this.state.update({ today: SAMPLE_DAY });
  }

  private close(): void {
    this.stopWatching();
    this.pane.close();
    this.mail.show(null);
    this.file = null;
    this.state.update({ workbook: null, modified: false, view: 'workbook', paneShown: true });
  }

  private show(workbook: Workbook): void {
    this.stopWatching();
    this.stopWatching = workbook.subscribe((change) => {
      if (isEdit(change) && !this.state.get().modified) this.state.update({ modified: true });
    });
    this.pane.close();
    // office.js keeps document settings here between loads; they belong to the workbook before.
    this.options.window.sessionStorage.clear();
    const { paneLoads } = this.state.get();
    this.state.update({ workbook, modified: false, opening: false, paneLoads: paneLoads + 1 });
  }

  private async saveFile(): Promise<void> {
    const { workbook } = this;
    const { modified } = this.state.get();
    // What is changed from here on is not in the file.
    this.state.update({ modified: false });
    try {
      const file = await saved(workbook, this.options.window.document);
      if (this.state.get().workbook === workbook) this.file = file;
    } catch (cause) {
      if (modified && this.state.get().workbook === workbook) this.state.update({ modified });
      this.troubles.report('not-saved', cause instanceof Error ? cause.message : String(cause));
    }
  }

  private settingsChanged(): void {
    this.rememberPreferences();
    this.reloadPane();
  }

  private rememberPreferences(): void {
    const { language, theme } = this.state.get();
    writePreferences(this.options.window.localStorage, { language, theme });
  }

  private reloadPane(): void {
    this.state.update({ paneLoads: this.state.get().paneLoads + 1 });
  }

  private shiftClock(iso: string): void {
    const day = dayOf(iso);
    this.restoreClock();
    if (day) this.restoreClock = shiftClock(this.options.window, day);
  }
}
