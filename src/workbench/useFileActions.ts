import { useState } from 'react';
import type { Question } from './ConfirmDialog';
import { openSample } from './sample';
import type { Session } from './session';
import type { State } from './state';
import type { Words } from './words';

/** What the file buttons do, with the question that stands before a loss. */
export function useFileActions(session: Session, { workbook, modified }: State, words: Words) {
  const [question, setQuestion] = useState<Question | null>(null);
  const file = workbook?.fileName ?? '';

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
        setQuestion({
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
        setQuestion({
          title: words.reopenTitle,
          text: words.reopenText(file),
          confirm: words.reopenConfirm,
          onConfirm: go,
        });
      }
    },
    reset(): void {
      setQuestion({
        title: words.resetTitle,
        text: words.resetText,
        confirm: words.resetConfirm,
        onConfirm() {
          session.forgetEverything();
          void openSample(session);
        },
      });
    },
  };
}
