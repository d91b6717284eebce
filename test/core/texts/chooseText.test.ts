import fc from 'fast-check';
import { reminderTexts } from '../../../src/core/dunning/procedure';
import { languages } from '../../../src/core/items/customer';
import { chooseText, type TextAsked } from '../../../src/core/texts/chooseText';
import type { OwnText } from '../../../src/core/texts/ownText';

const words = { subject: 'x', title: '', salutation: '', before: '', after: '', closing: '' };

let rows = 1;
const text = (of: Partial<OwnText> = {}): OwnText => {
  rows += 1;
  return {
    row: rows,
    step: 'level-2',
    languages: ['fr'],
    kind: null,
    profile: null,
    group: null,
    procedure: null,
    words,
    ...of,
  };
};

/** A difficult business in French, on the procedure *Huis*, that belongs to customer 7, *Grand Café NV*. */
const asked: TextAsked = {
  step: 'level-2',
  language: 'fr',
  kind: 'business',
  profile: 'difficult',
  procedure: 'Huis',
  groups: ['31', 'Café du Marché', '7', 'Grand Café NV'],
};

const chosen = (...texts: OwnText[]) => {
  const { own, source } = chooseText(texts, asked);
  return [own === null ? null : texts.indexOf(own), source];
};

test('without an own text that fits, that of the product', () => {
  expect(chooseText([], asked)).toEqual({ own: null, source: 'shipped' });
  expect(
    chosen(
      text({ languages: ['de'] }),
      text({ languages: ['nl-BE', 'nl-NL'] }),
      text({ step: 'level-1' }),
      text({ kind: 'consumer' }),
      text({ profile: 'strategic' }),
      text({ procedure: 'Tuin' }),
      text({ group: '8' }),
    ),
  ).toEqual([null, 'shipped']);
});

test('group before procedure before profile before kind before all, wherever they stand', () => {
  const texts = [
    text(),
    text({ kind: 'business' }),
    text({ profile: 'difficult' }),
    text({ procedure: 'Huis' }),
    text({ group: '7' }),
  ];
  const sources = ['all', 'kind', 'profile', 'procedure', 'group'] as const;
  for (let count = 1; count <= texts.length; count += 1)
    expect(chosen(...texts.slice(0, count))).toEqual([count - 1, sources[count - 1]]);
  expect(chosen(...texts.toReversed())).toEqual([0, 'group']);
});

test('the stronger outweighs all weaker together, and two as strong are weighed by the next', () => {
  expect(chosen(text({ kind: 'business', profile: 'difficult' }), text({ procedure: 'Huis' }))).toEqual([
    1,
    'procedure',
  ]);
  expect(chosen(text({ profile: 'difficult' }), text({ profile: 'difficult', kind: 'business' }))).toEqual([
    1,
    'profile',
  ]);
});

test('of two that are for as much, the upper row', () => {
  expect(chosen(text({ kind: 'business' }), text({ kind: 'business' }))).toEqual([0, 'kind']);
});

test('a group is named by number or name, in any case; capitals and accents make no other one', () => {
  for (const group of ['7', 'GRAND CAFE  NV', 'grand café nv', '31', 'Cafe du marche'])
    expect(chosen(text({ group }))).toEqual([0, 'group']);
  for (const group of ['1', '77', 'Grand Café', 'Café du Marché BV'])
    expect(chosen(text({ group }))).toEqual([null, 'shipped']);
});

test('a customer’s own text goes before that of the company it belongs to', () => {
  expect(
    chosen(text({ group: '7', procedure: 'Huis', profile: 'difficult' }), text({ group: '31' })),
  ).toEqual([1, 'group']);
});

test('a procedure by its name in other capitals is the same', () => {
  expect(chosen(text({ procedure: 'huis' }))).toEqual([0, 'procedure']);
});

test('of the two forms of Dutch, the text for one alone goes before that for both', () => {
  const both = text({ languages: ['nl-BE', 'nl-NL'] });
  const belgian = text({ languages: ['nl-BE'] });
  const dutch = (language: TextAsked['language']) => chooseText([both, belgian], { ...asked, language }).own;
  expect(dutch('nl-BE')).toBe(belgian);
  expect(dutch('nl-NL')).toBe(both);
  // A text for both that is for fewer customers goes before.
  const group = text({ languages: ['nl-BE', 'nl-NL'], kind: 'business' });
  expect(chooseText([belgian, group], { ...asked, language: 'nl-BE' }).own).toBe(group);
});

const some = <const T>(...values: readonly T[]) => fc.constantFrom(...values);
const audience = fc.record({
  step: some(...reminderTexts),
  languages: some<OwnText['languages']>(['nl-BE'], ['nl-NL'], ['nl-BE', 'nl-NL'], ['fr'], ['en']),
  kind: some(null, 'business', 'consumer'),
  profile: some(null, 'standard', 'strategic', 'difficult'),
  group: some(null, '7', 'Jansen', '8'),
  procedure: some(null, 'Huis', 'standard'),
});
const texts = fc.array(
  audience.map((of) => text(of)),
  { maxLength: 12 },
);
const customer = fc.record({
  step: some(...reminderTexts),
  language: some(...languages),
  kind: some('business', 'consumer'),
  profile: some('standard', 'strategic', 'difficult'),
  procedure: some('Huis', 'standard'),
  groups: some<readonly string[]>([], ['7'], ['9', 'Jansen'], ['7', 'Jansen', '8']),
});

test('a text never serves another step or language, or a customer that it is not for', () => {
  fc.assert(
    fc.property(texts, customer, (all, of) => {
      const { own } = chooseText(all, of);
      if (own === null) return;
      expect(own.step).toBe(of.step);
      expect(own.languages).toContain(of.language);
      expect([null, of.kind]).toContain(own.kind);
      expect([null, of.profile]).toContain(own.profile);
      expect([null, of.procedure]).toContain(own.procedure);
      expect([null, ...of.groups]).toContain(own.group);
    }),
  );
});

test('a text that is for the same and for fewer letters always goes before', () => {
  const narrowing = [
    { kind: 'business' },
    { profile: 'difficult' },
    { procedure: 'Huis' },
    { group: '31' },
  ] as const;
  fc.assert(
    fc.property(fc.subarray([...narrowing]), fc.subarray([...narrowing], { minLength: 1 }), (some, more) => {
      const wide = text(Object.assign({}, ...some));
      const narrow = text(Object.assign({}, ...some, ...more));
      fc.pre(more.some((one) => !some.includes(one)));
      expect(chooseText([wide, narrow], asked).own).toBe(narrow);
      expect(chooseText([narrow, wide], asked).own).toBe(narrow);
    }),
  );
});

test('what is chosen is for the same whatever the order of the rows', () => {
  const forWhom = (own: OwnText | null) => own && { ...own, row: 0 };
  fc.assert(
    fc.property(texts, customer, (all, of) => {
      expect(forWhom(chooseText(all.toReversed(), of).own)).toEqual(forWhom(chooseText(all, of).own));
    }),
  );
});
