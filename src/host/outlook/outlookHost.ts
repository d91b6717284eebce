import { shiftClock } from '../excel/shiftedClock';
import type { StandInAccount, StoredMessage } from '../graph/message';
import { LIGHT_THEME, type OfficeTheme } from '../native/officeTheme';
import type { RequirementSets } from '../native/requirementSets';
import { initialData, recipients } from './initialData';
import { installMicrosoftAjax } from './microsoftAjax';
import { outlookContext } from './outlookContext';
import { type Answer, OutlookObject, REFUSALS } from './outlookObject';

export interface OutlookHostOptions {
  readonly account: Pick<StandInAccount, 'name' | 'address'>;
  /** Language of the user interface, for example `nl-BE`. */
  readonly locale: string;
  readonly theme?: OfficeTheme;
  /** The day that the window's clock shows: year, month from 1, day. */
  readonly today?: readonly [year: number, month: number, day: number];
  /** Told what the add-in asked for and this host does not have. */
  readonly onUnknown?: (member: string) => void;
}

/** What an Outlook with all that this host imitates stands for. */
const SETS: RequirementSets = { Mailbox: '1.8' };

/** Calls of Outlook's interface, by Outlook's numbers. */
const CALLS = { initialData: 1, recipients: 15 } as const;
/** The field of recipients that "To" is. */
const TO = 0;

/**
 * Classic Outlook as Microsoft's office.js sees it, over the messages of the stand-in: one host for one window, to
 * be installed before office.js is loaded there.
 */
export class OutlookHost {
  private readonly undo: (() => void)[] = [];
  private readonly native: OutlookObject;
  private message: StoredMessage | null = null;
  /** Counts the items that were in front: office.js refuses an answer about one that is gone. */
  private itemNumber = 1;

  constructor(private readonly options: OutlookHostOptions) {
    const { locale, theme = LIGHT_THEME } = options;
    this.native = new OutlookObject({
      hostInfo: `outlook$win32$16.02$${locale}$telemetry$$disableLogging$0`,
      context: outlookContext({ locale, sets: SETS, theme }),
      itemNumber: () => this.itemNumber,
      answer: (call, parameters) => this.answer(call, parameters),
      onUnknown: (member) => this.options.onUnknown?.(member),
    });
  }

  /** Makes the window one of Outlook's. */
  install(window: Window): this {
    const { today } = this.options;
    installMicrosoftAjax(window);
    this.undo.push(this.native.install(window));
    if (today) this.undo.push(shiftClock(window, today));
    return this;
  }

  /** Brings a message in front, a draft to be written on; null for none. A pinned pane hears of it. */
  show(message: StoredMessage | null): void {
    const before = this.message;
    this.message = message;
    if (before?.id === message?.id && before?.isDraft === message?.isDraft) {
      if (message?.isDraft && before?.to.join(';') !== message.to.join(';')) this.native.recipientsChanged();
      return;
    }
    this.itemNumber += 1;
    this.native.itemChanged(message === null ? null : this.initialData());
  }

  /** Closes the add-in: nothing reaches it any more. */
  dispose(): void {
    for (const undo of this.undo.splice(0).reverse()) undo();
  }

  private initialData(): object {
    return initialData(this.message, this.itemNumber, this.options.account);
  }

  private answer(call: number, [field]: readonly unknown[]): Answer {
    if (call === CALLS.initialData) return this.initialData();
    if (call !== CALLS.recipients || field !== TO) return REFUSALS.notSupported;
    if (!this.message?.isDraft) return REFUSALS.itemChanged;
    return { wasSuccessful: true, data: recipients(this.message) };
  }
}
