import type { CheckedRun } from '../../../src/app/checked';
import { checkRun } from '../../../src/app/checkRun';
import { sendRun } from '../../../src/app/sendRun';
import { createWorld, memoryPorts, remindersIn, type World } from '../memoryPorts';
import { sampleCustomers, sampleGrid } from '../sampleSheet';

export const worldOf = (): World => createWorld(sampleGrid(), { customerRows: [...sampleCustomers] });

export async function check(world: World, ports = memoryPorts(world)): Promise<CheckedRun> {
  const { settings, today: asOf } = world;
  const result = await checkRun(ports, { settings, language: 'nl-BE', asOf });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Peeters and du Marché are reminded on Saturday 21 November; Peeters owes 101 and 102. */
export async function reminded(): Promise<World> {
  const world = worldOf();
  const run = await check(world);
  await sendRun(memoryPorts(world), { checked: run, mails: run.proposal.mails });
  return world;
}

/** The message id of the reminder to a customer. */
export function reminderTo(world: World, customer: string): string {
  const event = remindersIn(world).find((one) => one.customer === customer);
  if (event === undefined || event.detail.internetMessageId === null) throw new Error('not reminded');
  return event.detail.internetMessageId;
}

export const NOON = '2026-11-21T12:00:00.000Z';
