/** A document may show the pictures that stand in it, and fetch nothing. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** A narrow pane: pictures shrink, and long words and addresses break. */
const STYLE =
  'body{margin:8px;font:14px/1.4 Segoe UI,system-ui,sans-serif;color:#242424;background:#fff;overflow-wrap:anywhere}' +
  'img{max-width:100%;height:auto}table{max-width:100%}pre{white-space:pre-wrap}';

/**
 * A page of our own around a mail's HTML, for a sandboxed frame. What it may load stands before anything the mail says,
 * and links ask for a new window, which the sandbox refuses.
 */
export const mailDocument = (html: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">` +
  `<base target="_blank"><style>${STYLE}</style></head><body>${html}</body></html>`;
