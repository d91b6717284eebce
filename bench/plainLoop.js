/**
 * The peer of ageing, level and interest: one loop over typed arrays, written for exactly this question (these
 * bounds, these days, a rate without compounding, 365 days a year) as one would by hand who needs nothing else.
 */
const BUCKETS = 6;

/** Ageing by customer and currency, and the level that each item's age has reached. */
function ageingAndLevel(items, asOf) {
  const { count, customer, currency, dueDay, open } = items;
  const customers = items.customers.length;
  const sums = new Float64Array(customers * items.currencies.length * BUCKETS);
  const levels = new Uint8Array(count);
  for (let at = 0; at < count; at += 1) {
    const age = asOf - dueDay[at];
    const bucket = age <= 0 ? 0 : age <= 30 ? 1 : age <= 60 ? 2 : age <= 90 ? 3 : age <= 120 ? 4 : 5;
    sums[(currency[at] * customers + customer[at]) * BUCKETS + bucket] += open[at];
    if (open[at] > 0) levels[at] = age >= 30 ? 3 : age >= 20 ? 2 : age >= 10 ? 1 : 0;
  }
  return { sums, levels };
}

/** The same with the late interest of each item in cents, each part of it rounded half up. */
function ageingLevelAndInterest(items, asOf, rows) {
  const { count, customer, currency, dueDay, open } = items;
  const customers = items.customers.length;
  const sums = new Float64Array(customers * items.currencies.length * BUCKETS);
  const levels = new Uint8Array(count);
  const interest = new Float64Array(count);
  const froms = Int32Array.from(rows, ({ from }) => from);
  const rates = Int32Array.from(rows, ({ percent }) => Math.round(percent * 100));
  for (let at = 0; at < count; at += 1) {
    const due = dueDay[at];
    const principal = open[at];
    const age = asOf - due;
    const bucket = age <= 0 ? 0 : age <= 30 ? 1 : age <= 60 ? 2 : age <= 90 ? 3 : age <= 120 ? 4 : 5;
    sums[(currency[at] * customers + customer[at]) * BUCKETS + bucket] += principal;
    if (principal <= 0) continue;
    levels[at] = age >= 30 ? 3 : age >= 20 ? 2 : age >= 10 ? 1 : 0;
    let total = 0;
    let to = asOf;
    for (let row = rates.length - 1; row >= 0 && to > due; row -= 1) {
      const from = Math.max(due + 1, froms[row]);
      if (from > to) continue;
      total += Math.floor((2 * principal * rates[row] * (to - from + 1) + 3_650_000) / 7_300_000);
      to = from - 1;
    }
    interest[at] = total;
  }
  return { sums, levels, interest };
}

module.exports = { ageingAndLevel, ageingLevelAndInterest };
