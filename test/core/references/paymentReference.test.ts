import fc from 'fast-check';
import { isPaymentReference, paymentReferenceOf } from '../../../src/core/references/paymentReference';

const digits = (maxLength: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength }).map((each) => each.join(''));
const code = fc
  .array(fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'), { minLength: 1, maxLength: 21 })
  .map((each) => each.join(''));
/** A number, its kind and its reference. */
const made = fc
  .oneof(
    digits(10).map((number) => ({ number, kind: 'OGM' as const })),
    code.map((number) => ({ number, kind: 'RF' as const })),
  )
  .map(({ number, kind }) => ({ number, kind, reference: paymentReferenceOf(number, kind) ?? '' }));

test.each([
  ['909337554', 'OGM', '+++090/9337/55493+++'],
  ['0108068171', 'OGM', '+++010/8068/17183+++'], // python-stdnum
  ['3124013980', 'OGM', '+++312/4013/98067+++'], // ABBL
  ['97', 'OGM', '+++000/0000/09797+++'],
  ['539007547034', 'RF', 'RF18 5390 0754 7034'], // ISO 11649
  ['2348231', 'RF', 'RF71 2348 231'], // ISO 11649, annex B
  ['TU06FX', 'RF', 'RF96 TU06 FX'], // npm iso-11649
] as const)('%s as %s is %s', (number, kind, reference) => {
  expect(paymentReferenceOf(number, kind)).toBe(reference);
  expect(isPaymentReference(reference)).toBe(true);
});

test.each([
  ['', 'OGM'],
  ['12345678901', 'OGM'],
  ['2026-1', 'OGM'],
  ['1e5', 'OGM'],
  ['', 'RF'],
  ['1234567890123456789012', 'RF'],
  ['2026-1', 'RF'],
  ['ſ', 'RF'], // becomes S in upper case
] as const)('%p cannot be %s', (number, kind) => expect(paymentReferenceOf(number, kind)).toBeNull());

test('every reference made is valid: as printed, without its marks, in lower case, with spaces', () => {
  fc.assert(
    fc.property(made, ({ reference }) => {
      const bare = reference.replace(/[+/ ]/g, '');
      for (const text of [reference, bare, bare.toLowerCase(), [...bare].join(' '), `\u00a0${reference}\n`])
        expect(isPaymentReference(text)).toBe(true);
    }),
  );
});

test('a reference leads back to its number', () => {
  fc.assert(
    fc.property(made, ({ number, kind, reference }) => {
      const bare = reference.replace(/[+/ ]/g, '');
      expect(kind === 'RF' ? bare.slice(4) : bare.slice(0, 10)).toBe(
        kind === 'RF' ? number : number.padStart(10, '0'),
      );
    }),
  );
});

test('any one digit that is wrong is found', () => {
  fc.assert(
    fc.property(made, fc.nat(), fc.integer({ min: 1, max: 9 }), ({ reference }, pick, shift) => {
      const places = [...reference].flatMap((mark, at) => (/\d/.test(mark) ? [at] : []));
      const at = places[pick % places.length] ?? 0;
      const wrong = (Number(reference[at]) + shift) % 10;
      expect(isPaymentReference(reference.slice(0, at) + wrong + reference.slice(at + 1))).toBe(false);
    }),
  );
});

test('any two different figures beside each other that are swapped are found', () => {
  fc.assert(
    fc.property(digits(21), fc.nat(), (number, pick) => {
      const reference = (paymentReferenceOf(number, 'RF') ?? '').replaceAll(' ', '');
      const at = 4 + (pick % number.length);
      const [first = '', second = ''] = reference.slice(at, at + 2);
      fc.pre(second !== '' && first !== second);
      expect(isPaymentReference(reference.slice(0, at) + second + first + reference.slice(at + 2))).toBe(
        false,
      );
    }),
  );
});
