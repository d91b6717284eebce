import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** A question before something is lost. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
}

export function ConfirmDialog(props: {
  readonly question: Question | null;
  readonly cancel: string;
  readonly onClose: () => void;
}): ReactNode {
  const { question, cancel, onClose } = props;
  if (!question) return null;
  const confirm = () => {
    onClose();
    question.onConfirm();
  };
  return (
    <Dialog open modalType="alert" onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{question.title}</DialogTitle>
          <DialogContent>{question.text}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{cancel}</Button>
            <Button appearance="primary" onClick={confirm}>
              {question.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
