import { fail, ok, type Result } from '../core/index';
import type { Administration, Claim, Fault, OpenClaim } from './ports';
import type { Desk } from './sending/desk';
import { openDesk } from './sending/openDesk';
import { eventsByKey } from './sending/reconcile';
import { settle } from './sending/settle';
import type { Settled, SettlePorts } from './sending/settled';

export interface TakeOverInput {
  readonly administration: Administration;
  /** One of `open.claims`. */
  readonly claim: OpenClaim;
}
export interface TakenOver extends Settled {
  /** False where somebody else took it over, or its mail is on its way: the claim stays. */
  readonly taken: boolean;
}

/**
 * Ends a claim that nobody works on any more, on a person's word. Where its mailbox can be seen the mail is looked for
 * first: one that went out is filed, a draft is deleted.
 */
export async function takeOverClaim(
  ports: SettlePorts,
  { administration, claim }: TakeOverInput,
): Promise<Result<TakenOver, Fault>> {
  const opened = await openDesk(ports, administration);
  if (!opened.ok) return opened;
  const desk = opened.value;
  const ended = administration.team === null ? ok(false) : await endOf(ports, desk, claim);
  if (!ended.ok) return ended;
  const settled = await settle(ports, { administration });
  return settled.ok ? ok({ ...settled.value, taken: ended.value }) : settled;
}

async function endOf(ports: SettlePorts, desk: Desk, claim: Claim): Promise<Result<boolean, Fault>> {
  const { administration, account, team, clock } = desk;
  if (team === null || administration.team === null) return ok(false);
  const { of, number, key, mailbox } = claim;
  const isSeen = mailbox === administration.mailbox && (mailbox !== '' || claim.by === account.address);
  const mailer = desk.mailerOf(claim);
  const found = isSeen ? await mailer.find(key) : ok([]);
  if (!found.ok) return found;
  if (found.value.some(({ state }) => state === 'submitted')) return ok(false);
  const folder = ports.teams.open(administration.team);
  const taken = await folder.takeOver(claim, account.address, new Date(clock.now()).toISOString());
  if (!taken.ok || !taken.value) return taken;
  const isSent = found.value.some(({ state }) => state === 'sent');
  if (isSent) {
    const recorded = await ports.mailbox(mailbox).recorded(administration.id);
    if (!recorded.ok) return recorded;
    team.end({ of, number, key, state: 'sent' }, eventsByKey(recorded.value.events).get(key) ?? []);
  } else {
    for (const { id } of found.value) {
      const gone = await mailer.discard(id);
      if (!gone.ok) return gone;
    }
    team.end({ of, number, key, state: 'cancelled' }, []);
  }
  const fault = await team.flush();
  return fault === null ? ok(true) : fail(fault);
}
