import type { LayoutChoice } from '../layoutChoice';
import { chosenColumns } from './chosenColumns';
import { agesUnder } from './findHeader';
import type { Header } from './header';
import { layoutFingerprint } from './layoutFingerprint';

/** A header as a person has it, with what was said about its layout. */
export interface ChosenHeader {
  readonly header: Header;
  /** Of the layout. */
  readonly fingerprint: string;
  readonly choice: LayoutChoice | undefined;
}

/**
 * A recognised header with what a person said about its layout.
 * @param firstColumn sheet column of the header's first name, from 1
 */
export function chosenHeader(
  recognised: Header,
  layouts: ReadonlyMap<string, LayoutChoice> | undefined,
  firstColumn: number,
): ChosenHeader {
  const fingerprint = recognised.shape ?? layoutFingerprint(recognised.names, firstColumn);
  const choice = layouts?.get(fingerprint);
  if (choice === undefined) return { header: recognised, fingerprint, choice };
  const columns = chosenColumns(recognised.columns, choice, recognised.names, firstColumn);
  return {
    header: { ...recognised, columns, ages: agesUnder(recognised.names, columns) },
    fingerprint,
    choice,
  };
}
