import { useMemo } from 'react';
import { outlookWords } from '../../wording/outlook/words';
import { paneLanguage } from '../../wording/pane/paneLanguage';
import { PageBoundary } from '../frame/PageBoundary';
import { Surroundings } from '../frame/Surroundings';
import type { OfficeColours } from '../frame/useDarkTheme';
import { CorrespondencePage } from './CorrespondencePage';
import { OutlookContext, type OutlookPorts } from './outlookContext';

interface Props {
  readonly ports: OutlookPorts;
  /** Display language of Office, as a language tag. */
  readonly displayLanguage: string;
  readonly officeTheme: OfficeColours | null;
}

/** The pane beside a mail. */
export function OutlookPane({ ports, displayLanguage, officeTheme }: Props) {
  const language = paneLanguage(displayLanguage);
  const tools = useMemo(() => ({ ports, language, words: outlookWords(language) }), [ports, language]);
  return (
    <Surroundings speech={tools} officeTheme={officeTheme}>
      <OutlookContext value={tools}>
        <PageBoundary>
          <CorrespondencePage />
        </PageBoundary>
      </OutlookContext>
    </Surroundings>
  );
}
