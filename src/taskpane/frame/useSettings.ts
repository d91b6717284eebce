import { useCallback, useEffect, useRef, useState } from 'react';
import { loadSettings } from '../../app/loadSettings';
import type { AppSettings, Fault, Ports } from '../../app/ports';
import { freshSettings } from '../../app/settings';
import { ok, type Result } from '../../core/index';

export type SettingsChange = (settings: AppSettings) => AppSettings;

/** The saved settings: null while they load. A load that fails starts with none and says so in `fault`. */
export function useSettings(ports: Pick<Ports, 'settings' | 'dossier'>): {
  readonly settings: AppSettings | null;
  readonly fault: Fault | null;
  /** Changes and saves them, one after another: of two changes at once neither is lost. */
  readonly change: (change: SettingsChange) => Promise<Result<AppSettings, Fault>>;
} {
  const [settings, setSettings] = useState<AppSettings | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const saved = useRef(freshSettings);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    let gone = false;
    const load = async (): Promise<void> => {
      const loaded = await loadSettings(ports);
      if (gone) return;
      saved.current = loaded.ok ? loaded.value : freshSettings;
      setSettings(saved.current);
      setFault(loaded.ok ? null : loaded.error);
    };
    void load();
    return () => {
      gone = true;
    };
  }, [ports]);
  const change = useCallback(
    (make: SettingsChange): Promise<Result<AppSettings, Fault>> => {
      const save = async (): Promise<Result<AppSettings, Fault>> => {
        const next = make(saved.current);
        const answer = await ports.settings.save(next);
        if (!answer.ok) return answer;
        saved.current = next;
        setSettings(next);
        setFault(null);
        return ok(next);
      };
      const turn = queue.current.then(save);
      queue.current = turn.catch(() => undefined);
      return turn;
    },
    [ports],
  );
  return { settings, fault, change };
}
