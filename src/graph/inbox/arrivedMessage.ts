import type { ArrivedMail, Correspondent } from '../../app/ports';
import { arrivalProperties, expandProperties, properties, propertyOf } from '../properties';
import { z } from '../shape';
import { answersOf } from './answers';
import { natureOf } from './nature';

const LONGEST_SUBJECT = 1000;
const LONGEST_NAME = 200;
const LONGEST_ADDRESS = 320;
const LONGEST_ID = 1000;
const MOST_RECIPIENTS = 500;

// What a mail says of itself may be anything: a part that is not what it should be is left out, not the mail.
const text = z.string().nullish().catch(null);
const moment = z.iso
  .datetime({ offset: true })
  .transform((written) => new Date(written).toISOString())
  .nullish()
  .catch(null);
const Person = z.object({ emailAddress: z.object({ name: text, address: text }) });
const people = z.array(Person.nullable().catch(null)).nullish().catch(null);

/** The parts of a new message that we ask for; of one that was taken away there is only the id. */
export const ArrivedMessage = z.object({
  id: z.string().min(1).max(LONGEST_ID),
  '@removed': z.unknown().optional(),
  isDraft: z.boolean().nullish().catch(null),
  subject: text,
  from: Person.nullish().catch(null),
  toRecipients: people,
  ccRecipients: people,
  receivedDateTime: moment,
  sentDateTime: moment,
  internetMessageId: text,
  conversationId: text,
  hasAttachments: z.boolean().nullish().catch(null),
  singleValueExtendedProperties: z
    .array(z.object({ id: z.string(), value: z.string() }))
    .optional()
    .catch(undefined),
});
type ArrivedMessage = z.infer<typeof ArrivedMessage>;

/** What to ask of each. */
export const arrivedParts = {
  $select: [
    'id',
    'isDraft',
    'subject',
    'from',
    'toRecipients',
    'ccRecipients',
    'receivedDateTime',
    'sentDateTime',
    'internetMessageId',
    'conversationId',
    'hasAttachments',
  ].join(','),
  $expand: expandProperties([properties.key, ...Object.values(arrivalProperties)]),
};

/** One line that cannot reach out of its place: no control characters, none that turn the reading direction. */
const line = (written: string | null | undefined, longest: number): string =>
  (written ?? '')
    .slice(0, 4 * longest)
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
    .slice(0, longest);

const idOf = (written: string | null | undefined): string | null =>
  written != null && written !== '' && written.length <= LONGEST_ID ? written : null;

function correspondent(person: z.infer<typeof Person> | null | undefined): Correspondent | null {
  const address = line(person?.emailAddress.address, LONGEST_ADDRESS);
  if (address === '') return null;
  const name = line(person?.emailAddress.name, LONGEST_NAME);
  return { name: name === address ? '' : name, address };
}

/** A message as the port has it; null for one that is none any more, or none yet. */
export function arrivedMail(message: ArrivedMessage, folder: ArrivedMail['folder']): ArrivedMail | null {
  const { id, receivedDateTime, sentDateTime } = message;
  const at = folder === 'sent' ? (sentDateTime ?? receivedDateTime) : (receivedDateTime ?? sentDateTime);
  if (message['@removed'] !== undefined || message.isDraft === true || at == null) return null;
  const property = (name: string): string | null => propertyOf(message, name);
  const subject = line(message.subject, LONGEST_SUBJECT);
  const from = correspondent(message.from);
  const nature = natureOf({
    messageClass: property(arrivalProperties.messageClass),
    autoSubmitted: property(arrivalProperties.autoSubmitted),
    contentType: property(arrivalProperties.contentType),
    precedence: property(arrivalProperties.precedence),
    from: from?.address ?? '',
    subject,
  });
  return {
    id,
    folder,
    subject,
    from,
    // Who got a copy was written to as well.
    to: [...(message.toRecipients ?? []), ...(message.ccRecipients ?? [])]
      .slice(0, MOST_RECIPIENTS)
      .flatMap((person) => correspondent(person) ?? []),
    at,
    internetMessageId: idOf(message.internetMessageId),
    conversationId: idOf(message.conversationId),
    answers: answersOf(property(arrivalProperties.inReplyTo), property(arrivalProperties.references)),
    hasFiles: message.hasAttachments === true,
    // What lies among the sent items came from here, whatever its subject.
    nature: folder === 'sent' && nature === 'bounce' ? 'automatic' : nature,
    ours: property(properties.key) !== null,
  };
}
