import { createUrlPaymentLinks } from '../../src/browser/urlPaymentLinks';

const links = createUrlPaymentLinks();
const request = {
  template: 'https://pay.example/i?a={amount}&c={currency}&r={reference}&d={documents}&k={customer}',
  total: 123456,
  currency: 'EUR',
  reference: '+++090/9337/55493+++',
  documents: ['2026-1', 'A&B'],
  customerNumber: '00042',
};

test('puts what the letter asks into the address, each as one value', () =>
  expect(links.linkOf(request)).toBe(
    'https://pay.example/i?a=1234.56&c=EUR&r=%2B%2B%2B090%2F9337%2F55493%2B%2B%2B&d=2026-1%2CA%26B&k=00042',
  ));

test('a yen has no cents', () =>
  expect(links.linkOf({ ...request, template: 'https://pay.example/{amount}', currency: 'JPY' })).toBe(
    'https://pay.example/123456',
  ));

test.each([
  '',
  '   ',
  'http://pay.example/',
  'javascript:alert(1)',
  'https://bank.example@evil.example/',
  'pay',
])('no link of %j', (template) => expect(links.linkOf({ ...request, template })).toBe(''));

test('half a character in a number breaks nothing', () =>
  expect(links.linkOf({ ...request, customerNumber: '\ud800' })).toContain('k=%EF%BF%BD'));
