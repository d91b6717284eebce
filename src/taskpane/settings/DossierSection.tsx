import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { archiveDossier } from '../../app/archiveDossier';
import type { CheckedRun } from '../../app/checked';
import type { Fault } from '../../app/ports';
import { currentAdministration } from '../../app/settings';
import type { Result } from '../../core/index';
import { dossierKeepingWords } from '../../wording/pane/dossierKeeping';
import { Notice } from '../components/Notice';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { orUnexpected } from '../frame/orUnexpected';
import { usePane } from '../frame/paneContext';
import { RetentionField } from './RetentionField';

interface Props {
  /** What was read last, since nothing that is open is archived. */
  readonly checked: CheckedRun | null;
  /** True while reminders go out. */
  readonly fixed: boolean;
}

/** How long the dossiers of the company that is worked for are kept, and their archive. */
export function DossierSection({ checked, fixed }: Props) {
  const { ports, settings, language, asOf } = usePane();
  const words = dossierKeepingWords(language);
  const company = currentAdministration(settings);
  const [answer, setAnswer] = useState<Result<number, Fault> | null>(null);
  const [busy, setBusy] = useState(false);
  if (company === null) return null;
  const isRead = checked?.administration?.id === company.id && !checked.readOnly;

  const archive = async (): Promise<void> => {
    if (!isRead || busy || fixed) return;
    setBusy(true);
    const open = new Set(checked.reading.items.key);
    setAnswer(await orUnexpected(archiveDossier(ports, { administration: company, open, asOf })));
    setBusy(false);
  };
  return (
    <Section title={words.title}>
      <RetentionField key={company.id} company={company} />
      <span>{words.archiveHelp}</span>
      {isRead ? (
        <Button disabledFocusable={busy || fixed} onClick={() => void archive()}>
          {busy ? words.archiving : words.archive}
        </Button>
      ) : (
        <span>{words.readFirst}</span>
      )}
      {answer !== null && !answer.ok && <Problem problem={answer.error} />}
      {answer?.ok && (
        <Notice kind={answer.value === 0 ? 'info' : 'success'}>
          <span>{answer.value === 0 ? words.nothing : words.archived(answer.value)}</span>
        </Notice>
      )}
    </Section>
  );
}
