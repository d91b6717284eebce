import { type Cloud, createCloud } from '../cloud';
import { createComputer } from '../computer';
import { createDesk, type Desk } from '../desk';
import { createLedger, type Ledger, otherExport } from '../ledger';
import { company, els, jan, MONDAY } from '../office';
import { createPerson } from '../person';
import { createRandom, type Random } from '../random';
import { Time } from '../time';
import { judge, type Verdict } from '../verdict';

/** Longest time that it may take to come to an end without trouble: a mail may lie in the outbox for a day. */
const LONGEST = 30 * 3_600_000;

/** One or two people who send, and all that may happen to them. */
export interface ModelWorld {
  readonly time: Time;
  readonly random: Random;
  readonly cloud: Cloud;
  readonly desks: readonly Desk[];
  /** Share of requests that meet trouble from now on. */
  rate: number;
  /** Whether mailboxes do not show that a draft was handed over. */
  readonly isReticent: boolean;
  /** The ledger as a person has it, by place. */
  readonly ledgers: Ledger[];
  /** Lets so many milliseconds pass. */
  tick(milliseconds: number): Promise<void>;
  /** Everything that is under way ends, and everybody works until nothing is left to do. Gives what came of it. */
  finish(): Promise<Verdict>;
}

export function createModelWorld(team: boolean, mails: number, seed: number): ModelWorld {
  const time = new Time(MONDAY);
  const random = createRandom(seed);
  const accounts = team ? [els, jan] : [els];
  const transit = random.pick([0, 700, 4_000, 45_000]);
  const reticent = random.chance(0.5);
  const first = createLedger(mails, time.today(), random);
  const ledgers = accounts.map((_, index) => (index === 0 ? first : otherExport(first, 0.1, random)));
  const cloud = createCloud({ time, random, accounts, rate: () => world.rate, transit, reticent });
  const desks = accounts.map((account, index) =>
    createDesk(
      createComputer({
        time,
        random: random.fork(account.name),
        account,
        administration: company(team),
        ledger: ledgers[index] ?? first,
        connect: (life) => cloud.connect(account, life),
      }),
    ),
  );
  const world: ModelWorld = {
    time,
    random,
    cloud,
    desks,
    rate: 0,
    isReticent: reticent,
    ledgers,
    tick: (milliseconds) => time.pass(time.wait(milliseconds)),
    async finish() {
      world.rate = 0;
      for (const { control } of desks) control?.resume();
      await time.pass(Promise.all(desks.map((desk) => desk.idle())));
      const people = desks.map(({ computer }) =>
        createPerson({ time, random, computer, cloud, steps: () => Number.POSITIVE_INFINITY }),
      );
      const tooLong = new Promise<never>((_, reject) => {
        time.after(LONGEST, () => reject(new Error('Without trouble something is left to do after days.')));
      });
      tooLong.catch(() => {});
      await time.pass(Promise.race([tooLong, Promise.all(people.map((person) => person.work()))]));
      return judge(
        cloud,
        desks.map(({ computer }, index) => ({
          computer,
          ledger: ledgers[index] ?? first,
          failed: people[index]?.failed ?? new Set(),
        })),
      );
    },
  };
  return world;
}
