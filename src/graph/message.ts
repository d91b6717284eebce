import type { FoundMail } from '../app/ports';
import { z } from './shape';

const Property = z.object({ id: z.string(), value: z.string() });

/** UTC moment in one form. `2026-11-21T09:30:00Z //=> 2026-11-21T09:30:00.000Z` */
const Moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString());

/** The parts of a message that we ask for when looking one up. */
export const Message = z.object({
  id: z.string().min(1),
  isDraft: z.boolean(),
  parentFolderId: z.string().nullish(),
  sentDateTime: Moment.nullish(),
  internetMessageId: z.string().nullish(),
  conversationId: z.string().nullish(),
  singleValueExtendedProperties: z.array(Property).optional(),
});

/** With what a dossier event needs besides. */
export const RecordedMessage = Message.extend({
  subject: z.string().nullish(),
  toRecipients: z.array(z.object({ emailAddress: z.object({ address: z.string().nullish() }) })),
});
export type RecordedMessage = z.infer<typeof RecordedMessage>;

/** Fields to select for each. */
export const messageFields = 'id,isDraft,parentFolderId,sentDateTime,internetMessageId,conversationId';
export const recordedFields = `${messageFields},subject,toRecipients`;

/** A message as the port has it. */
export const foundMail = (message: z.infer<typeof Message>, key: string): FoundMail => ({
  id: message.id,
  key,
  state: message.isDraft ? 'draft' : 'sent',
  review: false,
  internetMessageId: message.internetMessageId ?? null,
  conversationId: message.conversationId ?? null,
  sentAt: message.isDraft ? null : (message.sentDateTime ?? null),
});
