import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { type ReactNode, useState } from 'react';
import type { DraftMove } from './draftByHand';
import type { Words } from './words';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Sends or deletes the draft in front, as a person does in Outlook. */
export function DraftMoves(props: {
  readonly words: Words;
  /** False when it did not work. */
  readonly onMove: (move: DraftMove) => Promise<boolean>;
}): ReactNode {
  const { words, onMove } = props;
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const move = async (how: DraftMove): Promise<void> => {
    setBusy(true);
    setFailed(!(await onMove(how)));
    setBusy(false);
  };
  return (
    <div className={styles.row}>
      <Button
        size="small"
        appearance="primary"
        icon={<SendRegular />}
        disabledFocusable={busy}
        onClick={() => void move('send')}
      >
        {words.sendDraft}
      </Button>
      <Button
        size="small"
        icon={<DeleteRegular />}
        disabledFocusable={busy}
        onClick={() => void move('delete')}
      >
        {words.deleteDraft}
      </Button>
      <Text role="status">{failed ? words.draftNotMoved : ''}</Text>
    </div>
  );
}
