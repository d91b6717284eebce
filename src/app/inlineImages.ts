import type { LetterImage } from './ports';

/** The start of an `<img>` up to its address; attributes are in double quotes, so none can pretend to be another. */
const SHOWN = /(<img(?:\s+[\w-]+(?:="[^"]*")?)*?\s+src=")cid:([^"]*)(?=")/gi;

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/**
 * A mail's HTML with its own images in it, for a frame that may fetch nothing. Only addresses of images that name
 * one of these by its content id change; what stands in words, links and other attributes stays as it is.
 * @example withInlineImages('<img src="cid:logo@x">', [{ contentId: 'logo@x', type: 'image/png', base64: 'iVBO' }])
 * //=> '<img src="data:image/png;base64,iVBO">'
 */
export function withInlineImages(
  html: string,
  images: readonly Pick<LetterImage, 'contentId' | 'type' | 'base64'>[],
): string {
  const byId = new Map(images.map((image) => [image.contentId, image]));
  return html.replace(SHOWN, (whole, before: string, id: string) => {
    const image = byId.get(id);
    if (image === undefined || !BASE64.test(image.base64)) return whole;
    return `${before}data:${image.type};base64,${image.base64}`;
  });
}
