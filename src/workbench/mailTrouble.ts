import type { Disturbance, DisturbedRequest } from '../host/graph/faultHook';
import { disturbanceOf } from '../host/graph/faults/named';
import { Store } from './store';

/** What the mailbox does to whoever tries the product: so that a person sees what happens then. */
export const mailTroubles = ['none', 'answers-lost', 'held', 'slow', 'throttled', 'unreachable'] as const;
export type MailTrouble = (typeof mailTroubles)[number];

const KEY = 'dunning-workbench-mail-trouble';
const SECONDS = 3;
const HELD_MS = 60_000;

const isMailTrouble = (value: unknown): value is MailTrouble =>
  (mailTroubles as readonly unknown[]).includes(value);

/** The trouble that is chosen, remembered between visits, and how it disturbs requests. */
export class MailTroubles {
  readonly chosen: Store<MailTrouble>;
  private changes = 0;

  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem'>) {
    this.chosen = new Store<MailTrouble>(this.remembered());
  }

  choose(trouble: MailTrouble): void {
    this.changes = 0;
    this.chosen.set(trouble);
    try {
      this.storage.setItem(KEY, trouble);
    } catch {
      // Storage may be full or forbidden; it holds until the page is left.
    }
  }

  /** What the stand-in needs to behave so. */
  readonly options = {
    fault: (request: DisturbedRequest) => this.disturb(request),
    transit: () => this.transit(),
    wait: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
  };

  /** Milliseconds between handing a mail over and its going out. */
  private transit(): number {
    return this.chosen.get() === 'held' ? HELD_MS : 0;
  }

  private disturb(request: DisturbedRequest): Disturbance | null {
    const facts = { now: Date.now(), seconds: SECONDS, variant: 0 };
    switch (this.chosen.get()) {
      case 'answers-lost':
        if (request.method === 'GET') return null;
        // Every second one: of a mailbox that never answers, nothing comes.
        this.changes += 1;
        return this.changes % 2 === 0 ? null : disturbanceOf('answer-lost', request, facts);
      case 'slow':
        return disturbanceOf('slow', request, facts);
      case 'throttled':
        return disturbanceOf('throttled-seconds', request, facts);
      case 'unreachable':
        return disturbanceOf('request-lost', request, facts);
      default:
        return null;
    }
  }

  private remembered(): MailTrouble {
    try {
      const saved = this.storage.getItem(KEY);
      return isMailTrouble(saved) ? saved : 'none';
    } catch {
      return 'none';
    }
  }
}
