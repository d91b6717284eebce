import { ok, type Result } from '../../core/index';
import type { Administration, Fault, SendEntry } from '../ports';
import { openBook } from './book';
import { type Desk, endClaim, purposesOf } from './desk';
import { isOnItsWay } from './machine';
import { mailersOf } from './mailersOf';
import type { OpenSends } from './open';
import { openOf } from './openOf';
import { MAILS_PER_MINUTE } from './pace';
import { reconcile } from './reconcile';
import type { Settled, SettlePorts } from './settled';
import { journalAlone, paceOf, survey } from './survey';
import { openTeamDesk, type TeamDesk } from './teamDesk';
import { SETTLE } from './timing';

export interface Settling {
  readonly administration: Administration;
  readonly last?: OpenSends;
}
export interface SettleHow {
  readonly settle?: number;
  readonly perMinute?: number;
}

/** See `settleSends`. */
export async function settle(
  ports: SettlePorts,
  { administration, last }: Settling,
  how: SettleHow = {},
): Promise<Result<Settled, Fault>> {
  const signedIn = await ports.identity.signIn('silent', purposesOf(administration));
  const account = signedIn.ok ? signedIn.value : null;
  if (account === null) {
    const open = await journalAlone(ports, administration);
    const fault = open.fault ?? (signedIn.ok ? null : signedIn.error);
    return ok({ open: { ...open, fault }, events: [], unfiled: null });
  }
  const { settle: after = SETTLE, perMinute = MAILS_PER_MINUTE } = how;
  if (last !== undefined)
    return settleAgain({ ...ports, administration, account }, last, { settle: after, perMinute });

  const filed = await ports.dossier.load();
  if (!filed.ok) return filed;
  const recorded = await ports.mailbox(administration.mailbox).recorded(administration.id);
  const record = recorded.ok ? recorded.value : null;
  const { open, missing } = await survey(ports, {
    administration,
    account,
    record,
    filed: filed.value,
    settle: after,
    perMinute,
  });
  const events = missing.flatMap((event) =>
    event.kind === 'reminder-sent' || event.kind === 'notice' ? [event] : [],
  );
  const fault = open.fault ?? (recorded.ok ? null : recorded.error);
  return ok({ open: { ...open, fault }, ...(await file(ports, events)) });
}

type Asked = SettlePorts & Pick<Desk, 'administration' | 'account'>;

/** Looks at what is on its way, and at nothing else. */
async function settleAgain(
  ports: Asked,
  last: OpenSends,
  { settle: after, perMinute }: Required<SettleHow>,
): Promise<Result<Settled, Fault>> {
  const { administration, account, clock, hash } = ports;
  const opened = await openBook(ports.journal, administration.id, ports.clock.now());
  if (!opened.ok) return opened;
  const book = opened.value;
  const leaving = new Set(
    book
      .all()
      .filter(isOnItsWay)
      .map(({ key }) => key),
  );
  const mailerOf = mailersOf(ports, account);
  const alone: Desk = { administration, account, book, team: null, mailerOf, clock, hash };
  const isSettled = ({ submittedAt, at }: SendEntry): boolean => clock.now() - (submittedAt ?? at) >= after;
  const leads = book.all().some((entry) => isOnItsWay(entry) && isSettled(entry));
  const asked = administration.team !== null && leads ? await teamOf(ports) : null;
  const desk = { ...alone, team: asked };
  // Who cannot read the team's claims must not hand anything over.
  const pace = administration.team !== null && desk.team === null ? null : paceOf(desk, perMinute);
  await reconcile(desk, { record: null, settle: after, pace });
  const changed = book.all().filter((entry) => leaving.has(entry.key) && !isOnItsWay(entry));
  const claimed = changed.filter(({ claim }) => claim !== null);
  const team = claimed.length === 0 ? null : (desk.team ?? (await teamOf(ports)));
  for (const entry of claimed) await endClaim({ ...desk, team }, entry);
  await team?.flush();
  const known = new Set(book.all().map(({ key }) => key));
  const elsewhere = [...last.inDrafts, ...last.leftOver].filter(({ key }) => !known.has(key));
  const open = openOf({ entries: [...book.all(), ...elsewhere], claims: last.claims });
  const sent = changed.flatMap(({ state, events }) => (state === 'sent' ? events : []));
  return ok({ open: { ...open, fault: last.fault }, ...(await file(ports, sent)) });
}

/** The team's folder; null where there is none, or it cannot be read now: the next check reads it. */
async function teamOf({ administration: { id, team }, teams, clock }: Asked): Promise<TeamDesk | null> {
  const opened = team === null ? null : await openTeamDesk(teams.open(team), id, clock);
  return opened?.ok ? opened.value : null;
}

async function file(
  { dossier }: Pick<SettlePorts, 'dossier'>,
  events: Settled['events'],
): Promise<Pick<Settled, 'events' | 'unfiled'>> {
  const written = events.length === 0 ? ok(undefined) : await dossier.append(events);
  return { events, unfiled: written.ok ? null : { count: events.length, fault: written.error } };
}
