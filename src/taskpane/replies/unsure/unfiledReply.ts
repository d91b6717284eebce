import type { WaitingReply } from '../../../app/ports';
import type { WaitingMail } from '../../../core/index';

/** A mail that was filed with the wrong customer, as it waits for a person to say whose it is. */
export function unfiledReply({ filed: [{ id, at, detail }] }: WaitingMail): WaitingReply {
  const { subject, from, internetMessageId, conversationId, excerpt, nature } = detail;
  return {
    mail: {
      // The mailbox's own id is not kept in the dossier: the message id finds it.
      id: internetMessageId ?? id,
      folder: 'inbox',
      subject,
      from: { name: '', address: from },
      to: [],
      at,
      internetMessageId,
      conversationId,
      answers: [],
      hasFiles: false,
      nature,
      ours: false,
    },
    excerpt,
    candidates: [],
  };
}
