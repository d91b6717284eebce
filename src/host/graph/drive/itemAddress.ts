import { Refusal } from '../answer';

/** A place in a drive as a path says it: from the top or an item on, down by names, and what to do there. */
export interface ItemAddress {
  readonly drive: string;
  /** Id of the item it begins at, null for the top of the drive. */
  readonly from: string | null;
  readonly names: readonly string[];
  /** What comes behind the item, '' for nothing. */
  readonly action: string;
}

const form = /^\/drives\/([^/]+)\/(?:root|items\/([^/:]+))(?::\/([^:]+):?)?(?:\/([\w()]+(?:\([^/]*\))?))?$/;

const plain = (encoded: string): string => {
  try {
    return decodeURIComponent(encoded);
  } catch {
    throw new Refusal(400, 'BadRequest', 'The address is not encoded as it should be.', true);
  }
};

/**
 * Reads a path below the version; null where it is no address of an item.
 * `readAddress('/drives/b!1/items/01A:/claims/a.json:/content')?.names //=> ['claims', 'a.json']`
 */
export function readAddress(path: string): ItemAddress | null {
  const [, drive, from, names, action] = form.exec(path) ?? [];
  if (drive === undefined) return null;
  return {
    drive: plain(drive),
    from: from === undefined ? null : plain(from),
    names: names === undefined ? [] : names.split('/').map(plain),
    action: action ?? '',
  };
}

/** Names that SharePoint takes, as far as a program should ever try them. */
export function checkName(name: string): void {
  if (!/^[^"*:<>?/\\|\p{Cc}]{1,250}$/u.test(name) || /^[ .]|[ .]$/.test(name))
    throw new Refusal(400, 'invalidRequest', 'The provided name cannot contain these characters.', true);
}
