import { isEmailAddress } from '../../core/index';
import type { TeamRef } from '../ports';

/** Longest id or link, in UTF-16 units. */
const LONGEST = 1000;

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST;

/** Saved address of a shared mailbox; '' for what is none. */
export const parseMailbox = (saved: unknown): string =>
  typeof saved === 'string' && isEmailAddress(saved) ? saved : '';

/** Saved team folder; null for what is none. */
export function parseTeam(saved: unknown): TeamRef | null {
  if (typeof saved !== 'object' || saved === null) return null;
  const { drive, folder, name, link } = saved as Partial<Record<keyof TeamRef, unknown>>;
  if (!isName(drive) || !isName(folder) || !isName(name) || !isName(link)) return null;
  return link.startsWith('https://') ? { drive, folder, name, link } : null;
}
