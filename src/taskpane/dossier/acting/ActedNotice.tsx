import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { dossierActionWords } from '../../../wording/pane/dossierActions/words';
import { Notice } from '../../components/Notice';
import { Problem } from '../../components/Problem';
import { usePane } from '../../frame/paneContext';
import type { Acts } from './useActs';

/** Says what was filed, with the way back; the keyboard stands on it, since the form that it stood in is gone. */
export function ActedNotice({ acts }: { readonly acts: Acts }) {
  const words = dossierActionWords(usePane().language);
  const actions = useRef<HTMLSpanElement>(null);
  const { acted, fault, busy } = acts;
  useEffect(() => {
    if (acted !== null && document.hasFocus()) actions.current?.querySelector('button')?.focus();
  }, [acted]);
  return (
    <>
      {acted !== null && (
        <Notice kind="success">
          <span>{acted.what}</span>
          {acted.events.length > 0 && (
            <span ref={actions}>
              <Button
                size="small"
                disabledFocusable={busy}
                onClick={() => void acts.undo(acted.events, words.undone)}
              >
                {words.undo}
              </Button>
            </span>
          )}
        </Notice>
      )}
      {fault !== null && <Problem problem={fault} />}
    </>
  );
}
