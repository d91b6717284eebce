import { Button } from '@fluentui/react-components';
import { DraftsRegular, SendRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { CheckedRun } from '../../../app/checked';
import type { ProposedMail } from '../../../core/index';
import { Question } from '../../components/Question';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';
import { SendFacts } from './SendFacts';

interface Props {
  readonly mails: readonly ProposedMail[];
  readonly checked: CheckedRun;
  readonly review: boolean;
  readonly onSend: () => void;
}

/**
 * The button that sends, and the question with the numbers before it does. What is only put in Drafts reaches nobody
 * and can be taken back, so it is not asked twice.
 */
export function ConfirmSend({ mails, checked, review, onSend }: Props) {
  const { words } = usePane();
  const { send } = useLaterWords();
  const [asking, setAsking] = useState(false);
  const cancel = (): void => setAsking(false);
  if (review)
    return (
      <Button appearance="primary" icon={<DraftsRegular />} onClick={onSend}>
        {send.putInDrafts(mails.length)}
      </Button>
    );
  return (
    <>
      <Button appearance="primary" icon={<SendRegular />} onClick={() => setAsking(true)}>
        {send.send(mails.length)}
      </Button>
      {asking && (
        <Question
          title={send.confirmTitle(mails.length)}
          onCancel={cancel}
          actions={
            <>
              <Button onClick={cancel}>{words.frame.cancel}</Button>
              <Button appearance="primary" onClick={onSend}>
                {send.confirm}
              </Button>
            </>
          }
        >
          <SendFacts mails={mails} checked={checked} />
          <span>{send.noUndo}</span>
        </Question>
      )}
    </>
  );
}
