import type { Administration } from '../../../src/app/ports';
import { createWorld, memoryPorts, type World } from '../memoryPorts';
import { noTeamFiles, type TeamFiles, teamRef } from '../memoryTeam';
import { sampleGrid } from '../sampleSheet';

/** A computer with its own workbook; computers with the same files share a team folder. */
export function computer(team: TeamFiles = noTeamFiles()) {
  const world = createWorld(sampleGrid(), { team });
  const [first] = world.settings.administrations;
  if (first === undefined) throw new Error('no administration');
  const administration: Administration = { ...first, team: teamRef };
  return { world, ports: memoryPorts(world), administration };
}

/** Ids of the events in the workbook's table, sorted. */
export const inTable = ({ dossier }: World): readonly string[] => dossier.map(({ id }) => id).sort();

/** Ids of the events in the team folder, sorted. */
export const inFolder = ({ entries }: TeamFiles): readonly string[] =>
  [...new Set([...entries.values()].flatMap(({ events }) => events.map(({ id }) => id)))].sort();
