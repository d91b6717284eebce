import { plainLevel } from '../../../src/core/dunning/procedure';
import type { ProposedMail } from '../../../src/core/dunning/proposal';
import { reviewMail } from '../../../src/core/dunning/reviewMail';
import { emptyDossier, foldDossier } from '../../../src/core/index';
import { customerOf, openItemsOf, reminderSent, runOn } from './openItemsOf';

/** Invoices of 100.00 (level 1) and 50.00 (level 2), and a credit of 30.00. */
const rows = [
  { customer: 'C1', document: 'A', due: '2026-11-10', open: 10000 },
  { customer: 'C1', document: 'B', due: '2026-10-20', open: 5000 },
  { customer: 'C1', document: 'K', due: null, open: -3000 },
];
const dossier = foldDossier(emptyDossier, [reminderSent('C1', 'B', 1, '2026-11-10')]);
const items = openItemsOf(rows);

function mailOf(options: Parameters<typeof runOn>[2] = {}): ProposedMail {
  const [mail] = runOn('2026-11-21', rows, { dossier, ...options }).mails;
  if (mail === undefined) throw new Error('no mail');
  return mail;
}

test('a mail from which nothing is left out is the proposed one', () => {
  const mail = mailOf();
  expect(mail).toMatchObject({ level: 2, gross: 15000, net: 12000, total: 12000 });
  expect(reviewMail(mail, items, new Set())).toBe(mail);
});

test('sums and tone follow what is left', () => {
  const mail = mailOf();
  expect(reviewMail(mail, items, new Set(['key-B']))).toEqual({
    ...mail,
    items: [{ index: 0, level: 1, asked: 10000 }],
    level: 1,
    gross: 10000,
    net: 7000,
    total: 7000,
  });
});

test('charges, term, approval and the need to tick it follow too', () => {
  const procedures = [
    {
      name: 'standard',
      minimum: 0,
      notices: [],
      levels: [
        { ...plainLevel(10, 7), payWithin: 8 },
        {
          ...plainLevel(20, 7),
          fee: 1000,
          automatic: false,
          payWithin: 5,
          approver: 'An',
          approveFrom: 13000,
        },
      ],
    },
  ];
  const mail = mailOf({ procedures });
  expect(mail).toMatchObject({
    level: 2,
    net: 12000,
    total: 13000,
    charges: [{ kind: 'fee', amount: 1000 }],
    manual: true,
    approver: 'An',
  });
  expect(reviewMail(mail, items, new Set(['key-B']))).toMatchObject({
    level: 1,
    net: 7000,
    total: 7000,
    charges: [],
    manual: false,
    approver: null,
  });
});

test('without items there is no mail', () => {
  expect(reviewMail(mailOf(), items, new Set(['key-A', 'key-B']))).toBeNull();
});

test('nothing is asked of a customer whose credits are worth as much as what is left', () => {
  const richer = rows.map((row) => (row.open < 0 ? { ...row, open: -5000 } : row));
  const [mail] = runOn('2026-11-21', richer, { dossier, customers: [customerOf('C1')] }).mails;
  expect(mail === undefined ? null : reviewMail(mail, openItemsOf(richer), new Set(['key-A']))).toBeNull();
  expect(mail).toMatchObject({ net: 10000 });
});
