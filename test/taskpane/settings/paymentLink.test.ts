import { createUrlPaymentLinks } from '../../../src/browser/urlPaymentLinks';
import { linkPlaceholders, linkProblem } from '../../../src/taskpane/settings/paymentLink';

test.each([
  ['', null],
  ['  ', null],
  ['https://pay.example', null],
  ['https://pay.example/zee?a={amount}&c={currency}&r={reference}&d={documents}&k={customer}', null],
  ['HTTPS://pay.example/{customer}', null],
  ['http://pay.example/', { code: 'insecure' }],
  ['pay.example', { code: 'insecure' }],
  ['javascript:alert(1)', { code: 'insecure' }],
  ['https://', { code: 'wrong' }],
  ['https://{customer}.example/', { code: 'wrong' }],
  ['https://bank.example@pay.example/', { code: 'wrong' }],
  ['https://bank.example\\@pay.example/', { code: 'wrong' }],
  ['https://pay.example/a b', { code: 'wrong' }],
  ['https://pay.example/?a=amount}', { code: 'wrong' }],
  ['https://pay.example/?a={amout}', { code: 'placeholder', found: '{amout}' }],
  ['https://pay.example/?a={Amount}', { code: 'placeholder', found: '{Amount}' }],
  ['https://pay.example/?a={}', { code: 'placeholder', found: '{}' }],
  ['https://pay.example/?a={{amount}}', { code: 'placeholder', found: '{' }],
  ['https://pay.example/?a={amount', { code: 'placeholder', found: '{amount' }],
])('the link %j: %j', (template, problem) => {
  expect(linkProblem(template)).toEqual(problem);
});

test.each(linkPlaceholders)('{%s} is filled in', (name) => {
  const { linkOf } = createUrlPaymentLinks();
  const link = linkOf({
    template: `https://pay.example/?x={${name}}`,
    total: 12345,
    currency: 'EUR',
    reference: 'RF18',
    documents: ['F-1'],
    customerNumber: '1001',
  });
  expect(link).toMatch(/\?x=[\w.-]+$/);
});
