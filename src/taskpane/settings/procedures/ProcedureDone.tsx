import { Button } from '@fluentui/react-components';
import { proceduresWords } from '../../../wording/pane/procedures';
import { Notice } from '../../components/Notice';
import { usePane } from '../../frame/paneContext';
import type { ProcedureSaving } from './useProcedureSaving';

type Done = NonNullable<ProcedureSaving['done']>;

interface Props {
  readonly done: Pick<Done, 'what' | 'change'>;
  readonly busy: boolean;
  readonly onUndo: () => void;
}

/** What was just done, with the way back. */
export function ProcedureDone({ done, busy, onUndo }: Props) {
  const text = proceduresWords(usePane().language);
  return (
    <Notice kind="success">
      <span>{text[done.what]}</span>
      {done.change !== null && (
        <Button size="small" disabledFocusable={busy} onClick={onUndo}>
          {text.undo}
        </Button>
      )}
    </Notice>
  );
}
