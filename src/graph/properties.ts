/** Our own namespace of mail properties: never change it, mails already sent carry it. */
const NAMESPACE = '{7c1d2f0e-5b1a-4e0b-9c53-0d7a8f6e2b41}';

/** Properties that our mails carry; they stay in the mailbox and do not travel to the customer. */
export const properties = {
  /** Key of the one mail. */
  key: `String ${NAMESPACE} Name DunningKey`,
  /** Id of the administration, at most 255 characters. */
  administration: `String ${NAMESPACE} Name DunningAdministration`,
  /** What sending it meant for the dossier: see `encodeRecord`. */
  record: `String ${NAMESPACE} Name DunningEvents`,
  /** `1` for a draft that a person is to look at and send. */
  review: `String ${NAMESPACE} Name DunningReview`,
} as const;

/** A header of a mail that came in, as a property; Exchange ignores the case of its name. */
const header = (name: string): string => `String {00020386-0000-0000-c000-000000000046} Name ${name}`;

/** What Exchange keeps of a mail that came in ([MS-OXPROPS]). */
export const arrivalProperties = {
  /** PidTagInReplyToId */
  inReplyTo: 'String 0x1042',
  /** PidTagInternetReferences */
  references: 'String 0x1039',
  /** PidTagMessageClass */
  messageClass: 'String 0x001A',
  autoSubmitted: header('Auto-Submitted'),
  contentType: header('Content-Type'),
  precedence: header('Precedence'),
} as const;

/** Exchange's own bits of a message (PidTagMessageFlags, [MS-OXCMSG] 2.2.1.6). */
export const messageFlags = 'Integer 0x0E07';
/** The one that says that a message was handed over (mfSubmitted). */
const SUBMITTED = 0x4;

/** Text as a literal in a filter. `literal("O'Neil") //=> "'O''Neil'"` */
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Filter for mails whose property has this value (Graph compares without regard to case). */
export const propertyIs = (id: string, value: string): string =>
  `singleValueExtendedProperties/Any(ep: ep/id eq ${literal(id)} and ep/value eq ${literal(value)})`;

/** Filter for mails that carry the property, whatever its value. */
export const propertyPresent = (id: string): string =>
  `singleValueExtendedProperties/Any(ep: ep/id eq ${literal(id)} and ep/value ne null)`;

/** Filter for the mail with this message id. `messageIdIs('<1@x.example>') //=> "internetMessageId eq '<1@x.example>'"` */
export const messageIdIs = (internetMessageId: string): string =>
  `internetMessageId eq ${literal(internetMessageId)}`;

/** Extended properties come only when asked for, each by its id. */
export const expandProperties = (ids: readonly string[]): string =>
  `singleValueExtendedProperties($filter=${ids.map((id) => `id eq ${literal(id)}`).join(' or ')})`;

interface Carrier {
  readonly singleValueExtendedProperties?:
    | readonly { readonly id: string; readonly value: string }[]
    | undefined;
}

/** Graph may write a namespace in another case, and a tag without its leading zeros: `Integer 0xe07`. */
const written = (id: string): string => id.toLowerCase().replace(/ 0x0+/, ' 0x');

/** Value of a property of a mail, null when it has none. */
export const propertyOf = (mail: Carrier, id: string): string | null =>
  mail.singleValueExtendedProperties?.find((entry) => written(entry.id) === written(id))?.value ?? null;

/** True for a mail that was handed over, as far as Exchange tells. */
export const isSubmitted = (mail: Carrier): boolean => {
  const flags = propertyOf(mail, messageFlags);
  return flags !== null && /^\d{1,10}$/.test(flags) && (Number(flags) & SUBMITTED) !== 0;
};
