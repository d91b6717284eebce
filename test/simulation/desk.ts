import type { Ports } from '../../src/app/ports';
import { createSendControl, type SendControl } from '../../src/app/sending/control';
import type { Cloud } from './cloud';
import type { Computer } from './computer';
import { Life } from './life';

/** What somebody does with the program, to the end. */
type Task = (ports: Ports, control: SendControl) => Promise<void>;

/** Where somebody works: a computer with the program, in which one thing is done at a time. */
export interface Desk {
  readonly computer: Computer;
  readonly isBusy: boolean;
  readonly control: SendControl | null;
  /** Begins a task, unless another is under way. */
  begin(task: Task): void;
  /** Ends the program in the middle of whatever it does. */
  kill(): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

export function createDesk(computer: Computer): Desk {
  let life: Life | null = null;
  let control: SendControl | null = null;
  let idle: Promise<void> = Promise.resolve();
  return {
    computer,
    get isBusy() {
      return life !== null;
    },
    get control() {
      return control;
    },
    begin(task) {
      if (life !== null) return;
      const steering = createSendControl();
      control = steering;
      idle = new Promise((resolve, reject) => {
        const end = (): void => {
          life = null;
          control = null;
          resolve();
        };
        life = new Life(Number.POSITIVE_INFINITY, end);
        task(computer.start(life), steering).then(end, reject);
      });
    },
    kill: () => life?.kill(),
    idle: () => idle,
  };
}

/** Drafts of ours that lie in the Drafts of a mailbox and are not on their way out. */
export const draftsOf = ({ standIn }: Pick<Cloud, 'standIn'>, address: string) =>
  standIn.messages('drafts', address).filter(({ leavesAt }) => leavesAt.length === 0);
