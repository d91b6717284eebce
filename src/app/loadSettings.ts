import { filedUnder, ok, type Result } from '../core/index';
import type { AppSettings, Fault, Ports } from './ports';
import { currentAdministration, unnamedAdministration } from './settings';

/**
 * The settings, for the company whose dossier is in the workbook: its items carry the id under which they were
 * filed, and settings that come from elsewhere, or are gone, get that id. Otherwise everything that was reminded
 * would count as new.
 */
export async function loadSettings(ports: {
  readonly settings: Pick<Ports['settings'], 'load'>;
  readonly dossier: Pick<Ports['dossier'], 'load'>;
}): Promise<Result<AppSettings, Fault>> {
  const loaded = await ports.settings.load();
  if (!loaded.ok) return loaded;
  const settings = loaded.value;
  const filed = await ports.dossier.load();
  // A dossier that cannot be read stops the check, which says so.
  const id = filed.ok ? filedUnder(filed.value) : null;
  const current = currentAdministration(settings);
  if (id === null || id === current?.id) return ok(settings);
  const renamed = { ...(current ?? unnamedAdministration), id };
  return ok({ ...settings, administrations: [renamed], current: id });
}
