import {
  MOST_PICTURE_BYTES,
  MOST_PICTURE_POINTS,
  MOST_PICTURES_BYTES,
  MOST_PICTURES_POINTS,
} from '../limits';
import { rasterOf } from '../raster';

/** A picture that a mail brings along, by its content id. */
export type BroughtPicture = (contentId: string) => Uint8Array | null;

/** Decides on each picture of one mail what may be shown of it. */
export interface Pictures {
  /** A picture as data, for its source; null where it is left out. */
  shown(source: string): string | null;
  /** Counts a picture that is not shown at all: one behind a table, say. */
  leaveOut(source: string): void;
  /** Content ids of those that are shown. */
  readonly used: ReadonlySet<string>;
  /** Pictures that would have been fetched from elsewhere. */
  readonly leftOut: number;
}

const DATA = /^data:image\/(?:png|jpe?g|gif);base64,([a-z0-9+/=\s]+)$/i;

/** Bytes of base64; null where it is none. */
function bytesOf(base64: string): Uint8Array | null {
  if (base64.length > (MOST_PICTURE_BYTES * 4) / 3 + 100) return null;
  try {
    return Uint8Array.from(atob(base64.replace(/\s/g, '')), (each) => each.charCodeAt(0));
  } catch {
    return null;
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** True for what stands in the mail itself, or nowhere. */
const isOwn = (source: string): boolean => source === '' || /^(?:data|cid|about):/i.test(source);

/** Id of a `cid:` address as the part writes it; null where it cannot be read. */
function contentIdOf(source: string): string | null {
  try {
    return decodeURIComponent(source.slice('cid:'.length));
  } catch {
    return null;
  }
}

/** Pictures of one mail, bounded together: known types only, by their bytes and not by their name. */
export function picturesOf(brought: BroughtPicture): Pictures {
  let bytesLeft = MOST_PICTURES_BYTES;
  let pointsLeft = MOST_PICTURES_POINTS;
  let leftOut = 0;
  const kept = new Map<string, string | null>();
  const used = new Set<string>();

  const asData = (bytes: Uint8Array | null): string | null => {
    const raster = bytes === null ? null : rasterOf(bytes);
    if (bytes === null || raster === null || bytes.length > MOST_PICTURE_BYTES || bytes.length > bytesLeft)
      return null;
    const points = raster.width * raster.height;
    if (points === 0 || points > MOST_PICTURE_POINTS || points > pointsLeft) return null;
    bytesLeft -= bytes.length;
    pointsLeft -= points;
    return `data:${raster.type};base64,${base64Of(bytes)}`;
  };

  const found = (source: string): string | null => {
    const data = DATA.exec(source)?.[1];
    if (data !== undefined) return asData(bytesOf(data));
    const id = /^cid:/i.test(source) ? contentIdOf(source) : null;
    const made = id === null ? null : asData(brought(id));
    if (id !== null && made !== null) used.add(id);
    return made;
  };

  const leaveOut = (source: string): void => {
    if (!isOwn(source.trim())) leftOut++;
  };

  return {
    shown(text) {
      const source = text.trim();
      leaveOut(source);
      const known = kept.get(source);
      if (known !== undefined) return known;
      const made = found(source);
      kept.set(source, made);
      return made;
    },
    leaveOut,
    used,
    get leftOut() {
      return leftOut;
    },
  };
}
