import { Button } from '@fluentui/react-components';
import { proceduresWords } from '../../../wording/pane/procedures';
import { Notice } from '../../components/Notice';
import { usePane } from '../../frame/paneContext';

interface Props {
  readonly what: 'saved' | 'removed' | 'undone';
  readonly busy: boolean;
  readonly onUndo: () => void;
}

/** What was just done, with the way back. */
export function ProcedureDone({ what, busy, onUndo }: Props) {
  const text = proceduresWords(usePane().language);
  return (
    <Notice kind="success">
      <span>{text[what]}</span>
      {what !== 'undone' && (
        <Button size="small" disabledFocusable={busy} onClick={onUndo}>
          {text.undo}
        </Button>
      )}
    </Notice>
  );
}
