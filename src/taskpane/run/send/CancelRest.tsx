import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Question } from '../../components/Question';
import { useLaterWords } from '../../components/useLaterWords';

interface Props {
  readonly done: number;
  readonly rest: number;
  readonly disabled: boolean;
  readonly onCancel: () => void;
}

/** Gives up what was not handed over yet, after the question with the numbers; they go on while it is asked. */
export function CancelRest({ done, rest, disabled, onCancel }: Props) {
  const { progress: words } = useLaterWords();
  const [asking, setAsking] = useState(false);
  const goOn = (): void => setAsking(false);
  return (
    <>
      <Button disabledFocusable={disabled || rest === 0} onClick={() => setAsking(true)}>
        {words.cancelRest}
      </Button>
      {asking && (
        <Question
          title={words.cancelTitle(rest)}
          onCancel={goOn}
          actions={
            <>
              <Button onClick={goOn}>{words.goOn}</Button>
              <Button
                appearance="primary"
                onClick={() => {
                  goOn();
                  onCancel();
                }}
              >
                {words.cancelConfirm}
              </Button>
            </>
          }
        >
          <span>
            {done > 0 && `${words.cancelDone(done)} `}
            {words.cancelCurrent} {words.cancelLater}
          </span>
        </Question>
      )}
    </>
  );
}
