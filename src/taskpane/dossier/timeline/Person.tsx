import { Address } from '../../components/Address';

const isAddress = (name: string): boolean => /^\S+@\S+$/.test(name);

/** Who did it: an address breaks where addresses do. */
export const Person = ({ name }: { readonly name: string }) => (
  <bdi>{isAddress(name) ? <Address address={name} /> : name}</bdi>
);
