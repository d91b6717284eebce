import { fail, ok, type Result } from '../../core/index';
import type { Administration, Fault } from '../ports';
import { openBook } from './book';
import { type Desk, purposesOf } from './desk';
import { mailersOf } from './mailersOf';
import type { SettlePorts } from './settled';
import { openTeamDesk } from './teamDesk';

/** The desk of an administration for what a person asks of one mail; a window for the sign-in may be shown. */
export async function openDesk(
  ports: SettlePorts,
  administration: Administration,
): Promise<Result<Desk, Fault>> {
  const signedIn = await ports.identity.signIn('interactive', purposesOf(administration));
  if (!signedIn.ok) return signedIn;
  const account = signedIn.value;
  if (account === null) return fail({ code: 'sign-in-cancelled', detail: '' });
  const book = await openBook(ports.journal, administration.id, ports.clock.now());
  if (!book.ok) return book;
  const { clock, hash } = ports;
  const desk = { administration, account, book: book.value, clock, hash };
  const mailerOf = mailersOf(ports, account);
  if (administration.team === null) return ok({ ...desk, mailerOf, team: null });
  const team = await openTeamDesk(ports.teams.open(administration.team), administration.id, clock);
  return team.ok ? ok({ ...desk, mailerOf, team: team.value }) : team;
}
