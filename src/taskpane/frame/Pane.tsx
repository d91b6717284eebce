import { useMemo, useState } from 'react';
import { paneLanguage } from '../../wording/pane/paneLanguage';
import { paneWords } from '../../wording/pane/words';
import { Notice } from '../components/Notice';
import type { DossierRequests } from '../dossier/requests';
import { PaneFrame } from './PaneFrame';
import { type Done, PaneContext, type PanePorts, type PaneTools } from './paneContext';
import { Surroundings } from './Surroundings';
import type { OfficeColours } from './useDarkTheme';
import { useDays } from './useDays';
import { useSettings } from './useSettings';

export interface PaneProps {
  readonly ports: PanePorts;
  /** Display language of Office, as a language tag. */
  readonly displayLanguage: string;
  readonly officeTheme: OfficeColours | null;
  readonly version: string;
  /** Excel's command "Open dossier". */
  readonly dossierRequests: DossierRequests;
}

/** The Excel pane: settings, language and colours around everything else. */
export function Pane({ ports, displayLanguage, officeTheme, version, dossierRequests }: PaneProps) {
  const { settings, fault, change } = useSettings(ports);
  const officeLanguage = paneLanguage(displayLanguage);
  const language = settings?.language ?? officeLanguage;
  const words = useMemo(() => paneWords(language), [language]);
  const whose = settings?.current ?? null;
  const days = useDays(ports.clock, whose);
  const { today } = days;
  const asOf = days.asOf(whose);

  const [done, setDone] = useState<Done | null>(null);

  const speech = useMemo(() => ({ language, words }), [language, words]);
  const tools = useMemo<PaneTools | null>(
    () =>
      settings && {
        ports,
        words,
        language,
        officeLanguage,
        version,
        settings,
        changeSettings: change,
        saveSettings: async (next) => {
          const saved = await change(() => next);
          return saved.ok ? null : saved.error;
        },
        tell: setDone,
        asOf,
        today,
      },
    [ports, words, language, officeLanguage, version, settings, change, asOf, today],
  );
  return (
    <Surroundings speech={speech} officeTheme={officeTheme}>
      {tools === null ? (
        <Notice kind="info">{words.frame.loading}</Notice>
      ) : (
        <PaneContext value={tools}>
          <PaneFrame days={days} done={done} settingsFault={fault} dossierRequests={dossierRequests} />
        </PaneContext>
      )}
    </Surroundings>
  );
}
