/**
 * A mail's HTML as a page for a frame: nothing runs in it (the frame is sandboxed) and nothing is fetched
 * from anywhere, whatever the mail says.
 */
export function mailDocument(html: string): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  return [
    '<!doctype html><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<base target="_blank"><style>body{margin:12px;font-family:"Segoe UI",Arial,sans-serif;font-size:14px}</style>',
    html,
  ].join('');
}
