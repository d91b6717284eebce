import { type CheckedRun, maySend, withAcceptance } from '../../src/app/checked';
import { checkRun } from '../../src/app/checkRun';
import { giveUpSends } from '../../src/app/giveUpSends';
import type { Administration, Ports } from '../../src/app/ports';
import { holdKey, type OpenSends } from '../../src/app/sending/open';
import { sendRun } from '../../src/app/sendRun';
import { settleSends } from '../../src/app/settleSends';
import { takeOverClaim } from '../../src/app/takeOverClaim';
import type { Cloud } from './cloud';
import type { Computer } from './computer';
import { draftsOf } from './desk';
import { nameOf } from './ledger';
import { Life } from './life';
import type { Random } from './random';
import type { Time } from './time';

export interface PersonOptions {
  readonly time: Time;
  readonly random: Random;
  readonly computer: Computer;
  readonly cloud: Pick<Cloud, 'byHand' | 'standIn'>;
  /** Steps after which the program is killed, on average; Infinity for never. */
  readonly steps: () => number;
}

/** Somebody who sends what is due until nothing is left to do, and starts again whatever happens. */
export interface Person {
  work(): Promise<void>;
  readonly kills: number;
  readonly checks: number;
  /** Mails of which the program said that they failed, or cannot be addressed: see `nameOf`. */
  readonly failed: ReadonlySet<string>;
}

/** So often a mail that failed is tried again. */
const TRIES = 3;
/** So often a person looks whether a colleague is ready, and then takes the work over. */
const PATIENCE = 60;
/** So often somebody begins again before it is clear that nothing comes of it. */
const MOST_ROUNDS = 1_000;
const MINUTE = 60_000;

/** A person who takes responsibility for all that may be accepted, such as that items are gone. */
export const accepting = (run: CheckedRun): CheckedRun => ({
  ...run,
  checks: run.checks
    .filter(({ acceptable }) => acceptable)
    .reduce((checks, { code }) => withAcceptance(checks, code, { by: '', at: '' }), [...run.checks]),
});

export function createPerson({ time, random, computer, cloud, steps }: PersonOptions): Person {
  const tries = new Map<string, number>();
  const failed = new Set<string>();
  const count = { kills: 0, checks: 0 };
  let patience = PATIENCE;

  const check = async (ports: Ports) => {
    count.checks += 1;
    const { settings } = computer;
    const checked = await checkRun(ports, { settings, language: 'nl-BE', asOf: ports.clock.today() });
    const run = checked.ok ? accepting(checked.value) : null;
    return run !== null && maySend(run) ? run : null;
  };

  /** Looks at what is on its way for as long as looking helps. */
  const lookUntilSettled = async (ports: Ports, administration: Administration, first: OpenSends) => {
    for (let last = first; last.lookAt !== null; ) {
      await ports.clock.wait(Math.max(last.lookAt - time.now(), MINUTE / 60));
      const settled = await settleSends(ports, { administration, last });
      if (!settled.ok) return;
      last = settled.value.open;
    }
  };

  /** Works until nothing is left to do; a killed life never gets there. */
  const session = async (ports: Ports): Promise<void> => {
    for (let rounds = 0; rounds < MOST_ROUNDS; rounds += 1) {
      const checked = await check(ports);
      if (checked?.administration == null) {
        await ports.clock.wait(MINUTE / 2);
        continue;
      }
      const { open, administration } = checked;
      // Without an address that can be: the check says so.
      for (const { blocked, customer, currency } of checked.proposal.mails)
        if (blocked !== null) failed.add(nameOf(customer.id, currency));
      const mails = checked.proposal.mails.filter(
        ({ blocked, customer: { id }, currency }) =>
          blocked === null &&
          !open.holds.has(holdKey(id, currency)) &&
          (tries.get(nameOf(id, currency)) ?? 0) < TRIES,
      );
      if (mails.length > 0) {
        const result = await sendRun(ports, { checked, mails });
        for (const [index, outcome] of (result.ok ? result.value.outcomes : []).entries()) {
          const mail = mails[index];
          if (mail === undefined || outcome.state !== 'failed') continue;
          const name = nameOf(mail.customer.id, mail.currency);
          tries.set(name, (tries.get(name) ?? 0) + 1);
          failed.add(name);
        }
        if (random.chance(0.5)) computer.save();
        await ports.clock.wait(result.ok && result.value.stoppedBy === null ? MINUTE / 60 : MINUTE);
      } else if (open.inDrafts.length > 0) {
        // What was put in Drafts to be looked at is good; what is on its way out lies there no more.
        const { address } = computer.account;
        const there = new Set(draftsOf(cloud, address).map(({ id }) => id));
        for (const { draft } of open.inDrafts)
          if (draft !== null && there.has(draft.id)) await cloud.byHand(address, draft.id, 'send');
        await ports.clock.wait(MINUTE);
      } else if (open.leftOver.length > 0) {
        await giveUpSends(ports, { administration, entries: open.leftOver });
        await ports.clock.wait(MINUTE);
      } else if (open.lookAt !== null) {
        await lookUntilSettled(ports, administration, open);
      } else if (open.claims.length > 0) {
        patience -= 1;
        await ports.clock.wait(5 * MINUTE);
        for (const claim of patience > 0 ? [] : open.claims)
          await takeOverClaim(ports, { administration, claim });
      } else return;
    }
    throw new Error('Whatever is done, something is left to do.');
  };

  const killed = async (): Promise<void> => {
    count.kills += 1;
    // The pane alone closes, or the whole of Excel, saved or not.
    if (random.chance(0.3)) computer.closeWithoutSaving();
    await time.wait(random.chance(0.3) ? random.between(1, 2_000) : random.between(2_000, 5 * MINUTE));
  };

  return {
    async work() {
      patience = PATIENCE;
      for (;;) {
        const mean = steps();
        const lasts = Number.isFinite(mean) ? 1 + Math.floor(-Math.log(1 - random.next()) * mean) : mean;
        const finished = await new Promise<boolean>((resolve, reject) => {
          const life = new Life(lasts, () => resolve(false));
          session(computer.start(life)).then(() => resolve(true), reject);
        });
        if (finished) return;
        await killed();
      }
    },
    get kills() {
      return count.kills;
    },
    get checks() {
      return count.checks;
    },
    failed,
  };
}
