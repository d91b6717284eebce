import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Fault } from '../../../app/ports';
import { changesWords, changeText } from '../../../wording/pane/changes';
import { Notice } from '../../components/Notice';
import { Problem } from '../../components/Problem';
import { orUnexpected } from '../../frame/orUnexpected';
import { usePane } from '../../frame/paneContext';
import type { Changes } from './useChanges';

/** What came of taking something back: that it is, with the way back; or what stands in its way, and where. */
export function UndoNews({ changes, fixed }: { readonly changes: Changes; readonly fixed: boolean }) {
  const { ports, language } = usePane();
  const text = changesWords(language);
  const { done, refused, busy, undo } = changes;
  const place = useRef<HTMLDivElement>(null);
  const [notShown, setNotShown] = useState<Fault | null>(null);
  useEffect(() => {
    // The button that was pressed is gone.
    if (done === null || !document.hasFocus()) return;
    (place.current?.querySelector('button') ?? place.current)?.focus();
  }, [done]);
  if (refused !== null) {
    const { sheet, row } = refused.fault;
    const show = async (): Promise<void> => {
      const shown = await orUnexpected(ports.sheet.show(sheet ?? '', row ?? 1, 1));
      setNotShown(shown.ok ? null : shown.error);
    };
    return (
      <Problem problem={notShown ?? refused.fault} title={changeText(refused.change, language)}>
        {sheet !== undefined && row !== undefined && (
          <Button size="small" onClick={() => void show()}>
            {text.showRow(row)}
          </Button>
        )}
      </Problem>
    );
  }
  if (done === null) return null;
  const { change, again } = done;
  const what = changeText(change, language);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice kind="success">
        <span>{change.did === 'restored' ? text.didRedo : text.didUndo(what)}</span>
        {again !== null && (
          <Button size="small" disabledFocusable={busy !== null || fixed} onClick={() => void undo(again)}>
            {change.did === 'restored' ? text.undo : text.redo}
          </Button>
        )}
      </Notice>
    </div>
  );
}
