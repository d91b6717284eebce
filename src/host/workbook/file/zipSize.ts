const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/**
 * Size in bytes of what a ZIP file says it holds once unpacked; null when it is no ZIP file. A small file
 * may unpack to more than memory holds: better to know before.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let end = bytes.length - 22; end >= Math.max(0, bytes.length - 65_557); end--) {
    if (view.getUint32(end, true) === END_OF_DIRECTORY) {
      return sumOfEntries(view, view.getUint32(end + 16, true), view.getUint16(end + 10, true));
    }
  }
  return null;
}

function sumOfEntries(view: DataView, start: number, count: number): number | null {
  let at = start;
  let sum = 0;
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    sum += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sum;
}
