import { demoColleague, demoLibrary, demoShared } from '../host/graph/demo';
import { Drives } from '../host/graph/drive/drives';
import { GraphStandIn } from '../host/graph/standIn';
import type { StandInOptions } from '../host/graph/standInOptions';
import { demoAccount } from './account';
import { DemoTeam } from './team/demoTeam';

/** The stand-in of Graph with mailboxes and a team folder, for a user and a colleague. */
export function demoGraph(options: Omit<StandInOptions, 'account' | 'colleagues' | 'shared' | 'drive'>): {
  readonly mailbox: GraphStandIn;
  readonly team: DemoTeam;
} {
  const made: { drives?: Drives } = {};
  const mailbox = new GraphStandIn({
    ...options,
    account: demoAccount,
    colleagues: [demoColleague],
    shared: [demoShared],
    drive: (context) => {
      made.drives = new Drives(context, [demoLibrary()]);
      return made.drives;
    },
  });
  if (made.drives === undefined) throw new Error('The stand-in made no drives');
  return { mailbox, team: new DemoTeam(mailbox, made.drives) };
}
