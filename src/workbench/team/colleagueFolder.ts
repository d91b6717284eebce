import type { TeamFolder, TeamRef } from '../../app/ports';
import { ok } from '../../core/index';
import { GraphClient } from '../../graph/client';
import { createTeamFolders } from '../../graph/team/folders';
import type { GraphStandIn } from '../../host/graph/standIn';

/** The team folder as the product opens it on the computer of a colleague. */
export function colleagueFolder(standIn: GraphStandIn, address: string, ref: TeamRef): TeamFolder {
  const clock = {
    now: () => Date.now(),
    wait: (milliseconds: number) =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, milliseconds);
      }),
  };
  const client = new GraphClient(
    {
      graphOrigin: standIn.origin,
      fileHosts: ['*.sharepoint.com'],
      clock,
      fetch: (url, init) => standIn.handle(new Request(url, init)),
    },
    { token: async () => ok(standIn.issueToken(['Files.ReadWrite.All'], address).token) },
  );
  return createTeamFolders(client, clock).open(ref);
}
