import { type CurrencyCode, currencyOf, isIban } from '../../core/index';
import type { CurrencyAccount, Logo } from '../ports';

/** Longest logo, in base64 characters: it goes with every mail and stands in every workbook. */
export const LONGEST_LOGO = 60_000;

/** What the logos of a workbook take together, in base64 characters: its settings stay far below a megabyte. */
export const ROOM_FOR_LOGOS = 600_000;

/** The most that a logo is shown at, in CSS pixels. */
export const shownLogo = { width: 180, height: 60 } as const;

/** Accounts of an administration besides its own. */
export const MOST_ACCOUNTS = 20;

/** The first bytes of a picture, in base64: a PNG's signature, a JPEG's first marker. */
const starts = { 'image/png': 'iVBORw0KGgo', 'image/jpeg': '/9j/' } as const;

/** Without a repeated group: of one, megabytes exhaust the stack of some engines. */
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

const isBase64 = (text: string): boolean => text.length % 4 === 0 && BASE64.test(text);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isLength = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && Number(value) > 0 && Number(value) <= most;

/** A saved logo, null for one that is damaged, or longer than `room`. */
export function parseLogo(saved: unknown, room: number): Logo | null {
  if (!isObject(saved)) return null;
  const { type, base64, width, height } = saved;
  if (type !== 'image/png' && type !== 'image/jpeg') return null;
  if (typeof base64 !== 'string' || base64.length > Math.min(LONGEST_LOGO, room)) return null;
  if (!base64.startsWith(starts[type]) || !isBase64(base64)) return null;
  if (!isLength(width, shownLogo.width) || !isLength(height, shownLogo.height)) return null;
  return { type, base64, width, height };
}

/** Saved accounts, those that are damaged, of a currency for the second time or of the administration's own left out. */
export function parseAccounts(saved: unknown, own: CurrencyCode): readonly CurrencyAccount[] {
  if (!Array.isArray(saved)) return [];
  const byCurrency = new Map<CurrencyCode, CurrencyAccount>();
  for (const one of saved.slice(0, MOST_ACCOUNTS)) {
    const { currency, iban }: Record<string, unknown> = isObject(one) ? one : {};
    if (typeof currency !== 'string' || currencyOf(currency) !== currency || currency === own) continue;
    if (typeof iban !== 'string' || !isIban(iban) || byCurrency.has(currency)) continue;
    byCurrency.set(currency, { currency, iban });
  }
  return [...byCurrency.values()];
}
