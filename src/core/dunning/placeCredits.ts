import type { Minor } from '../money/money';

/**
 * Spreads credits over mails so that every mail still asks something: each credit, in the order given, goes whole
 * to the first mail whose rest stays above 0. Where one finds no room so, the largest choose first; null when one
 * fits nowhere even then.
 * @param gross what each mail asks, in minor units
 * @param credits the credits as positive amounts
 * @returns for each mail the places of its credits in `credits`
 * @example placeCredits([10000, 5000], [4000, 7000]) //=> [[1], [0]]
 * @example placeCredits([10000, 5000], [7000, 6000]) //=> null
 */
export function placeCredits(
  gross: readonly Minor[],
  credits: readonly Minor[],
): readonly (readonly number[])[] | null {
  const places = credits.map((_, place) => place);
  const sizeOf = (place: number): Minor => credits[place] ?? 0;
  return (
    placed(gross, credits, places) ??
    placed(
      gross,
      credits,
      places.sort((a, b) => sizeOf(b) - sizeOf(a)),
    )
  );
}

/** Places the credits in some order; each mail lists its own in the order in which they were given. */
function placed(
  gross: readonly Minor[],
  credits: readonly Minor[],
  order: readonly number[],
): readonly (readonly number[])[] | null {
  const rest = [...gross];
  const taken: number[][] = gross.map(() => []);
  for (const place of order) {
    const credit = credits[place] ?? 0;
    const mail = rest.findIndex((amount) => amount > credit);
    if (mail < 0) return null;
    rest[mail] = (rest[mail] ?? 0) - credit;
    taken[mail]?.push(place);
  }
  return taken.map((own) => own.sort((a, b) => a - b));
}
