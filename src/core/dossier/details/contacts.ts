import type { ContactEvent } from '../events/contacts';
import type { DetailShapes } from './detailShapes';
import { day, excerpt, flag, levelOrNull, name, text, textOrNull, texts, words } from './fields';

const letter = { day, subject: text, internetMessageId: textOrNull, conversationId: textOrNull, excerpt };

export const contactShapes: DetailShapes<ContactEvent> = {
  'mail-in': { ...letter, from: text },
  'mail-out': { ...letter, to: texts, invoiceCopy: flag, answers: textOrNull },
  note: { day, note: name, answers: textOrNull },
  call: { day, level: levelOrNull, with: words, note: words },
  task: { day, task: name, due: day, owner: words, note: words },
  'task-done': { day, task: name, level: levelOrNull, answers: textOrNull, note: words },
};
