import { type ContactEvent, mailNatures } from '../events/contacts';
import type { DetailShapes } from './detailShapes';
import { day, excerpt, flag, levelOrNull, name, oneOf, text, textOrNull, texts, words } from './fields';

const letter = { day, subject: text, internetMessageId: textOrNull, conversationId: textOrNull, excerpt };

export const contactShapes: DetailShapes<ContactEvent> = {
  // An earlier version filed mails of persons only.
  'mail-in': { ...letter, from: text, nature: { check: oneOf(mailNatures), absent: 'person' } },
  'mail-out': { ...letter, to: texts, invoiceCopy: flag, answers: textOrNull },
  bounced: { day, address: name, subject: words, mailKey: textOrNull, note: words },
  'bounce-cleared': { day, address: name, note: words },
  note: { day, note: name, answers: textOrNull },
  call: { day, level: levelOrNull, with: words, note: words },
  task: { day, task: name, due: day, owner: words, note: words },
  'task-done': { day, task: name, level: levelOrNull, answers: textOrNull, note: words },
};
