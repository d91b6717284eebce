import type { Address } from 'postal-mime';
import type { Correspondent } from '../app/ports';
import { oneLine } from './characters';
import { MOST_PEOPLE } from './limits';

/** People of a list, groups opened, as they may be shown; those without an address are left out. */
export function peopleOf(addresses: readonly Address[] = []): readonly Correspondent[] {
  return addresses
    .slice(0, MOST_PEOPLE)
    .flatMap((each) => each.group ?? [each])
    .slice(0, MOST_PEOPLE)
    .map(({ name, address }) => ({ name: oneLine(name), address: oneLine(address ?? '').replace(/\s/g, '') }))
    .filter(({ address }) => address !== '');
}
