import { useEffect, useRef, useState } from 'react';
import type { Question } from './ConfirmDialog';
import { startOver } from './sample';
import type { Session } from './session';
import type { State } from './state';
import type { Words } from './words';

/** What the file buttons do, with the question that stands before a loss. */
export function useFileActions(session: Session, { workbook, modified }: State, words: Words) {
  const [question, setQuestion] = useState<Question | null>(null);
  const asker = useRef<Element | null>(null);
  const file = workbook?.fileName ?? '';

  const ask = (asked: Question): void => {
    asker.current = document.activeElement;
    setQuestion(asked);
  };

  // The dialog takes the focus and is gone with it: back to the button that asked.
  useEffect(() => {
    if (question || !(asker.current instanceof HTMLElement)) return;
    asker.current.focus();
    asker.current = null;
  }, [question]);

  const openFile = async (picked: File): Promise<void> => {
    await session.openBytes(new Uint8Array(await picked.arrayBuffer()), picked.name);
  };

  return {
    question,
    closeQuestion: () => setQuestion(null),
    open(picked: File): void {
      const go = () => void openFile(picked);
      if (!modified) go();
      else {
        ask({
          title: words.loseTitle,
          text: words.loseText(file),
          confirm: words.loseConfirm,
          onConfirm: go,
        });
      }
    },
    reopen(): void {
      const go = () => void session.reopen();
      if (!modified) go();
      else {
        ask({
          title: words.reopenTitle,
          text: words.reopenText(file),
          confirm: words.reopenConfirm,
          onConfirm: go,
        });
      }
    },
    reset(): void {
      ask({
        title: words.resetTitle,
        text: words.resetText,
        confirm: words.resetConfirm,
        onConfirm: () => void startOver(session),
      });
    },
  };
}
