/** Letters that Unicode does not take apart into a base letter and an accent. */
const undecomposed: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower case without accents; everything else as it stands. `foldedText('Łódź') //=> 'lodz'` */
export function foldedText(text: string): string {
  const bare = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return bare.replace(/[ßæœøłđðþı]/g, (letter) => undecomposed[letter] ?? letter);
}

/**
 * A name as it is compared: case, accents, kinds of quotes and spacing do not count.
 * @example normalisedName('  Café  du MARCHÉ ') //=> 'cafe du marche'
 */
export function normalisedName(name: string): string {
  return foldedText(name)
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
