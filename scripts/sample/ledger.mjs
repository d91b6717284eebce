import { customers } from './customers.mjs';

/** Excel serial of 2026-11-21, the day the sample is made for. */
export const AS_OF = 46347;

/** Numbers from 0 to below 1, always the same ones: mulberry32. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Days late from and to, level sent, and days since the last reminder from and to. */
const stories = {
  F: { late: [-28, -3] },
  T: { late: [0, 0] },
  B: { late: [1, 9] },
  1: { late: [10, 18] },
  L: { late: [25, 95] },
  2: { late: [20, 29], sent: 1, since: [8, 10] },
  W: { late: [20, 28], sent: 1, since: [2, 5] },
  3: { late: [30, 55], sent: 2, since: [7, 12] },
  X: { late: [100, 170], sent: 3, since: [25, 45] },
  C: { late: [5, 40], type: 'Credit note' },
  P: { late: [2, 15], type: 'Payment' },
};

/** Belgian structured reference of ten digits: the check is the number modulo 97, 97 for 0. */
function structuredReference(digits) {
  const rest = Number(BigInt(digits) % 97n);
  const all = digits + String(rest === 0 ? 97 : rest).padStart(2, '0');
  return `+++${all.slice(0, 3)}/${all.slice(3, 7)}/${all.slice(7)}+++`;
}

/** The open items, by customer and due date. Amounts in cents, dates as Excel serials. */
export function makeLedger() {
  const random = seeded(20261121);
  const between = (least, most) => least + Math.floor(random() * (most - least + 1));
  const items = customers.flatMap((customer) =>
    customer.story.map((told) => {
      const [, code, part, large, other] = /^(\w)(p?)(!?)([A-Z]{3})?$/.exec(told);
      const { late, sent = 0, since, type = 'Invoice' } = stories[code];
      const terms =
        type !== 'Invoice' ? 0 : customer.kind === 'consumer' ? 14 : [30, 30, 45, 60][between(0, 3)];
      // No invoice is dated after the day of the list.
      const due = AS_OF + Math.min(terms, -between(...late));
      const size = customer.kind === 'consumer' ? between(2500, 48000) : between(9000, 620000);
      const amount = (type === 'Invoice' ? size : -Math.ceil(size / 9)) * (large === '!' ? 9 : 1);
      return {
        customer,
        type,
        invoiced: due - terms,
        due,
        currency: other ?? customer.currency,
        amount,
        open: part === 'p' ? Math.round((amount * between(25, 70)) / 100) : amount,
        sent,
        lastReminder: since === undefined ? null : AS_OF - between(...since),
        told,
      };
    }),
  );
  number(items);
  return items.sort((a, b) => customers.indexOf(a.customer) - customers.indexOf(b.customer) || a.due - b.due);
}

/** Document numbers in the order of the dates, as a package gives them out: gaps are what has been paid. */
function number(items) {
  const next = { Invoice: 2903, 'Credit note': 118, Payment: 871 };
  const prefix = { Invoice: '2026-0', 'Credit note': 'CN26-0', Payment: 'BNK-' };
  for (const item of [...items].sort((a, b) => a.invoiced - b.invoiced)) {
    next[item.type] += 1 + (item.amount % 7 === 0 ? 3 : Math.abs(item.amount) % 3);
    item.document = prefix[item.type] + next[item.type];
    item.reference = item.type === 'Invoice' ? structuredReference(`202600${next.Invoice}`) : null;
  }
}
