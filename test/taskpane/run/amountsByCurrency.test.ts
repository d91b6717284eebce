import { amountsByCurrency } from '../../../src/taskpane/run/send/amountsByCurrency';

test('amounts are summed per currency and never across', () => {
  const mails = [
    { currency: 'EUR', net: 100 },
    { currency: 'USD', net: 5 },
    { currency: 'EUR', net: 20 },
  ];
  expect(amountsByCurrency(mails)).toEqual([
    ['EUR', 120],
    ['USD', 5],
  ]);
});
