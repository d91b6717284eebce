/**
 * The peer that one would take off the shelf: DuckDB with one thread, on a table of its own in memory, its answers
 * fetched as columns. Installed on demand: `npm install --prefix bench`.
 */
const BUCKETS = [
  '<= 0',
  'between 1 and 30',
  'between 31 and 60',
  'between 61 and 90',
  'between 91 and 120',
  '> 120',
];

const ageingQuery = (asOf) => `
  SELECT customer, currency, ${BUCKETS.map(
    (ages) => `coalesce(sum(open) FILTER (WHERE ${asOf} - due ${ages}), 0)::DOUBLE`,
  ).join(', ')}
  FROM items GROUP BY customer, currency`;

/** Interest is the sum over the rates in force of the days at each, rounded half up to the cent. */
function itemsQuery(asOf, rows) {
  const parts = rows.map(({ from, percent }, at) => {
    const last = (rows[at + 1]?.from ?? asOf + 1) - 1;
    const days = `greatest(0, ${last} - greatest(due, ${from - 1}))`;
    return `(2 * open * ${Math.round(percent * 100)} * ${days} + 3650000) // 7300000`;
  });
  return `
    SELECT CASE WHEN open <= 0 OR ${asOf} - due < 10 THEN 0 WHEN ${asOf} - due < 20 THEN 1
      WHEN ${asOf} - due < 30 THEN 2 ELSE 3 END::TINYINT,
      CASE WHEN open <= 0 THEN 0 ELSE ${parts.join(' + ')} END::DOUBLE
    FROM items`;
}

async function columnsOf(connection, query) {
  const result = await connection.run(query);
  const columns = Array.from({ length: result.columnCount }, () => []);
  for (const chunk of await result.fetchAllChunks())
    for (const [at, column] of columns.entries()) column.push(chunk.getColumnValues(at));
  return columns.map((chunks) => chunks.flat());
}

/**
 * @param items columns to load
 * @returns what answers ageing, levels and interest each time it is called, or null when DuckDB is not installed
 */
async function duck(items, asOf, rows) {
  let api;
  try {
    api = require('@duckdb/node-api');
  } catch {
    return null;
  }
  const connection = await (await api.DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  await connection.run('CREATE TABLE items (customer INTEGER, currency TINYINT, due INTEGER, open BIGINT)');
  const appender = await connection.createAppender('items');
  for (let at = 0; at < items.count; at += 1) {
    appender.appendInteger(items.customer[at]);
    appender.appendTinyInt(items.currency[at]);
    appender.appendInteger(items.dueDay[at]);
    appender.appendBigInt(BigInt(items.open[at]));
    appender.endRow();
  }
  appender.closeSync();
  const [ageing, each] = [ageingQuery(asOf), itemsQuery(asOf, rows)];
  return async () => {
    const [customer, currency, ...sums] = await columnsOf(connection, ageing);
    const [levels, interest] = await columnsOf(connection, each);
    return { customer, currency, sums, levels, interest };
  };
}

module.exports = { duck };
