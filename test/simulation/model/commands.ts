import fc from 'fast-check';
import { answerSend } from '../../../src/app/answerSend';
import { maySend } from '../../../src/app/checked';
import { checkRun } from '../../../src/app/checkRun';
import { giveUpSends } from '../../../src/app/giveUpSends';
import type { OpenClaim, Ports, SendEntry } from '../../../src/app/ports';
import { isBefore } from '../../../src/app/sending/machine';
import { sendRun } from '../../../src/app/sendRun';
import { settleSends } from '../../../src/app/settleSends';
import { takeOverClaim } from '../../../src/app/takeOverClaim';
import { type Desk, draftsOf } from '../desk';
import { nameOf } from '../ledger';
import { accepting } from '../person';
import { recipientsOf } from '../verdict';
import type { ModelWorld } from './world';

type Command = fc.AsyncCommand<object, ModelWorld>;

/** Something that happens; `what` is how a counter-example names it. */
const command = (what: string, run: (world: ModelWorld) => Promise<void> | void): Command => ({
  check: () => true,
  run: async (_, world) => run(world),
  toString: () => what,
});

/** After this a request that was given up is no longer on its way. */
const ARRIVED = 5 * 60_000;

/** Nobody takes over what a colleague began a moment ago. */
const ABANDONED = 10 * 60_000;

/** Nor without asking the colleague, whose program says whether the mail was handed over, or waits in Drafts. */
const isAbandoned = (world: ModelWorld, { key, at }: OpenClaim): boolean =>
  world.time.now() - Date.parse(at) > ABANDONED &&
  world.desks.every(({ isBusy, computer }) => {
    const entry = [...computer.disk.values()].find((one) => one.key === key);
    return entry === undefined || (!isBusy && isBefore(entry) && !entry.review);
  });

const check = async (desk: Desk, ports: Ports) => {
  const input = { settings: desk.computer.settings, language: 'nl-BE', asOf: ports.clock.today() } as const;
  const checked = await checkRun(ports, input);
  return checked.ok ? accepting(checked.value) : null;
};

const send = (desk: Desk, review: boolean): void =>
  desk.begin(async (ports, control) => {
    const checked = await check(desk, ports);
    if (checked === null || !maySend(checked)) return;
    await sendRun(ports, { checked, mails: checked.proposal.mails, review }, { control });
  });

const settle = (desk: Desk): void =>
  desk.begin(async (ports) => {
    const [administration] = desk.computer.settings.administrations;
    if (administration) await settleSends(ports, { administration });
  });

const giveUp = (desk: Desk): void =>
  desk.begin(async (ports) => {
    const checked = await check(desk, ports);
    const administration = checked?.administration;
    if (administration) await giveUpSends(ports, { administration, entries: checked.open.leftOver });
  });

const takeOver = (world: ModelWorld, desk: Desk): void =>
  desk.begin(async (ports) => {
    const checked = await check(desk, ports);
    const claim = checked?.open.claims.find((one) => isAbandoned(world, one));
    const administration = checked?.administration;
    if (claim && administration) await takeOverClaim(ports, { administration, claim });
  });

/** A person knows from the customer whether a mail went out, once nothing of it can be on its way any more. */
const answer = (world: ModelWorld, desk: Desk, again: boolean): void => {
  const arrived = ({ submittedAt }: SendEntry): boolean =>
    submittedAt === null || world.time.now() - submittedAt > ARRIVED;
  const unknown = [...desk.computer.disk.values()].find(({ state }) => state === 'unknown');
  const [administration] = desk.computer.settings.administrations;
  if (unknown === undefined || administration === undefined || !arrived(unknown)) return;
  const { key, customer, currency } = unknown;
  const got = recipientsOf(world.cloud).includes(nameOf(customer, currency));
  const word = again ? 'look-again' : got ? 'sent' : 'not-sent';
  desk.begin(async (ports) => {
    await answerSend(ports, { administration, key, answer: word });
  });
};

/**
 * Somebody sends or deletes one of our drafts in Outlook. Nobody sends what the customer has already, nor in the very
 * moment in which the program hands the same draft over: which of them was first not even the mailbox could tell.
 */
const byHand = async (world: ModelWorld, desk: Desk, place: number, what: 'send' | 'delete') => {
  const { address } = desk.computer.account;
  const drafts = draftsOf(world.cloud, address);
  const draft = drafts[place % Math.max(1, drafts.length)];
  if (draft === undefined) return;
  const got = world.cloud.deliveries.some(({ to }) => to[0] === draft.to[0]);
  const leaving = world.cloud.standIn
    .messages('drafts', address)
    .some(({ to, leavesAt }) => leavesAt.length > 0 && to[0] === draft.to[0]);
  const mayBeHandedOver = desk.isBusy || world.isReticent;
  if (what === 'delete' || !(got || leaving || mayBeHandedOver))
    await world.cloud.byHand(address, draft.id, what);
};

/** A new export, in which an item is gone. */
const pay = (world: ModelWorld, who: number, place: number): void => {
  const ledger = world.ledgers[who];
  if (ledger === undefined || ledger.items.length === 0) return;
  const paid = place % ledger.items.length;
  const left = { ...ledger, items: ledger.items.filter((_, index) => index !== paid) };
  world.ledgers[who] = left;
  world.desks[who]?.computer.take(left);
};

const places = fc.nat(20);

/** Everything that may happen to one or two people who send. */
export function commandsFor(people: number): fc.Arbitrary<Iterable<Command>> {
  const who = fc.nat(people - 1);
  const at = (what: string, run: (world: ModelWorld, desk: Desk, who: number) => Promise<void> | void) =>
    who.map((index) =>
      command(`${what}(${index})`, (world) => {
        const desk = world.desks[index];
        return desk && run(world, desk, index);
      }),
    );
  const sending = at('send', (_, desk) => send(desk, false));
  const time = fc
    .constantFrom(200, 1_000, 3_000, 20_000, 120_000, 700_000)
    .map((ms) => command(`tick(${ms})`, (world) => world.tick(ms)));
  return fc.commands(
    [
      // What makes others tell something comes more often.
      ...[sending, sending, sending],
      ...[time, time, time, time, time, time],
      at('put in drafts', (_, desk) => send(desk, true)),
      at('kill', (_, desk) => desk.kill()),
      at('close without saving', (_, desk) => {
        desk.kill();
        desk.computer.closeWithoutSaving();
      }),
      at('save', (_, desk) => desk.computer.save()),
      fc.constantFrom(0, 0.25, 0.6, 1).map((rate) =>
        command(`trouble(${rate})`, (world) => {
          world.rate = rate;
        }),
      ),
      at('settle', (_, desk) => settle(desk)),
      at('give up', (_, desk) => giveUp(desk)),
      at('take over', (world, desk) => takeOver(world, desk)),
      at('answer', (world, desk) => answer(world, desk, false)),
      at('look again', (world, desk) => answer(world, desk, true)),
      at('pause', (_, desk) => desk.control?.pause()),
      at('resume', (_, desk) => desk.control?.resume()),
      at('cancel', (_, desk) => desk.control?.cancel()),
      places.chain((place) =>
        at(`send by hand ${place}`, (world, desk) => byHand(world, desk, place, 'send')),
      ),
      places.chain((place) =>
        at(`delete draft ${place}`, (world, desk) => byHand(world, desk, place, 'delete')),
      ),
      places.chain((place) => at(`pay ${place}`, (world, _, index) => pay(world, index, place))),
    ],
    { maxCommands: 30, size: 'max' },
  );
}
