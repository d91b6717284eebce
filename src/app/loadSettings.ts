import { filedUnder, ok, type Result } from '../core/index';
import type { Administration, AppSettings, Fault, Ports } from './ports';
import { unnamedAdministration } from './settings';

/**
 * The settings, for the companies whose dossier is in the workbook: its items carry the ids under which they were
 * filed. What was filed under an id that the settings lack keeps its history: it becomes an administration without a
 * name. Otherwise everything that was reminded would count as new.
 */
export async function loadSettings(ports: {
  readonly settings: Pick<Ports['settings'], 'load'>;
  readonly dossier: Pick<Ports['dossier'], 'load'>;
}): Promise<Result<AppSettings, Fault>> {
  const loaded = await ports.settings.load();
  if (!loaded.ok) return loaded;
  const filed = await ports.dossier.load();
  // A dossier that cannot be read stops the check, which says so.
  return ok(settingsFor(loaded.value, filed.ok ? filedUnder(filed.value.events) : []));
}

const unnamed = (id: string): Administration => ({ ...unnamedAdministration, id });

function settingsFor(settings: AppSettings, filed: readonly string[]): AppSettings {
  const { administrations, current } = settings;
  const isFiled = ({ id }: Administration): boolean => filed.includes(id);
  const [only, another] = administrations;
  const [id, more] = filed;
  if (only !== undefined && another === undefined && id !== undefined && more === undefined) {
    // Named after its first items were filed, or remembered from a workbook where it has another id. Beside another
    // company's dossier, a company that was chosen in this workbook is not that one.
    if (current === null || id === unnamedAdministration.id)
      return { ...settings, administrations: [{ ...only, id }], current: id };
  }
  // Those that other workbooks have are of no use to a dossier that has none of their items.
  const own = current === null && filed.length > 0 ? administrations.filter(isFiled) : administrations;
  const lacking = filed.filter((one) => !own.some((known) => known.id === one)).map(unnamed);
  const all = [...own, ...lacking];
  return { ...settings, administrations: all, current: current ?? all[0]?.id ?? null };
}
