import { type FetchingWindow, installFetch } from '../host/graph/installFetch';
import type { StoredMessage } from '../host/graph/message';
import { type BridgedWindow, installSignInBridge } from '../host/graph/signInBridge';
import type { GraphStandIn } from '../host/graph/standIn';
import { DARK_THEME, LIGHT_THEME } from '../host/native/officeTheme';
import { OutlookHost } from '../host/outlook/outlookHost';
import { dayOf } from './day';
import type { OfficeLanguage } from './languages';

/** Page of the product that Outlook shows. */
export const MAIL_PAGE = '/outlook.html';

export interface MailHostOptions {
  readonly mailbox: GraphStandIn;
  /** What Outlook is like now; `today` as an ISO day. */
  readonly settings: () => {
    readonly language: OfficeLanguage;
    readonly theme: 'light' | 'dark';
    readonly today: string;
  };
  /** The pane used something that the host lacks, or failed; in technical words. */
  readonly onTrouble: (kind: 'unknown-member' | 'frame-error', detail: string) => void;
}

/** The frame of the pane beside a mail: puts Outlook, mail and sign-in into it, and brings mails in front. */
export class MailHost {
  private host: OutlookHost | null = null;
  private inFront: StoredMessage | null = null;

  constructor(private readonly options: MailHostOptions) {}

  /** True for a frame that is to be Outlook's. */
  isFor(frame: Window): boolean {
    return frame.location.pathname === MAIL_PAGE;
  }

  /** Makes a window that just began to load one of Outlook's; the window before is closed. */
  install(frame: Window): void {
    const { mailbox, settings, onTrouble } = this.options;
    const { language, theme, today } = settings();
    const day = dayOf(today);
    this.host?.dispose();
    this.host = new OutlookHost({
      account: mailbox.account,
      locale: language,
      theme: theme === 'dark' ? DARK_THEME : LIGHT_THEME,
      ...(day ? { today: day } : {}),
      onUnknown: (member) => onTrouble('unknown-member', member),
    }).install(frame);
    this.host.show(this.inFront);
    installFetch(frame as unknown as FetchingWindow, mailbox);
    installSignInBridge(frame as unknown as BridgedWindow, mailbox, () => Date.now());
    frame.addEventListener('error', ({ message }) => onTrouble('frame-error', message));
    frame.addEventListener('unhandledrejection', ({ reason }) =>
      onTrouble('frame-error', reason instanceof Error ? reason.message : String(reason)),
    );
  }

  /** Brings a message in front, a draft to be written on; null for none. */
  readonly show = (message: StoredMessage | null): void => {
    this.inFront = message;
    this.host?.show(message);
  };

  /** Closes the pane's host, when its frame is taken away. */
  close(): void {
    this.host?.dispose();
    this.host = null;
  }
}
