import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Fault } from '../../../app/ports';
import { wordsFor } from '../../../wording/choose';
import { dossierGoneWords } from '../../../wording/pane/dossierGone';
import { Problem } from '../../components/Problem';
import { usePane } from '../../frame/paneContext';

/** Rows of the dossier are gone: the user brings them back, or says that this is right. */
export function DossierGoneFix({ onAgain }: { readonly onAgain: () => void }) {
  const { ports, language } = usePane();
  const words = wordsFor(dossierGoneWords, language);
  const [fault, setFault] = useState<Fault | null>(null);
  const accept = async (): Promise<void> => {
    const accepted = await ports.upkeep.accept();
    setFault(accepted.ok ? null : accepted.error);
    if (accepted.ok) onAgain();
  };
  return (
    <>
      <span>{words.help}</span>
      <Button size="small" onClick={() => void accept()}>
        {words.accept}
      </Button>
      {fault !== null && <Problem problem={fault} />}
    </>
  );
}
