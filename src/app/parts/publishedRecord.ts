import type { Result } from '../../core/index';
import type { Administration, Clock, Fault, Memory, PublishedLedger, TeamFolders } from '../ports';
import { parseSettings } from '../settings';

/** A list of open items as a company published it last, null where it published none; or why it cannot be read. */
type PublishedAnswer = Result<PublishedLedger | null, Fault>;

/** The published lists of the companies that this computer remembers with a team folder. */
export interface PublishedRecord {
  /** False where there is no such company. */
  knowsCompanies(): boolean;
  /** One for each company, at most `age` milliseconds old. */
  read(age: number): Promise<readonly PublishedAnswer[]>;
}

type WithTeam = Administration & { readonly team: NonNullable<Administration['team']> };

/** A record that has not been asked yet. `memory` is where the pane in Excel remembers its settings. */
export function createPublishedRecord({
  memory,
  teams,
  clock,
}: {
  readonly memory: Pick<Memory, 'recall'>;
  readonly teams: Pick<TeamFolders, 'shelf'>;
  readonly clock: Pick<Clock, 'now'>;
}): PublishedRecord {
  const known = new Map<string, { readonly at: number; readonly answer: Promise<PublishedAnswer> }>();
  const readOne = async ({ id, team }: WithTeam, age: number): Promise<PublishedAnswer> => {
    const name = JSON.stringify([id, team.drive, team.folder]);
    const before = known.get(name);
    // One that failed is asked again.
    if (before && clock.now() - before.at < age && (await before.answer).ok) return before.answer;
    const answer = teams.shelf(team).published(id);
    known.set(name, { at: clock.now(), answer });
    return answer;
  };
  return {
    knowsCompanies: () => companiesIn(memory.recall()).length > 0,
    read: (age) => Promise.all(companiesIn(memory.recall()).map((one) => readOne(one, age))),
  };
}

/** The companies with a team folder in remembered settings. */
function companiesIn(text: string | null): readonly WithTeam[] {
  try {
    const settings = parseSettings(JSON.parse(text ?? 'null'));
    return (settings?.administrations ?? []).filter((one): one is WithTeam => one.team !== null);
  } catch {
    return []; // as good as nothing remembered
  }
}
