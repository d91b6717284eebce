import { useCallback, useEffect, useState } from 'react';
import type { AppSettings, Fault, Settings } from '../../app/ports';

const noSettings: AppSettings = { administration: null, language: null };

/** The saved settings: null while they load. A load that fails starts with none and says so in `fault`. */
export function useSettings(port: Settings): {
  readonly settings: AppSettings | null;
  readonly fault: Fault | null;
  readonly save: (settings: AppSettings) => Promise<Fault | null>;
} {
  const [settings, setSettings] = useState<AppSettings | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => {
    let gone = false;
    const load = async (): Promise<void> => {
      const loaded = await port.load();
      if (gone) return;
      setSettings(loaded.ok ? loaded.value : noSettings);
      setFault(loaded.ok ? null : loaded.error);
    };
    void load();
    return () => {
      gone = true;
    };
  }, [port]);
  const save = useCallback(
    async (next: AppSettings): Promise<Fault | null> => {
      const saved = await port.save(next);
      if (!saved.ok) return saved.error;
      setSettings(next);
      setFault(null);
      return null;
    },
    [port],
  );
  return { settings, fault, save };
}
