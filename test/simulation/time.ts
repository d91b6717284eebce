import { digestAtOnce } from './digests';

interface Moment {
  readonly at: number;
  /** What comes first of one moment: in the order in which it was asked for. */
  readonly order: number;
  readonly happen: () => void;
}

const DAY_MS = 86_400_000;

/**
 * Time that passes only when everybody waits. Whoever is to act next is decided by the moments that were asked for and
 * by nothing else, so that a simulation runs the same way each time, and hours in seconds.
 */
export class Time {
  private order = 0;
  /** A heap: the next moment first. */
  private readonly moments: Moment[] = [];

  constructor(private moment: number) {}

  /** Milliseconds since 1970. */
  readonly now = (): number => this.moment;
  /** Day number of the day it is, in UTC. */
  readonly today = (): number => Math.floor(this.moment / DAY_MS);
  readonly wait = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => this.after(milliseconds, resolve));

  /** Calls back after so many milliseconds. */
  after(milliseconds: number, happen: () => void): void {
    this.order += 1;
    const at = this.moment + Math.max(0, milliseconds);
    push(this.moments, { at, order: this.order, happen });
  }

  /** Lets time pass until the work is done; gives what it gives. */
  async pass<T>(work: Promise<T>): Promise<T> {
    const state = { over: false };
    const end = (): void => {
      state.over = true;
    };
    work.then(end, end);
    const digestAsEver = digestAtOnce();
    try {
      for (await settled(); !state.over; await settled()) {
        const next = pop(this.moments);
        if (next === undefined) throw new Error('Everybody waits, and nobody for a moment in time.');
        this.moment = next.at;
        next.happen();
      }
    } finally {
      digestAsEver();
    }
    return work;
  }
}

/** Resolves when no promise that can go on is left. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const before = (one: Moment, other: Moment): boolean =>
  one.at < other.at || (one.at === other.at && one.order < other.order);

function push(heap: Moment[], moment: Moment): void {
  let place = heap.push(moment) - 1;
  while (place > 0) {
    const parent = (place - 1) >> 1;
    if (!before(moment, heap[parent]!)) break;
    heap[place] = heap[parent]!;
    place = parent;
  }
  heap[place] = moment;
}

function pop(heap: Moment[]): Moment | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (first === undefined || last === undefined || heap.length === 0) return first;
  let place = 0;
  for (;;) {
    const left = 2 * place + 1;
    if (left >= heap.length) break;
    const right = left + 1;
    const child = right < heap.length && before(heap[right]!, heap[left]!) ? right : left;
    if (!before(heap[child]!, last)) break;
    heap[place] = heap[child]!;
    place = child;
  }
  heap[place] = last;
  return first;
}
