type Counted = (count: number, one: string, many: string) => string;

const NARROW_NO_BREAK_SPACE = '\u202f';
const NO_BREAK_SPACE = '\u00a0';

const grouped = (count: number, thousands: string): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, thousands);

/** A count with its noun. French alone says "0 facture": nought is singular there. */
const counter =
  (thousands: string, lastSingular: 'one' | 'nought'): Counted =>
  (count, one, many) => {
    const singular = count === 1 || (count === 0 && lastSingular === 'nought');
    return `${grouped(count, thousands)}${NO_BREAK_SPACE}${singular ? one : many}`;
  };

/** `nl(2000, 'post', 'posten') //=> '2.000 posten'` with a no-break space between */
export const nl: Counted = counter('.', 'one');
export const de: Counted = counter('.', 'one');
export const en: Counted = counter(',', 'one');
export const fr: Counted = counter(NARROW_NO_BREAK_SPACE, 'nought');
