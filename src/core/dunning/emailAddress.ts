/** One mailbox as people write it: no display name, no comment, no quoted local part (RFC 5321 lengths). */
const PLAIN_ADDRESS =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]{0,61}[\p{L}\p{N}]$/u;

/**
 * True for a plain e-mail address. Line breaks, lists and names around it are refused: an address goes into a
 * mail header as it is.
 * @example isEmailAddress('facturen@zee.be') //=> true
 * @example isEmailAddress('Zee <facturen@zee.be>') //=> false
 */
export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && text.indexOf('@') <= 64 && PLAIN_ADDRESS.test(text);
}
