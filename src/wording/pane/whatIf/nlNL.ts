import type { WhatIfWords } from './words';

/** What is said otherwise in the Netherlands. */
export const nlNL: Partial<WhatIfWords> = {
  payBy: 'Te betalen uiterlijk',
  lacking: 'In de procedure klopt nog iets niet. Verbeter eerst wat gemarkeerd is.',
};
