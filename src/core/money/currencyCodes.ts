import type { CurrencyCode } from './money';

/** Currencies in use by ISO 4217 (list one, without funds, metals and test codes). */
const codes = new Set(
  `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF
  CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL
  HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD
  MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG
  QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD
  TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG`.split(/\s+/),
);

/** Signs and words that stand for one currency where this product is used. */
const signs: Readonly<Record<string, CurrencyCode>> = {
  '€': 'EUR',
  EURO: 'EUR',
  $: 'USD',
  US$: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  ZŁ: 'PLN',
  FR: 'CHF',
  'FR.': 'CHF',
  SFR: 'CHF',
};

/** Currency of a code, sign or name, or null. `currencyOf('€') //=> 'EUR'`, `currencyOf('eur') //=> 'EUR'` */
export function currencyOf(text: string): CurrencyCode | null {
  if (codes.has(text)) return text;
  const upper = text.trim().toUpperCase();
  if (codes.has(upper)) return upper;
  return Object.hasOwn(signs, upper) ? (signs[upper] ?? null) : null;
}
