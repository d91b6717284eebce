import type { HeaderTexts } from '../pageLayout';

const PLACES = { L: 'left', C: 'centre', R: 'right' } as const;

/**
 * The three texts of a header as a file has them in one. Text before the first code is in the middle; `&&` is no code.
 * @example readHeader('&LPolicy&R&P') //=> { left: 'Policy', centre: '', right: '&P' }
 */
export function readHeader(text: string | undefined): HeaderTexts {
  const texts = { left: '', centre: '', right: '' };
  let place: keyof HeaderTexts = 'centre';
  for (const [piece] of (text ?? '').matchAll(/&[\s\S]|[^&]+|&/g)) {
    const code = piece.length === 2 ? piece[1] : undefined;
    if (code === 'L' || code === 'C' || code === 'R') place = PLACES[code];
    else texts[place] += piece;
  }
  return texts;
}

/** `writeHeader({ left: 'Policy', centre: '', right: '&P' }) //=> '&LPolicy&R&P'` */
export function writeHeader(texts: HeaderTexts): string {
  return Object.entries(PLACES)
    .filter(([, place]) => texts[place] !== '')
    .map(([code, place]) => `&${code}${texts[place]}`)
    .join('');
}
