import type { Claim } from '../../app/ports';
import { z } from '../shape';
import { Moment, Text } from './bounds';
import type { ClaimName } from './names';

/** Format of our files; another number is a newer add-in's and not guessed at. */
export const VERSION = 1;

/** Longest name of a customer that is written: it is for people to read. */
const LONGEST_LABEL = 200;

/** Content of a claim's file. */
export const ClaimFile = z.object({
  version: z.literal(VERSION),
  of: Text,
  number: z.number().int(),
  administration: Text,
  key: Text,
  customer: Text,
  currency: Text,
  label: Text,
  by: Text,
  mailbox: Text,
  run: Text,
  at: Moment,
});

/** Content of the file by which a claim is taken over. */
export const TakeoverFile = z.object({ version: z.literal(VERSION), by: Text, at: Moment });

/** What is written for a claim. */
export const claimContent = (claim: Claim): z.infer<typeof ClaimFile> => ({
  version: VERSION,
  of: claim.of,
  number: claim.number,
  administration: claim.administration,
  key: claim.key,
  customer: claim.customer,
  currency: claim.currency,
  label: claim.label.slice(0, LONGEST_LABEL),
  by: claim.by,
  mailbox: claim.mailbox,
  run: claim.run,
  at: claim.at,
});

/** The claim in a file; null where the file says another than its name does. */
export function claimIn(file: z.infer<typeof ClaimFile> | null, { of, number }: ClaimName): Claim | null {
  if (file === null || file.of !== of || file.number !== number) return null;
  const { version: _, ...claim } = file;
  return claim;
}
