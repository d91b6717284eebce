/** Longest link that is kept: Graph's tokens have some hundreds of characters. */
const LONGEST = 8000;

/** `/me` or a user by address or id, in either of the two forms of OData. */
const OWNER = String.raw`\/(?:me|users\/[^/?]+|users\('[^'/?]+'\))`;
const FOLDER = String.raw`\/mailfolders(?:\/[^/?]+|\('[^'/?]+'\))`;
const DELTA = new RegExp(
  String.raw`^${OWNER}${FOLDER}\/messages\/(?:microsoft\.graph\.)?delta(?:\(\))?\?[\x21-\x7e]+$`,
  'i',
);

/**
 * True for an address below the version that reads what is new in a folder: a link is followed, and kept, only where it
 * does that. `isDeltaPath('/me/mailFolders/inbox/messages/delta?$deltatoken=1') //=> true`
 */
export const isDeltaPath = (path: string): boolean =>
  path.length <= LONGEST &&
  DELTA.test(path) &&
  !/[#\\]|\/\.\.?[/?]|%2e|%2f|%5c/i.test(path.replace(/\?.*$/, ''));
