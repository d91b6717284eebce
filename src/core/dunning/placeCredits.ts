import type { Minor } from '../money/money';

/**
 * Spreads credits over mails so that every mail still asks something: each credit, in the order given, goes whole
 * to the first mail whose rest stays above 0. Null when one fits nowhere.
 * @param gross what each mail asks, in minor units
 * @param credits the credits as positive amounts
 * @returns for each mail the places of its credits in `credits`
 * @example placeCredits([10000, 5000], [4000, 7000]) //=> null
 * @example placeCredits([10000, 5000], [7000, 4000]) //=> [[0], [1]]
 */
export function placeCredits(
  gross: readonly Minor[],
  credits: readonly Minor[],
): readonly (readonly number[])[] | null {
  const rest = [...gross];
  const placed: number[][] = gross.map(() => []);
  for (const [place, credit] of credits.entries()) {
    const mail = rest.findIndex((amount) => amount > credit);
    if (mail < 0) return null;
    rest[mail] = (rest[mail] ?? 0) - credit;
    placed[mail]?.push(place);
  }
  return placed;
}
