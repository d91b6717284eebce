import { withInlineImages } from '../app/inlineImages';
import type { StoredMessage } from '../host/graph/message';

/** Pictures that browsers decode without running anything: no SVG. */
const isPicture = (type: string): type is 'image/png' | 'image/jpeg' =>
  type === 'image/png' || type === 'image/jpeg';

/**
 * A mail's HTML as a page for a frame: nothing runs in it (the frame is sandboxed) and nothing is fetched
 * from anywhere, whatever the mail says. The mail's own pictures stand in it as data.
 */
export function mailDocument({
  content,
  attachments,
}: Pick<StoredMessage, 'content' | 'attachments'>): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  const images = attachments.flatMap(({ contentId, contentType, contentBytes }) =>
    contentId !== null && isPicture(contentType)
      ? [{ contentId, type: contentType, base64: contentBytes }]
      : [],
  );
  return [
    '<!doctype html><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<base target="_blank"><style>body{margin:12px;font-family:"Segoe UI",Arial,sans-serif;font-size:14px}</style>',
    withInlineImages(content, images),
  ].join('');
}
