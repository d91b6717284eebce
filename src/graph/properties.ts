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
} as const;

/** Text as a literal in a filter. `literal("O'Neil") //=> "'O''Neil'"` */
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Filter for mails whose property has this value (Graph compares without regard to case). */
export const propertyIs = (id: string, value: string): string =>
  `singleValueExtendedProperties/Any(ep: ep/id eq ${literal(id)} and ep/value eq ${literal(value)})`;

/** Filter for mails that carry the property, whatever its value. */
export const propertyPresent = (id: string): string =>
  `singleValueExtendedProperties/Any(ep: ep/id eq ${literal(id)} and ep/value ne null)`;

/** Extended properties come only when asked for, each by its id. */
export const expandProperties = (ids: readonly string[]): string =>
  `singleValueExtendedProperties($filter=${ids.map((id) => `id eq ${literal(id)}`).join(' or ')})`;

/** Value of a property of a mail, null when it has none. Graph may write the namespace in another case. */
export const propertyOf = (
  mail: { readonly singleValueExtendedProperties?: readonly { id: string; value: string }[] | undefined },
  id: string,
): string | null =>
  mail.singleValueExtendedProperties?.find((entry) => entry.id.toLowerCase() === id.toLowerCase())?.value ??
  null;
