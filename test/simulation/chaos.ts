import { createCloud } from './cloud';
import { createComputer } from './computer';
import { sendPlainly } from './control';
import { createLedger, otherExport } from './ledger';
import { company, els, jan, MONDAY } from './office';
import { createPerson } from './person';
import { createRandom, type Random } from './random';
import { Time } from './time';
import { judge, type Verdict } from './verdict';

const HOUR = 3_600_000;
/** Longest time that the trouble lasts; then it must be over soon. */
const LONGEST = 60 * HOUR;

export interface ChaosOptions {
  readonly mails: number;
  readonly seed: number;
  /** Share of requests that meet trouble, from 0 to 1. */
  readonly rate: number;
  /** Steps of a program until it is killed, on average. */
  readonly steps: number;
}

/** What a phase came to. */
export interface Outcome extends Verdict {
  readonly phase: string;
  readonly kills: number;
  readonly checks: number;
  /** Requests about mails, claims and ends among them, for each mail that was to go. */
  readonly requestsPerMail: number;
  readonly mostAtOnce: number;
  readonly mostAMinute: number;
  /** Hours of simulated time. */
  readonly hours: number;
  /** Drafts of ours that nobody needs any more. */
  readonly drafts: number;
}

/** A run by one person, or by two at once from exports of the same ledger that differ. */
export async function play(phase: 'local' | 'team', options: ChaosOptions): Promise<Outcome> {
  const { mails, seed, steps } = options;
  const random = createRandom(seed).fork(phase);
  const time = new Time(MONDAY);
  let rate = options.rate;
  const ledger = createLedger(mails, time.today(), random);
  const accounts = phase === 'team' ? [els, jan] : [els];
  const transit = random.pick(rate > 0 ? [0, 700, 4_000, 45_000] : [0, 700]);
  const reticent = rate > 0 && random.chance(0.5);
  const cloud = createCloud({ time, random, accounts, rate: () => rate, transit, reticent });
  const senders = accounts.map((who, index) => {
    const own = index === 0 ? ledger : otherExport(ledger, 0.02, random);
    const luck = random.fork(who.name);
    const computer = createComputer({
      time,
      random: luck,
      account: who,
      administration: company(phase === 'team'),
      ledger: own,
      connect: (life) => cloud.connect(who, life),
    });
    const person = createPerson({
      time,
      random: luck,
      computer,
      cloud,
      steps: () => (rate > 0 ? steps : Number.POSITIVE_INFINITY),
    });
    return { person, computer, ledger: own };
  });

  time.after(LONGEST, () => {
    rate = 0;
  });
  const tooLong = new Promise<never>((_, reject) => {
    time.after(2 * LONGEST, () => reject(new Error('After days something is left to do.')));
  });
  tooLong.catch(() => {});
  const work = () =>
    time.pass(Promise.race([tooLong, Promise.all(senders.map(({ person }) => person.work()))]));
  await work();
  rate = 0;
  await work();

  if (cloud.strange.length > 0) throw new Error(cloud.strange.slice(0, 5).join('\n'));
  const { requests, mostAtOnce, mostAMinute } = cloud.meter;
  return {
    phase,
    ...judge(
      cloud,
      senders.map(({ person, ...sender }) => ({ ...sender, failed: person.failed })),
    ),
    kills: senders.reduce((sum, { person }) => sum + person.kills, 0),
    checks: senders.reduce((sum, { person }) => sum + person.checks, 0),
    requestsPerMail: requests.mail / mails + requests.claims / mails,
    mostAtOnce,
    mostAMinute,
    hours: (time.now() - MONDAY) / HOUR,
    drafts: accounts.reduce((sum, { address }) => sum + cloud.standIn.messages('drafts', address).length, 0),
  };
}

/** The same troubles for who sends plainly: see `sendPlainly`. Gives how many got a second mail, and none. */
export async function control({ mails, seed, rate }: ChaosOptions): Promise<{
  readonly duplicates: number;
  readonly lost: number;
}> {
  const random: Random = createRandom(seed).fork('control');
  const time = new Time(MONDAY);
  const cloud = createCloud({ time, random, accounts: [els], rate: () => rate, transit: 0, plain: true });
  const received = new Map<string, number>();
  await time.pass(
    sendPlainly(
      Array.from({ length: mails }, (_, index) => plainMail(index)),
      {
        time,
        random,
        token: () => cloud.tokenOf(els.address),
        network: cloud.network.send,
      },
    ),
  );
  // What is still on its way arrives.
  await time.pass(time.wait(HOUR));
  for (const { to } of cloud.deliveries) received.set(to[0] ?? '', (received.get(to[0] ?? '') ?? 0) + 1);
  return {
    duplicates: [...received.values()].filter((count) => count > 1).length,
    lost: mails - received.size,
  };
}

const plainMail = (index: number): object => ({
  subject: `Herinnering ${index}`,
  body: { contentType: 'html', content: '<p>Mogen wij u vragen te betalen?</p>' },
  toRecipients: [{ emailAddress: { address: `klant${index}@klanten.example` } }],
});
