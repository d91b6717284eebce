import fc from 'fast-check';
import { type LetterAtLaw, letterLack, letterPartNames } from '../../../src/core/law/letterParts';

/** A first reminder to a Belgian consumer that says all. */
const lawful: LetterAtLaw = {
  lawful: 'be-first',
  announced: { kind: 'clause' },
  announces: true,
  creditor: 'Martens NV',
  enterpriseNumber: '0566.988.259',
  supplies: 'dranken',
  dueDays: [20758, 20759],
};

test('a letter that says all lacks nothing', () => expect(letterLack(lawful)).toBeNull());

test.each<[string, Partial<LetterAtLaw>, readonly string[]]>([
  ['no name', { creditor: ' ' }, ['creditor']],
  ['no number', { enterpriseNumber: '' }, ['enterprise-number']],
  [
    'a Belgian number with a wrong check digit',
    { enterpriseNumber: 'BE 0566.988.258' },
    ['enterprise-number'],
  ],
  ['nothing that was sold', { supplies: '\t' }, ['supplies']],
  ['an invoice without a due date', { dueDays: [20758, null] }, ['due-date']],
  ['own words without the announcement', { announces: false }, ['announcement']],
  [
    'nothing at all',
    { creditor: '', enterpriseNumber: '', supplies: '', dueDays: [null], announces: false },
    letterPartNames,
  ],
])('a first reminder to a Belgian consumer with %s', (_, changes, lacks) =>
  expect(letterLack({ ...lawful, ...changes })).toEqual({ rule: 'be-first-letter', lacks }),
);

test('the number of another country is taken as it is', () =>
  expect(letterLack({ ...lawful, enterpriseNumber: 'KvK 12345678' })).toBeNull());

test('where nothing will be claimed there is nothing to announce, and the rest counts', () => {
  const free = { ...lawful, announced: null };
  expect(letterLack(free)).toBeNull();
  expect(letterLack({ ...free, supplies: '' })).toMatchObject({ lacks: ['supplies'] });
});

describe('the Dutch letter of fourteen days', () => {
  const letter: LetterAtLaw = { ...lawful, lawful: null, announced: { kind: 'fourteen-days' } };
  test('names the costs and the term', () => {
    expect(letterLack(letter)).toBeNull();
    expect(letterLack({ ...letter, announces: false })).toEqual({
      rule: 'nl-fourteen-days',
      lacks: ['announcement'],
    });
  });
  test('need not name what was sold', () =>
    expect(letterLack({ ...letter, supplies: '', enterpriseNumber: '', creditor: '' })).toBeNull());
});

const said = fc.constantFrom('', ' ', 'Zee', '0566.988.259');

test('a letter of which the law wants nothing lacks nothing', () =>
  fc.assert(
    fc.property(said, said, said, fc.boolean(), (creditor, enterpriseNumber, supplies, announces) => {
      const facts = { creditor, enterpriseNumber, supplies, dueDays: [null], announces };
      expect(letterLack({ ...facts, lawful: null, announced: null })).toBeNull();
    }),
  ));
