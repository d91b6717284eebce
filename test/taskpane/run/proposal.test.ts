import fc from 'fast-check';
import { choosable, tickOf } from '../../../src/taskpane/run/propose/choosable';
import { choicesIn, filtered } from '../../../src/taskpane/run/propose/filtering';
import { grouped } from '../../../src/taskpane/run/propose/grouping';
import { groupings, type MailFilter, noFilter, sortings } from '../../../src/taskpane/run/propose/look';
import type { MailFacts } from '../../../src/taskpane/run/propose/mailFacts';
import { sorted } from '../../../src/taskpane/run/propose/sorting';
import { sumsOf } from '../../../src/taskpane/run/propose/sums';
import { isWrongAmount, typedAmount } from '../../../src/taskpane/run/propose/typedAmount';
import type { ReviewedMail } from '../../../src/taskpane/run/reviewedRun';

const fact = (at: number, changes: Partial<MailFacts>): MailFacts => ({
  id: `m${at}`,
  at,
  currency: 'EUR',
  amount: 0,
  level: 1,
  due: null,
  name: '',
  owner: '',
  waits: false,
  text: '',
  ...changes,
});

const zee = fact(0, { amount: 50_000, due: 20, name: 'zee', owner: 'tom', text: 'zee\n1001\nf-1' });
const cafe = fact(1, { amount: 49_999, level: 2, due: 10, name: 'cafe', text: 'cafe\n1002\nf-2' });
const arts = fact(2, { amount: 700, currency: 'BHD', level: 2, waits: true, name: 'arts', owner: 'Els' });
const notice = fact(3, { amount: 900_000, level: 0, name: 'dok', owner: 'tom' });
const all = [zee, cafe, arts, notice];

const ids = (facts: readonly MailFacts[]): string[] => facts.map(({ id }) => id);
const by = (filter: Partial<MailFilter>): string[] => ids(filtered(all, { ...noFilter, ...filter }));

test('a search finds name, number and document, whatever the accents', () => {
  expect(by({ search: ' Café ' })).toEqual(['m1']);
  expect(by({ search: '1001' })).toEqual(['m0']);
  expect(by({ search: 'F-2' })).toEqual(['m1']);
  expect(by({ search: 'nobody' })).toEqual([]);
});

test('levels, owners and waiting narrow the list together', () => {
  expect(by({ levels: [2] })).toEqual(['m1', 'm2']);
  expect(by({ levels: [0, 1] })).toEqual(['m0', 'm3']);
  expect(by({ owners: ['tom'] })).toEqual(['m0', 'm3']);
  expect(by({ owners: [''] })).toEqual(['m1']);
  expect(by({ waiting: true })).toEqual(['m2']);
  expect(by({ levels: [1], owners: ['tom'] })).toEqual(['m0']);
});

test('an amount counts in the currency of each mail, bounds included; what is no amount yet narrows nothing', () => {
  expect(by({ from: '500' })).toEqual(['m0', 'm3']);
  expect(by({ to: '499,99' })).toEqual(['m1', 'm2']);
  // 700 fils are 0.700 dinar.
  expect(by({ to: '0,7' })).toEqual(['m2']);
  expect(by({ from: 'abc' })).toEqual(['m0', 'm1', 'm2', 'm3']);
  expect([typedAmount('1.500,00', 'EUR'), typedAmount(' ', 'EUR'), typedAmount('-5', 'EUR')]).toEqual([
    150_000,
    null,
    'wrong',
  ]);
  expect([isWrongAmount('abc', ['EUR']), isWrongAmount('5', ['EUR']), isWrongAmount('', ['EUR'])]).toEqual([
    true,
    false,
    false,
  ]);
});

test('each order, with what has no value last', () => {
  const order = (sorting: (typeof sortings)[number]): string[] => ids(sorted(all, sorting));
  expect(order('sheet')).toEqual(['m0', 'm1', 'm2', 'm3']);
  expect(order('amount')).toEqual(['m2', 'm3', 'm0', 'm1']);
  expect(order('due')).toEqual(['m1', 'm0', 'm2', 'm3']);
  expect(order('level')).toEqual(['m2', 'm1', 'm0', 'm3']);
  expect(order('name')).toEqual(['m2', 'm1', 'm3', 'm0']);
  expect(order('owner')).toEqual(['m2', 'm3', 'm0', 'm1']);
});

test('groups: the highest level first, owners by name and those without one last', () => {
  const groups = (grouping: (typeof groupings)[number]) =>
    grouped(all, grouping).map(({ value, mails }) => [value, ids(mails)]);
  expect(groups('none')).toEqual([['', ['m0', 'm1', 'm2', 'm3']]]);
  expect(groups('level')).toEqual([
    ['2', ['m1', 'm2']],
    ['1', ['m0']],
    ['0', ['m3']],
  ]);
  expect(groups('owner')).toEqual([
    ['Els', ['m2']],
    ['tom', ['m0', 'm3']],
    ['', ['m1']],
  ]);
  expect(choicesIn(all)).toEqual({ levels: [0, 1, 2], owners: ['Els', 'tom', ''] });
});

const someFacts = fc
  .array(
    fc.record({
      currency: fc.constantFrom('EUR', 'USD'),
      amount: fc.nat(200_000),
      level: fc.nat(4),
      due: fc.option(fc.nat(100)),
      name: fc.constantFrom('a', 'b', 'c'),
      owner: fc.constantFrom('', 'els', 'tom'),
      waits: fc.boolean(),
    }),
  )
  .map((list) => list.map((one, at) => fact(at, one)));

test('ordering and grouping lose no mail and double none', () => {
  fc.assert(
    fc.property(someFacts, fc.constantFrom(...sortings), fc.constantFrom(...groupings), (facts, s, g) => {
      const shown = grouped(sorted(facts, s), g).flatMap(({ mails }) => mails);
      expect(ids(shown).sort()).toEqual(ids(facts).sort());
    }),
  );
});

test('what a level leaves in and what it leaves out are all', () => {
  fc.assert(
    fc.property(someFacts, fc.nat(4), (facts, level) => {
      const others = [0, 1, 2, 3, 4].filter((one) => one !== level);
      const inside = filtered(facts, { ...noFilter, levels: [level] });
      const outside = filtered(facts, { ...noFilter, levels: others });
      expect(inside.every((one) => one.level === level)).toBe(true);
      expect(ids([...inside, ...outside]).sort()).toEqual(ids(facts).sort());
    }),
  );
});

test('one tick chooses what can be sent and waits for nobody', () => {
  const mail = (possible: boolean, manual: boolean, chosen: boolean) =>
    ({ possible, chosen, mail: null, proposed: { manual, approver: null } }) as unknown as ReviewedMail;
  const [plain, waits, blocked] = [
    mail(true, false, true),
    mail(true, true, false),
    mail(false, false, false),
  ];
  expect(choosable([plain, waits, blocked])).toEqual([plain]);
  expect([tickOf([plain]), tickOf([plain, waits]), tickOf([waits])]).toEqual(['all', 'some', 'none']);
});

test('sums are per currency', () => {
  const amounts = [['EUR', 5] as const, ['USD', 7] as const, ['EUR', 6] as const];
  expect(sumsOf(amounts)).toEqual([
    ['EUR', 11],
    ['USD', 7],
  ]);
});
