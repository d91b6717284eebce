import { type CustomerDefaults, customerOf, emailsOf } from '../../../src/app/parts/customerOf';
import { shippedProcedures } from '../../../src/core/index';
import { customerRow } from '../sampleSheet';

const defaults: CustomerDefaults = {
  language: 'nl-BE',
  procedure: 'standard',
  procedures: shippedProcedures,
  currency: 'EUR',
};
const sheet = { number: '00031', name: 'Bakkerij', email: 'export@x.example', language: 'FR', country: 'fr' };

test.each([
  ['a@b.be', ['a@b.be']],
  [' a@b.be ; c@d.be,e@f.be ', ['a@b.be', 'c@d.be', 'e@f.be']],
  ['a@b.be\r\nc@d.be\n', ['a@b.be', 'c@d.be']],
  ['Jan <jan@b.be>; ', ['jan@b.be']],
  ['', []],
  [null, []],
])('addresses of %p', (text, expected) => {
  expect(emailsOf(text)).toEqual(expected);
});

test('a copy goes once to each address that does not get the mail itself', () => {
  const row = customerRow({ email: 'ap@zee.be', cc: 'AP@zee.be; an@zee.be, An@Zee.be\nJan <jan@zee.be>' });
  expect(customerOf('00031', sheet, row, defaults).customer).toMatchObject({
    emails: ['ap@zee.be'],
    cc: ['an@zee.be', 'jan@zee.be'],
  });
  // What is no address is kept: the mail is blocked by it.
  const wrong = customerRow({ cc: 'an' });
  expect(customerOf('00031', sheet, wrong, defaults).customer.cc).toEqual(['an']);
  expect(customerOf('00031', sheet, null, defaults).customer.cc).toEqual([]);
});

test('what a person typed comes before what the export says', () => {
  const row = customerRow({ email: 'eigen@x.example', language: 'Duits', country: 'de' });
  expect(customerOf('00031', sheet, row, defaults).customer).toMatchObject({
    emails: ['eigen@x.example'],
    language: 'de',
    country: 'DE',
  });
});

test('blanks take the export, then the defaults: the law protects whoever is not known to be a business', () => {
  expect(customerOf('00031', sheet, customerRow({}), defaults).customer).toMatchObject({
    emails: ['export@x.example'],
    language: 'fr',
    country: 'FR',
    kind: 'consumer',
    profile: 'standard',
    procedure: 'standard',
    hold: null,
  });
  const bare = { number: '1', name: null, email: null, language: null, country: 'Belgique' };
  expect(customerOf('1', bare, null, { ...defaults, language: 'nl-NL' }).customer).toMatchObject({
    language: 'nl-NL',
    country: null,
    emails: [],
  });
});

test('a "no" in the hold column holds nothing, a reason does', () => {
  const hold = (text: string) => customerOf('1', sheet, customerRow({ hold: text }), defaults).customer.hold;
  expect([hold('Nee'), hold('in dispute'), hold('x')]).toEqual([null, 'in dispute', '']);
});

test('names every word that is not understood', () => {
  const row = customerRow({ row: 5, language: 'Klingon', kind: '?', profile: 'vip', procedure: 'hard' });
  expect(
    customerOf('1', sheet, row, defaults).unread.map((place) => [place.row, place.field, place.content]),
  ).toEqual([
    [5, 'language', 'Klingon'],
    [5, 'kind', '?'],
    [5, 'profile', 'vip'],
    [5, 'procedure', 'hard'],
  ]);
});
