import { Button, type ButtonProps } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { Question } from '../../components/Question';
import { usePane } from '../../frame/paneContext';

interface Props extends Pick<ButtonProps, 'appearance' | 'disabledFocusable' | 'aria-label'> {
  readonly label: string;
  /** The question, and the answer that does it. */
  readonly title: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  /** What follows. */
  readonly children: ReactNode;
}

/** A button that does something only after a question that says what follows. */
export function Confirmed({ label, title, confirm, onConfirm, children, ...button }: Props) {
  const { frame } = usePane().words;
  const [asking, setAsking] = useState(false);
  const cancel = (): void => setAsking(false);
  return (
    <>
      <Button size="small" {...button} onClick={() => setAsking(true)}>
        {label}
      </Button>
      {asking && (
        <Question
          title={title}
          onCancel={cancel}
          actions={
            <>
              <Button onClick={cancel}>{frame.cancel}</Button>
              <Button
                appearance="primary"
                onClick={() => {
                  cancel();
                  onConfirm();
                }}
              >
                {confirm}
              </Button>
            </>
          }
        >
          <span>{children}</span>
        </Question>
      )}
    </>
  );
}
