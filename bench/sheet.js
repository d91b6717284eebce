/**
 * A sheet of open items as a package exports it to csv: texts, codes with leading zeros, amounts in three forms, and
 * in every hundredth row an amount that is none.
 */
const names = [
  'Klantnr',
  'Naam',
  'Factuurnr',
  'Soort',
  'Factuurdatum',
  'Vervaldatum',
  'Factuurbedrag',
  'Openstaand',
  'Valuta',
  'Mededeling',
  'Aanmaningsniveau',
  'Laatste aanmaningsdatum',
];

const two = (number) => String(number).padStart(2, '0');

/** Minor units as `1.234,56`, `1234,56-` or a number: exports mix them. */
function amount(minor, form) {
  const cents = two(Math.abs(minor) % 100);
  const whole = String(Math.floor(Math.abs(minor) / 100));
  if (form === 0) return minor / 100;
  if (form === 1) return `${minor < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${cents}`;
  return `${whole},${cents}${minor < 0 ? '-' : ''}`;
}

function row(at) {
  const customer = (at * 7919) % 5000;
  const day = two(1 + (at % 28));
  const month = two(1 + (at % 12));
  const minor = (at % 17 === 0 ? -1 : 1) * (100 + ((at * 104729) % 2_000_000));
  return [
    String(customer).padStart(6, '0'),
    `Klant ${customer} BV`,
    `2026-${String(at).padStart(6, '0')}`,
    minor < 0 ? 'Creditnota' : 'Factuur',
    at % 3 === 0 ? 46000 + (at % 300) : `${day}/${month}/2026`,
    at % 5 === 0 ? `2026-${month}-${day}` : `${day}/${month}/2026`,
    amount(minor, at % 3),
    at % 100 === 50 ? 'see note' : amount(minor, (at + 1) % 3),
    at % 11 === 0 ? 'USD' : 'EUR',
    at % 2 === 0 ? '+++202/6000/12219+++' : null,
    at % 4,
    at % 4 === 0 ? null : `${day}/${month}/2026`,
  ];
}

/** @param count number of items */
function sheet(count) {
  return {
    sheetName: 'Openstaand',
    firstRow: 1,
    firstColumn: 1,
    // Excel answers in JSON: cells are texts as that parses them.
    rows: JSON.parse(JSON.stringify([names, ...Array.from({ length: count }, (_, at) => row(at))])),
    numberFormats: [],
    date1904: false,
  };
}

module.exports = { names, sheet };
