/** The one entry of core for everything outside it. */
export { civilOfDay, dayOfCivil, daysInMonth, weekdayOf } from './dates/civil';
export { type DayNumber, NO_DAY } from './dates/day';
export { dayOfSerial, serialOfDay } from './dates/excelSerial';
export { dayOfIso, isoOfDay } from './dates/iso';
export { customerId } from './items/customerId';
export { itemKey, itemYear } from './items/itemKey';
export { foldedText, normalisedName } from './items/normalisedName';
export type { DocumentKind, OpenItems, SheetCustomer } from './items/openItems';
export { documentKinds } from './items/openItems';
export { digitsOf } from './money/currency';
export { currencyOf } from './money/currencyCodes';
export { decimalOfMinor, minorOfNumber, numberOfMinor } from './money/decimal';
export type { CurrencyCode, Minor, Money } from './money/money';
export { fail, ok, type Result } from './result';
