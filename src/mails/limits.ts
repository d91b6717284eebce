/** Bytes of a mail as it came; Exchange itself lets no larger ones through unless it is told to. */
export const MOST_BYTES = 25 * 1024 * 1024;
/** Lines of a mail as it came: base64 of the largest mail has fewer. */
export const MOST_LINES = 500_000;
/** Lines that may part a mail in parts. */
export const MOST_PARTS = 2_000;
/** Parts inside parts. */
export const DEEPEST_PART = 20;
/** Lines of the head: long lists of people fit in it. */
export const MOST_HEADER_LINES = 5_000;
/** Bytes of all heads together. */
export const MOST_HEADER_BYTES = 512 * 1024;

/** Lines and UTF-16 units of text that are shown. */
export const MOST_SHOWN_LINES = 5_000;
export const MOST_SHOWN_TEXT = 200_000;
/** UTF-16 units of HTML that are looked at, pictures in it included. */
export const MOST_HTML = 8_000_000;
/** Tags of HTML that are looked at. */
export const MOST_TAGS = 40_000;
/** Elements that a parser may make of them: it opens some again in each block. */
export const MOST_ELEMENTS = 400_000;

/** People, and files, that are named. */
export const MOST_PEOPLE = 200;
export const MOST_FILES = 200;
/** UTF-16 units of a subject, a name or an address. */
export const LONGEST_LINE = 500;
/** UTF-16 units of an address that a link leads to. */
export const LONGEST_LINK = 2_000;

/** Bytes of one picture, and of all of them. */
export const MOST_PICTURE_BYTES = 2 * 1024 * 1024;
export const MOST_PICTURES_BYTES = 6 * 1024 * 1024;
/** Points of one picture, and of all of them: a small file can unpack to gigabytes. */
export const MOST_PICTURE_POINTS = 16_000_000;
export const MOST_PICTURES_POINTS = 40_000_000;
