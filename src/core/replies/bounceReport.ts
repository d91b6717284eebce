/** What of a mail server's report tells which mail did not arrive, and where. */
export interface BounceReport {
  /** Message ids of mails that it answers or encloses. */
  readonly answers: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** Where the report goes over to the headers of the mail that came back: those name recipients who got it too. */
const HEADERS =
  /^.{0,4}(?:original message headers|message headers|oorspronkelijke berichtkoppen|en-t[eê]tes? (?:de messages? )?d.origine|urspr[uü]ngliche nachrichtenkopfzeilen|received:|return-path:)/im;

const RECIPIENT = /^.{0,4}(?:final|original)-recipient:\s*(?:[\w-]+\s*;)?\s*<?([^\s<>;]+@[^\s<>;]+)>?/gim;

const ADDRESS = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@[\p{L}\p{N}.-]{1,253}/gu;

/** Words of a server that still tries. */
const DELAYED =
  /action:\s*delayed|delivery delayed|is delayed|has been delayed|not yet been delivered|will keep trying|keeps? trying|nog niet (?:bezorgd|afgeleverd)|vertraagd|blijft (?:het )?proberen|pas encore (?:été )?(?:remis|distribu)|retard[ée]|verzögert|noch nicht zugestellt|weitere zustellversuche/iu;

/** Words of a server that gave up. */
const FAILED =
  /action:\s*failed|\b5\.\d{1,3}\.\d{1,3}\b|undeliverable|couldn.t be delivered|could not be delivered|delivery (?:has )?failed|kan niet worden (?:bezorgd|afgeleverd)|is mislukt|onbestelbaar|non remis|impossible de remettre|n.a pas pu être|échec|unzustellbar|konnte nicht zugestellt|fehlgeschlagen/iu;

/** Whether a report says only that a mail is late: nothing came back. */
export const isDelay = ({ subject, text }: Pick<BounceReport, 'subject' | 'text'>): boolean => {
  const said = `${subject}\n${beforeHeaders(text)}`;
  return DELAYED.test(said) && !FAILED.test(said);
};

/**
 * Addresses that a report names as those that a mail did not reach, in lower case: by the fields of a delivery status where
 * it has them, else by what it says before the headers of the mail that came back.
 * @example addressesNamed('Final-Recipient: rfc822; jan@zee.example') //=> ['jan@zee.example']
 */
export function addressesNamed(text: string): readonly string[] {
  const fields = [...text.matchAll(RECIPIENT)].map(([, address = '']) => address);
  const found = fields.length > 0 ? fields : [...beforeHeaders(text).matchAll(ADDRESS)].map(([one]) => one);
  return [...new Set(found.map((address) => address.replace(/[.'-]+$/, '').toLowerCase()))];
}

const beforeHeaders = (text: string): string => {
  const at = text.search(HEADERS);
  return at < 0 ? text : text.slice(0, at);
};
