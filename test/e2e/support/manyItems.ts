const DAY = 86_400_000;

/**
 * A list of very many open items as lines of comma-separated values: five to a customer, one in 23 in dollars, one in 29
 * a credit, one in 301 on hold. Item 1 is of customer `(7919 % customers)`, and so on: customers come in no order.
 * @param count number of items, a multiple of five
 */
export function manyItems(count: number): string[] {
  const customers = count / 5;
  const row = (at: number): string => {
    const customer = (at * 7919) % customers;
    const due = new Date(Date.UTC(2026, 10, 18) - (((at * 37) % 400) - 60) * DAY);
    const minor = (at % 29 === 0 ? -1 : 1) * (1000 + ((at * 7) % 900_000));
    return [
      String(customer).padStart(6, '0'),
      `Klant ${customer} BV`,
      `post@klant-${customer}.example`,
      `2026-${String(at).padStart(6, '0')}`,
      due.toISOString().slice(0, 10),
      (minor / 100).toFixed(2),
      at % 23 === 0 ? 'USD' : 'EUR',
      at % 301 === 0 ? 'betwist' : '',
    ].join(',');
  };
  return [
    'Klantnr,Naam,E-mail,Factuur,Vervaldatum,Openstaand,Munt,Blokkering',
    ...Array.from({ length: count }, (_, at) => row(at)),
  ];
}
