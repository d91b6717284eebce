import type { Check } from '../checked';
import type { Synced } from '../dossier/syncDossier';
import type { DamagedRecord, DossierStore, FiledEvents } from '../ports';
import { make } from './checks';

/** Damaged places that a sentence names. */
const NAMED = 10;

type Kept = Pick<FiledEvents, 'damaged' | 'gone'>;

/** What is wrong with the dossier once mailbox and team have told what they know: that may have made it good. */
export async function keptAfter(dossier: Pick<DossierStore, 'load'>, before: FiledEvents): Promise<Kept> {
  if (before.damaged.length === 0 && before.gone === 0) return before;
  const again = await dossier.load();
  return again.ok ? again.value : before;
}

/**
 * Is all there that was filed? Says nothing where it is. What cannot be read, or is gone, may have been a reminder or a
 * reason not to send one, so sending waits for a person.
 */
export function dossierChecks({ damaged, gone }: Kept, synced: Synced | null): readonly Check[] {
  const [first] = damaged;
  const checks: Check[] = [];
  if (first !== undefined)
    checks.push(
      make('dossier-damage', 'dossier-rows-damaged', 'attention', {
        acceptable: true,
        waits: true,
        facts: {
          count: damaged.length,
          sheet: first.place,
          row: first.row ?? 1,
          places: named(damaged.map(({ row }) => String(row))),
        },
      }),
    );
  if (gone > 0)
    checks.push(
      make('dossier-gone', 'dossier-rows-gone', 'attention', { waits: true, facts: { count: gone } }),
    );
  if (synced === null) return checks;
  if (synced.damaged.length > 0) checks.push(filesDamaged(synced.damaged));
  if (synced.unshared !== null)
    checks.push(make('dossier-team', 'dossier-unshared', 'attention', { fault: synced.unshared }));
  return checks;
}

const filesDamaged = (files: readonly DamagedRecord[]): Check =>
  make('dossier-files', 'dossier-files-damaged', 'attention', {
    acceptable: true,
    waits: true,
    facts: { count: files.length, places: named(files.map(({ place }) => place)) },
  });

const named = (places: readonly string[]): string =>
  places.length > NAMED ? `${places.slice(0, NAMED).join(', ')} …` : places.join(', ');
