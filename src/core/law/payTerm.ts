/**
 * Days to pay that a reminder gives where its level names none. For a consumer 14 full days after the day of
 * sending and one for its delivery, the longest of the laws; for a business 8.
 * @example payTerm('consumer') //=> 15
 */
export const payTerm = (kind: 'business' | 'consumer'): number => (kind === 'consumer' ? 15 : 8);
