import { Button } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { CheckedRun } from '../../../app/checked';
import type { ProposedMail } from '../../../core/index';
import { Question } from '../../components/Question';
import { usePane } from '../../frame/paneContext';
import { SendFacts } from './SendFacts';

interface Props {
  readonly mails: readonly ProposedMail[];
  readonly checked: CheckedRun;
  readonly onSend: () => void;
}

/** The button that sends, and the question with the numbers before it does. */
export function ConfirmSend({ mails, checked, onSend }: Props) {
  const { words } = usePane();
  const [asking, setAsking] = useState(false);
  const cancel = (): void => setAsking(false);
  return (
    <>
      <Button appearance="primary" icon={<SendRegular />} onClick={() => setAsking(true)}>
        {words.send.send(mails.length)}
      </Button>
      {asking && (
        <Question
          title={words.send.confirmTitle(mails.length)}
          onCancel={cancel}
          actions={
            <>
              <Button onClick={cancel}>{words.frame.cancel}</Button>
              <Button appearance="primary" onClick={onSend}>
                {words.send.confirm}
              </Button>
            </>
          }
        >
          <SendFacts mails={mails} checked={checked} />
          <span>{words.send.noUndo}</span>
        </Question>
      )}
    </>
  );
}
