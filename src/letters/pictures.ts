import type { LetterImage, Logo, ReminderLetter } from '../app/ports';
import { moneyText } from '../wording/amounts';
import { clean } from './clean';
import type { PictureModel } from './letterModel';
import type { Fill } from './liquid/fill';
import { base64Of } from './qr/base64';
import { codesOf, type LetterCode } from './qr/codes';
import { contentIdOf } from './qr/contentId';
import { qrPicture, shownSize } from './qr/picture';
import type { LetterLabels } from './texts/letterTexts';
import { mailLabels } from './texts/mailLabels';

/** The pictures that a letter shows, as its HTML does. */
export interface LetterPictures {
  readonly logo: PictureModel | null;
  /** The code that pays the whole letter, null for none. */
  readonly total: PictureModel | null;
  /** By place of the invoice. */
  readonly items: ReadonlyMap<number, PictureModel>;
}

/** Widest and highest that a logo is shown, in CSS pixels. */
const LOGO_WIDTH = 240;
const LOGO_HEIGHT = 96;

export function picturesOf(letter: ReminderLetter, labels: LetterLabels, fill: Fill): LetterPictures {
  const { total, items } = codesOf(letter, labels);
  const { scan, scanOne, code: alt } = mailLabels(letter.language);
  const shown = (code: LetterCode, caption: string): PictureModel => {
    const amount = moneyText(code.amount, letter.currency, letter.language);
    const size = shownSize(code.modules);
    return {
      contentId: code.contentId,
      width: size,
      height: size,
      alt: fill(alt, { amount }),
      caption: fill(caption, { amount }),
    };
  };
  return {
    logo: logoOf(letter),
    total: total && shown(total, scan),
    items: new Map(Array.from(items, ([at, code]) => [at, shown(code, scanOne)])),
  };
}

/** Ids of logos: to read a picture through for each of thousands of mails would take longer than the mails. */
const logoIds = new WeakMap<Logo, string>();

function logoIdOf(logo: Logo): string {
  const id = logoIds.get(logo) ?? contentIdOf('logo', logo.base64);
  logoIds.set(logo, id);
  return id;
}

function logoOf({ sender: { logo, name } }: ReminderLetter): PictureModel | null {
  if (logo === null) return null;
  const width = Math.max(1, logo.width);
  const height = Math.max(1, logo.height);
  const scale = Math.min(1, LOGO_WIDTH / width, LOGO_HEIGHT / height);
  return {
    contentId: logoIdOf(logo),
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
    alt: clean(name),
    caption: '',
  };
}

/** Those pictures themselves, in the order of the HTML; one that stands twice goes with the mail once. */
export function imagesOf(letter: ReminderLetter, labels: LetterLabels): readonly LetterImage[] {
  const { logo } = letter.sender;
  const { total, items } = codesOf(letter, labels);
  const images = new Map<string, LetterImage>();
  for (const { contentId, payload } of [...items.values(), ...(total === null ? [] : [total])]) {
    const base64 = base64Of(qrPicture(payload));
    images.set(contentId, { contentId, name: 'qr.png', type: 'image/png', base64 });
  }
  if (logo !== null) {
    const { type, base64 } = logo;
    const contentId = logoIdOf(logo);
    const name = type === 'image/png' ? 'logo.png' : 'logo.jpg';
    images.set(contentId, { contentId, name, type, base64 });
  }
  return [...images.values()];
}
