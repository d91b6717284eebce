/** ISO 4217 code in upper case, such as `EUR`. */
export type CurrencyCode = string;

/** Amount in the currency's smallest unit (cents for EUR), always a whole number. */
export type Minor = number;
