/** Which law of late payment holds: the country, and whether the debtor is a business or a consumer. */
export const regimes = [
  'BE-B2B',
  'BE-B2C',
  'BE-LEGAL',
  'NL-B2B',
  'NL-B2C',
  'DE-B2B',
  'DE-B2C',
  'FR-B2B',
  'FR-B2C',
  'LU-B2B',
  'LU-B2C',
  'GB-B2B',
] as const;

/**
 * `BE-B2C` is a Belgian consumer with a clause in the contract (Code of Economic Law, book XIX), `BE-LEGAL` one
 * without (law of 5 May 1865). The United Kingdom's act of 1998 knows businesses only.
 */
export type Regime = (typeof regimes)[number];

/** Regime of a code in any case, or null. `regimeOf(' nl-b2b ') //=> 'NL-B2B'` */
export function regimeOf(text: string): Regime | null {
  const code = text.trim().toUpperCase();
  return regimes.find((regime) => regime === code) ?? null;
}

/** True for consumers under Belgian law, with a clause of the general terms or without one. */
export const isBelgianConsumer = (regime: Regime | null): boolean =>
  regime === 'BE-B2C' || regime === 'BE-LEGAL';
