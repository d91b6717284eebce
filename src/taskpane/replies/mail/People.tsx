import type { Correspondent } from '../../../app/ports';
import { Address } from '../../components/Address';

/** As many are named; a mail to a whole list says how many more there are. */
const NAMED = 5;

/** People of a mail, each with the address: a name alone may pretend to be anybody. */
export function People({ people }: { readonly people: readonly Correspondent[] }) {
  const more = people.length - NAMED;
  return (
    <>
      {people.slice(0, NAMED).map(({ name, address }) => (
        <bdi key={address}>
          {name !== '' && name !== address && `${name}, `}
          <Address address={address} />
        </bdi>
      ))}
      {more > 0 && <span>+ {more}</span>}
    </>
  );
}
