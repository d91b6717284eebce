import { chooseProcedure, type ProcedureAsked } from '../../../src/core/dunning/chooseProcedure';

const known = new Map(
  ['standard', 'strategic', 'difficult', 'consumer-be', 'consumer-nl', 'Soepel', 'Huis'].map((name) => [
    name.toLowerCase(),
    { name },
  ]),
);

/** All that may say it says it; what a test leaves out falls silent from the strongest down. */
const everything: ProcedureAsked = {
  own: ' SOEPEL ',
  group: 'difficult',
  profile: 'strategic',
  kind: 'consumer',
  kindStated: true,
  country: 'NL',
  administration: 'Huis',
};

const silent: readonly Partial<ProcedureAsked>[] = [
  {},
  { own: '' },
  { group: null },
  { profile: 'standard' },
  { kindStated: false },
  { administration: null },
];

test('the strongest that says it is heard: row, group, profile, stated consumer, administration, standard', () => {
  const chosen = silent.map((_, weakest) =>
    chooseProcedure(Object.assign({ ...everything }, ...silent.slice(0, weakest + 1)), known),
  );
  expect(chosen).toEqual([
    { name: 'Soepel', source: 'customer' },
    { name: 'difficult', source: 'group' },
    { name: 'strategic', source: 'profile' },
    { name: 'consumer-nl', source: 'consumer' },
    { name: 'Huis', source: 'administration' },
    { name: 'standard', source: 'standard' },
  ]);
});

const nothing: ProcedureAsked = {
  own: null,
  group: null,
  profile: 'standard',
  kind: 'business',
  kindStated: true,
  country: 'BE',
  administration: null,
};
const sourceOf = (asked: Partial<ProcedureAsked>) => chooseProcedure({ ...nothing, ...asked }, known);

test('the law of consumers is that of Belgium and the Netherlands, for who is stated to be one', () => {
  const consumer = { kind: 'consumer' } as const;
  expect(sourceOf({ ...consumer, country: 'BE' })).toEqual({ name: 'consumer-be', source: 'consumer' });
  expect(sourceOf({ ...consumer, country: 'DE' }).source).toBe('standard');
  expect(sourceOf({ ...consumer, country: null }).source).toBe('standard');
  expect(sourceOf({ ...consumer, kindStated: false }).source).toBe('standard');
  expect(sourceOf({ country: 'NL' }).source).toBe('standard');
});

test('a name that nobody knows leaves it to the next', () => {
  expect(sourceOf({ own: 'strengg', group: 'Soepel' })).toEqual({ name: 'Soepel', source: 'group' });
  expect(sourceOf({ own: '?', group: '?', administration: '?' })).toEqual({
    name: 'standard',
    source: 'standard',
  });
  const shippedAlone = new Map([['standard', { name: 'standard' }]]);
  expect(chooseProcedure({ ...nothing, profile: 'difficult' }, shippedAlone).source).toBe('standard');
});

test('a customer may choose the standard procedure against its profile', () => {
  expect(sourceOf({ own: 'Standard', profile: 'difficult' })).toEqual({
    name: 'standard',
    source: 'customer',
  });
  expect(sourceOf({ administration: 'standard' })).toEqual({ name: 'standard', source: 'standard' });
});
