import type { FoundMail } from '../app/ports';
import { expandProperties, isSubmitted, messageFlags, properties, propertyOf } from './properties';
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
export type Message = z.infer<typeof Message>;

/** With what a dossier event needs besides. */
export const RecordedMessage = Message.extend({
  createdDateTime: Moment.nullish(),
  subject: z.string().nullish(),
  toRecipients: z.array(z.object({ emailAddress: z.object({ address: z.string().nullish() }) })),
});
export type RecordedMessage = z.infer<typeof RecordedMessage>;

const fields = 'id,isDraft,parentFolderId,sentDateTime,internetMessageId,conversationId';

/** What to ask for each. */
export const messageParts = {
  $select: fields,
  $expand: expandProperties([properties.key, properties.review, messageFlags]),
};
export const recordedParts = {
  $select: `${fields},createdDateTime,subject,toRecipients`,
  $expand: expandProperties([...Object.values(properties), messageFlags]),
};

/** True for a draft that nobody has handed over. */
export const isIdle = (message: Message): boolean => message.isDraft && !isSubmitted(message);

/** A message as the port has it. */
export const foundMail = (message: Message, key: string): FoundMail => ({
  id: message.id,
  key,
  state: !message.isDraft ? 'sent' : isSubmitted(message) ? 'submitted' : 'draft',
  review: message.isDraft && propertyOf(message, properties.review) === '1',
  internetMessageId: message.internetMessageId ?? null,
  conversationId: message.conversationId ?? null,
  sentAt: message.isDraft ? null : (message.sentDateTime ?? null),
});
